/**
 * The one helper that Docusaurus' CommonJS modules take from tslib in the browser: what an ES module exports by default is
 * left in its place, what another module is becomes it.
 */
export function __importDefault(module: { readonly __esModule?: boolean }): object {
  return module?.__esModule ? module : { default: module };
}
