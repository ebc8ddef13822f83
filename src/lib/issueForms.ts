/** What pages know of a form of this repository. */
type IssueForm = {
  /** Its file in `.github/ISSUE_TEMPLATE`, by which its address names it. */
  readonly template: string;
  /** Its id in `data/forms.yml`: its short link is `/go/<id>`. */
  readonly id: string;
  /** What the title of its issues begins with. */
  readonly title: string;
  /** Ids of the fields that pages fill in; GitHub takes the text of inputs and text areas from an address. */
  readonly fields: readonly string[];
};

/** The forms that pages lead to from code. A test compares them with their files. */
export const issueForms = {
  newLead: { template: 'new_sig_lead.yml', id: 'lead', title: 'Lead: ', fields: ['sig'] },
  newWorkingGroup: { template: 'new_working_group.yml', id: 'new-working-group', title: 'Working group: ', fields: [] },
  pageProblem: { template: 'page_problem.yml', id: 'page-problem', title: 'Problem: ', fields: ['page'] },
} as const satisfies Readonly<Record<string, IssueForm>>;

export type IssueFormName = keyof typeof issueForms;

/** What a page fills in: all the fields that the form has for pages, and no others. */
export type IssueFormFields<Name extends IssueFormName> = Readonly<
  Record<(typeof issueForms)[Name]['fields'][number], string>
>;
