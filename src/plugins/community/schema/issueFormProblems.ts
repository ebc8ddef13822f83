import type { IssueFormField } from './issueForm';

/** What is wrong in a form beyond the shape of its fields, and where. */
type Found = { readonly path: readonly (string | number)[]; readonly message: string };

type Attribute = keyof IssueFormField['attributes'];

type Parts = {
  readonly must: readonly Attribute[];
  readonly may: readonly Attribute[];
  /** Whether the field itself can be required; of checkboxes each is or is not. */
  readonly validations: boolean;
};

const parts: Readonly<Record<IssueFormField['type'], Parts>> = {
  checkboxes: { must: ['label', 'options'], may: ['description'], validations: false },
  dropdown: { must: ['label', 'options'], may: ['description', 'multiple', 'default'], validations: true },
  input: { must: ['label'], may: ['description', 'placeholder', 'value'], validations: true },
  markdown: { must: ['value'], may: [], validations: false },
  textarea: { must: ['label'], may: ['description', 'placeholder', 'value', 'render'], validations: true },
};

/** What must not be written into a public issue, by the words that ask for it. GitHub itself refuses passwords. */
const privateWords: readonly (readonly [words: RegExp, what: string])[] = [
  [/e-?mail/i, 'an e-mail address'],
  [/phone|\bmobile\b/i, 'a phone number'],
  [/we-?chat|whatsapp/i, 'a personal account'],
  [/passw|passcode/i, 'a password'],
  [/birth/i, 'a date of birth'],
  [/home address|postal/i, 'a home address'],
];

/** What other programs than GitHub's take for text, and GitHub for true or false. */
const booleans = /^(y|yes|n|no|true|false|on|off)$/i;

/**
 * Finds what is wrong in the fields of a form that have the right shape each.
 *
 * @param body - the fields, in their order.
 * @returns the mistakes; each path begins at the form.
 */
export function formProblems(body: readonly IssueFormField[]): Found[] {
  const asks = body.some(({ type }) => type !== 'markdown');
  return [
    ...(asks ? [] : [{ path: ['body'], message: 'asks for nothing: a form has a field to fill in' }]),
    ...body.flatMap((field, index) =>
      [...ofType(field), ...ofOptions(field), ...ofPrivacy(field)].map(({ path, message }) => ({
        path: ['body', index, ...path],
        message,
      })),
    ),
    ...repeated(body.flatMap(({ id }, index) => (id === undefined ? [] : [{ text: id, path: ['body', index, 'id'] }]))),
    ...repeated(body.flatMap(labelsOf)),
  ];
}

/** A field has what its type needs, and nothing that its type has no use for. */
function ofType({ type, id, attributes, validations }: IssueFormField): Found[] {
  const { must, may, validations: canBeRequired } = parts[type];
  const kind = type === 'checkboxes' ? 'checkboxes have' : `a field of type ${type} has`;
  const missing = must.filter((name) => attributes[name] === undefined);
  const foreign = (Object.keys(attributes) as Attribute[]).filter((name) => ![...must, ...may].includes(name));
  return [
    ...missing.map((name) => ({ path: ['attributes', name], message: `${kind} one` })),
    ...foreign.map((name) => ({ path: ['attributes', name], message: `must go: ${kind} none` })),
    ...(type === 'markdown' && id !== undefined ? [{ path: ['id'], message: `must go: ${kind} none` }] : []),
    ...(type !== 'markdown' && id === undefined ? [{ path: ['id'], message: 'links fill the field in by it' }] : []),
    ...(!canBeRequired && validations !== undefined
      ? [{ path: ['validations'], message: `must go: ${kind} none` }]
      : []),
  ];
}

/** Choices of a dropdown are texts that GitHub reads as such, checkboxes have labels, and each stands there once. */
function ofOptions({ type, attributes: { options = [], default: chosen } }: IssueFormField): Found[] {
  const at = (index: number) => ['attributes', 'options', index];
  const wrong = options.flatMap((option, index): Found[] => {
    if (type === 'checkboxes') {
      return typeof option === 'string' ? [{ path: at(index), message: 'must be a map of fields: label: …' }] : [];
    }
    if (typeof option !== 'string') return [{ path: at(index), message: 'must be text: only checkboxes have labels' }];
    if (option.toLowerCase() === 'none') {
      return [{ path: at(index), message: 'must not be "None": GitHub adds it where no choice is required' }];
    }
    if (!booleans.test(option)) return [];
    return [{ path: at(index), message: `must not be "${option}", which GitHub reads as true or false` }];
  });
  const tooFar = chosen !== undefined && type === 'dropdown' && chosen >= options.length;
  const choices = options.flatMap((option, index) =>
    typeof option === 'string' ? [{ text: option, path: at(index) }] : [],
  );
  return [
    ...wrong,
    ...repeated(choices),
    ...(tooFar ? [{ path: ['attributes', 'default'], message: 'is the number of no option: the first is 0' }] : []),
  ];
}

/** A form asks for nothing that does not belong into a public issue. */
function ofPrivacy({ id, attributes }: IssueFormField): Found[] {
  const { label, placeholder, value } = attributes;
  const texts = [
    { path: ['id'], text: id },
    { path: ['attributes', 'label'], text: label },
    { path: ['attributes', 'placeholder'], text: placeholder },
    // The text of a form may tell people to leave out what a field must not ask for.
    { path: ['attributes', 'value'], text: label === undefined ? undefined : value },
  ];
  return texts.flatMap(({ path, text = '' }) => {
    const what = privateWords.find(([words]) => words.test(text))?.[1];
    return what === undefined ? [] : [{ path, message: `asks for ${what}, and the issue is public` }];
  });
}

type Placed = { readonly text: string; readonly path: readonly (string | number)[] };

/** What a reader of the issue tells answers apart by: the labels of fields and of checkboxes. */
function labelsOf({ attributes: { label, options = [] } }: IssueFormField, index: number): Placed[] {
  const start = ['body', index, 'attributes'];
  return [
    ...(label === undefined ? [] : [{ text: label, path: [...start, 'label'] }]),
    ...options.flatMap((option, at) =>
      typeof option === 'string' ? [] : [{ text: option.label, path: [...start, 'options', at, 'label'] }],
    ),
  ];
}

/** Texts that stood there before; GitHub does not tell capitals and signs apart. */
function repeated(texts: readonly Placed[]): Found[] {
  const known = new Set<string>();
  return texts.flatMap(({ text, path }) => {
    const simple =
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join('-') ?? text;
    const isKnown = known.has(simple);
    known.add(simple);
    return isKnown ? [{ path, message: `"${text}" stands in the form twice` }] : [];
  });
}
