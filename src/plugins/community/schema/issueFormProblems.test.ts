import { describe, expect, test } from 'vitest';
import { parseIssueForms } from '../issueForms';
import { told } from '../testing';

const head = 'name: New SIG\ndescription: Propose a SIG.\ntitle: "New SIG: "\nlabels: [area/sig]\nbody:\n';
const other = '  - type: input\n    id: other\n    attributes: {label: Other}\n';

/** What is told of a form with such a field beside another; its lines begin in line 6. */
function said(field: string): string[] {
  const content = `${head}  - ${field.replaceAll('\n', '\n    ')}\n${other}`;
  return told(content, parseIssueForms([{ file: '.github/ISSUE_TEMPLATE/new_sig.yml', content }]).problems);
}

const label = 'attributes: {label: Name}';
const box = '{label: I agree., required: true}';

describe('a field', () => {
  test.each([
    `type: input\nid: name\nattributes: {label: Name, description: Yours., placeholder: Ana, value: Ana}\nvalidations: {required: true}`,
    `type: textarea\nid: name\n${label}\nvalidations: {required: false}`,
    'type: textarea\nid: name\nattributes: {label: Log, description: "One\\ntwo", render: bash}',
    'type: dropdown\nid: kind\nattributes: {label: Kind, options: [a, b], multiple: true, default: 1}',
    `type: checkboxes\nid: ok\nattributes: {label: Agree, description: To all., options: [${box}, {label: I read it.}]}`,
    'type: markdown\nattributes: {value: Do not write e-mail addresses.}',
  ])('may be %j', (field) => {
    expect(said(field)).toEqual([]);
  });

  test.each<[what: string, field: string, problems: readonly string[]]>([
    [
      'of no type',
      `id: name\n${label}`,
      ['6 «id: name» body[0].type is missing: one of checkboxes, dropdown, input, markdown, textarea'],
    ],
    [
      'of an unknown type',
      `type: textara\nid: name\n${label}`,
      [
        '6 «textara» body[0].type "textara" must be one of: checkboxes, dropdown, input, markdown, textarea. Did you mean "textarea"? → textarea',
      ],
    ],
    [
      'without an id',
      `type: input\n${label}`,
      ['6 «type: input» body[0].id is missing: links fill the field in by it'],
    ],
    [
      'with an id in capitals',
      `type: input\nid: Your Name\n${label}`,
      ['7 «Your Name» body[0].id must be lower-case words joined by dashes → your-name'],
    ],
    [
      'without a label',
      'type: input\nid: name\nattributes: {description: Yours.}',
      ['8 «{description: Yours.}» body[0].attributes.label is missing: a field of type input has one'],
    ],
    [
      'with an unknown attribute',
      'type: input\nid: name\nattributes: {label: Name, hint: Yours.}',
      [
        '8 «hint» body[0].attributes.hint is not a known field; known here: label, description, placeholder, value, render, multiple, default, options',
      ],
    ],
    [
      'with an attribute of another type',
      'type: input\nid: name\nattributes: {label: Name, options: [a, b]}',
      ['8 «[a, b]» body[0].attributes.options must go: a field of type input has none'],
    ],
    [
      'with validations that are none',
      `type: input\nid: name\n${label}\nvalidations: {requird: true}`,
      ['9 «requird» body[0].validations.requird is not a known field. Did you mean "required"? → required'],
    ],
    [
      'required in words',
      `type: input\nid: name\n${label}\nvalidations: {required: yes}`,
      ['9 «yes» body[0].validations.required must be true or false, not text → true'],
    ],
    [
      'of text with an id',
      'type: markdown\nid: text\nattributes: {value: Read.}',
      ['7 «text» body[0].id must go: a field of type markdown has none'],
    ],
    [
      'of text without text',
      'type: markdown\nattributes: {label: Read}',
      [
        '7 «{label: Read}» body[0].attributes.value is missing: a field of type markdown has one',
        '7 «Read» body[0].attributes.label must go: a field of type markdown has none',
      ],
    ],
    [
      'of choices without any',
      'type: dropdown\nid: kind\nattributes: {label: Kind, options: []}',
      ['8 «[]» body[0].attributes.options must not be empty'],
    ],
    [
      'of choices with one twice',
      'type: dropdown\nid: kind\nattributes: {label: Kind, options: [a, b, a]}',
      ['8 «a» body[0].attributes.options[2] "a" stands in the form twice'],
    ],
    [
      'of choices with none',
      'type: dropdown\nid: kind\nattributes: {label: Kind, options: [a, None]}',
      ['8 «None» body[0].attributes.options[1] must not be "None": GitHub adds it where no choice is required'],
    ],
    [
      'of choices that are true or false',
      'type: dropdown\nid: kind\nattributes: {label: Kind, options: [Yes, Off]}',
      [
        '8 «Yes» body[0].attributes.options[0] must not be "Yes", which GitHub reads as true or false',
        '8 «Off» body[0].attributes.options[1] must not be "Off", which GitHub reads as true or false',
      ],
    ],
    [
      'of choices with labels',
      'type: dropdown\nid: kind\nattributes: {label: Kind, options: [{label: a}]}',
      ['8 «{label: a}» body[0].attributes.options[0] must be text: only checkboxes have labels'],
    ],
    [
      'of choices with a default too far',
      'type: dropdown\nid: kind\nattributes: {label: Kind, options: [a], default: 1}',
      ['8 «1» body[0].attributes.default is the number of no option: the first is 0'],
    ],
    [
      'of checkboxes that are texts',
      'type: checkboxes\nid: ok\nattributes: {label: Agree, options: [a]}',
      ['8 «a» body[0].attributes.options[0] must be a map of fields: label: …'],
    ],
    [
      'of checkboxes that is required itself',
      `type: checkboxes\nid: ok\nattributes: {label: Agree, options: [${box}]}\nvalidations: {required: true}`,
      ['9 «{required: true}» body[0].validations must go: checkboxes have none'],
    ],
    [
      'of checkboxes of one label',
      `type: checkboxes\nid: ok\nattributes: {label: Agree, options: [${box}, ${box}]}`,
      ['8 «I agree.» body[0].attributes.options[1].label "I agree." stands in the form twice'],
    ],
    [
      'that asks for mail by its label',
      'type: input\nid: contact\nattributes: {label: E-mail address}',
      ['8 «E-mail address» body[0].attributes.label asks for an e-mail address, and the issue is public'],
    ],
    [
      'that asks for mail by its id',
      'type: input\nid: email\nattributes: {label: Contact}',
      ['7 «email» body[0].id asks for an e-mail address, and the issue is public'],
    ],
    [
      'that asks for mail by its placeholder',
      'type: input\nid: contact\nattributes: {label: Contact, placeholder: Your mail or email}',
      ['8 «Your mail or email» body[0].attributes.placeholder asks for an e-mail address, and the issue is public'],
    ],
    [
      'that asks for a phone number',
      'type: input\nid: contact\nattributes: {label: Telephone}',
      ['8 «Telephone» body[0].attributes.label asks for a phone number, and the issue is public'],
    ],
    [
      'that asks for a password',
      'type: input\nid: secret\nattributes: {label: Password}',
      ['8 «Password» body[0].attributes.label asks for a password, and the issue is public'],
    ],
  ])('%s is told', (_what, field, problems) => {
    expect(said(field)).toEqual(problems);
  });
});
