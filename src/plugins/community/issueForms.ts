import { type Checked, checkShape } from './check';
import type { MarkdownFile } from './markdown';
import type { Problem } from './problems';
import { formChooserSchema, type IssueForm, issueFormSchema } from './schema/issueForm';
import { parseYaml } from './source';

/** Where GitHub looks for the forms of this repository, from the site's root. */
export const issueFormsFolder = '.github/ISSUE_TEMPLATE';

/** What says how the forms are offered; it is no form. */
const chooserFile = `${issueFormsFolder}/config.yml`;

/** The forms that GitHub shows to somebody who opens an issue in this repository. */
export type IssueForms = {
  /** Every file of the folder, with its text. */
  readonly texts: readonly MarkdownFile[];
  /** Names of the files that are forms, such as `new_sig.yml`. */
  readonly names: readonly string[];
  /** The forms that have the right shape. */
  readonly forms: readonly Checked<IssueForm>[];
};

/** The name of a form's file, by which addresses name it. */
export function formName(file: string): string {
  return file.slice(issueFormsFolder.length + 1);
}

/**
 * Reads the forms of this repository.
 *
 * @param texts - the files of the folder, by their paths from the site's root.
 * @returns the forms, and what is wrong with the shape of each file.
 */
export function parseIssueForms(texts: readonly MarkdownFile[]): {
  readonly issueForms: IssueForms;
  readonly problems: readonly Problem[];
} {
  const isForm = ({ file }: MarkdownFile) => file.endsWith('.yml') && file !== chooserFile;
  const checked = texts
    .filter(isForm)
    .map(({ file, content }) => checkShape(parseYaml(file, content), issueFormSchema));
  const chooser = texts
    .filter(({ file }) => file === chooserFile)
    .map(({ file, content }) => checkShape(parseYaml(file, content), formChooserSchema));
  const others = texts.filter(({ file }) => !file.endsWith('.yml')).map(({ file }) => noForm(file));
  return {
    issueForms: {
      texts,
      names: texts.filter(isForm).map(({ file }) => formName(file)),
      forms: checked.flatMap(({ record }) => (record ? [record] : [])),
    },
    problems: [...[...checked, ...chooser].flatMap(({ problems }) => problems), ...others],
  };
}

function noForm(file: string): Problem {
  const message = 'is no form: here lie forms alone, whose names end with ".yml"';
  return { severity: 'error', rule: 'issue-forms', file, line: 1, column: 1, length: 1, message };
}
