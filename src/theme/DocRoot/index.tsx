// Ejected: the frame of the page stands within what knows the page's section, so that the menu for phones has it in the HTML.
import { DocsSidebarProvider, useDocRootMetadata } from '@docusaurus/plugin-content-docs/client';
import { HtmlClassNameProvider, ThemeClassNames } from '@docusaurus/theme-common';
import type { Props } from '@theme/DocRoot';
import DocRootLayout from '@theme/DocRoot/Layout';
import Layout from '@theme/Layout';
import NotFoundContent from '@theme/NotFound/Content';
import type { ReactNode } from 'react';
import SectionMenu from '../../components/SectionMenu';
import { SectionMenuProvider } from '../../components/sectionMenuContext';

/** A document in its frame, or the words that there is none. */
export default function DocRoot(props: Props): ReactNode {
  const doc = useDocRootMetadata(props);
  if (!doc) {
    return (
      <Layout>
        <NotFoundContent />
      </Layout>
    );
  }
  const { docElement, sidebarName, sidebarItems } = doc;
  return (
    <HtmlClassNameProvider className={ThemeClassNames.page.docsDocPage}>
      <DocsSidebarProvider name={sidebarName} items={sidebarItems}>
        <SectionMenuProvider value={sidebarItems && <SectionMenu items={sidebarItems} />}>
          <Layout>
            <DocRootLayout>{docElement}</DocRootLayout>
          </Layout>
        </SectionMenuProvider>
      </DocsSidebarProvider>
    </HtmlClassNameProvider>
  );
}
