import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Makes the address at which a file of the site is edited, of its path from the site's root. */
export function useEditUrl(): (file: string) => string {
  const base = String(useDocusaurusContext().siteConfig.customFields?.editUrl);
  return (file) => base + file;
}
