import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** GitHub `owner/name` of the repository that holds the site's pages. */
export function useRepository(): string {
  return String(useDocusaurusContext().siteConfig.customFields?.repository);
}
