import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';

/**
 * Makes the address of a plain link: one of this site that is no page, such as the short link `/go/slack`, gets the base
 * path; a full address stays as it is.
 */
export function useAddress(): (address: string) => string {
  const { withBaseUrl } = useBaseUrlUtils();
  return (address) => (address.startsWith('/') ? withBaseUrl(address) : address);
}
