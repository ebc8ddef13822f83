declare module '@adobe/structured-data-validator' {
  /** Says what search engines would miss in the data of a page; the package has no types of its own. */
  export default class Validator {
    validate(data: {
      /** Data by its type. */
      readonly jsonld: Readonly<Record<string, readonly object[]>>;
    }): Promise<readonly { readonly issueMessage: string }[]>;
  }
}
