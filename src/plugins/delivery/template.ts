import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands in a page for the list of its scripts until these are known: with spaces, so that no minifier drops the quotes. */
export const scriptsMark = 'data-scripts="scripts of this page"';

/**
 * The frame of every page, for Docusaurus' `ssrTemplate`: its own one, but that the page's scripts start late.
 *
 * @param siteDir - the site's root, in which the script that starts them stands.
 */
export function pageTemplate(siteDir: string): string {
  const start = readFileSync(join(siteDir, 'src/client/start.js'), 'utf8');
  return `<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
    <script ${scriptsMark}>${start}</script>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`;
}
