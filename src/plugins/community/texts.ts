/** The texts a model is made of. */
export type Texts = {
  readonly version: string;
  readonly basePath: string;
  /** Folder of the pages from the site's root, such as `docs`. */
  readonly docsFolder: string;
  /** Path below that folder, and content. */
  readonly pages: readonly { readonly path: string; readonly content: string }[];
  /** Path from the site's root, and content. */
  readonly people: { readonly file: string; readonly content: string };
  readonly channels: { readonly file: string; readonly content: string };
  /** Of the living version only. */
  readonly forms?: { readonly file: string; readonly content: string } | undefined;
};
