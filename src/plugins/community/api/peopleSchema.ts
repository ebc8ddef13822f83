import * as z from 'zod';
import { roleNames } from '../roles';
import * as f from '../schema/fields';
import { headFields, isPageAddress, pageAddress, personFields, text } from './fields';

const listedPersonFields = {
  id: f.slug.describe('The key in lower case: name of the person’s file and anchor on the people page.'),
  ...personFields,
  page: pageAddress.describe(`Address of the person on the people page. ${isPageAddress}`),
  roles: z
    .array(
      z.strictObject({
        role: z.enum(roleNames).describe('What the person is, or was, there.'),
        name: text.describe('Name of the group, programme, city or show.'),
        page: pageAddress.describe(`Address of its page. ${isPageAddress}`),
        details: z
          .array(text.describe('A year, an area or a city.'))
          .describe('What tells apart several roles of one name. Empty: nothing to add.'),
      }),
    )
    .describe('What the person does in the community; what is over comes last.'),
};

/** `people/<id>.json` */
export const personFile = z.strictObject({
  ...headFields('person'),
  ...listedPersonFields,
  also: z.array(f.personKey.describe('A handle.')).describe('Other handles that the sources use for the person.'),
  also_named: z.array(text.describe('A name.')).describe('Other names that the sources use for the person.'),
  namesakes: z.array(f.personKey.describe('A key.')).describe('Keys of other people who have the same name.'),
});

/** `people.json` */
export const peopleFile = z.strictObject({
  ...headFields('people'),
  people: z
    .array(
      z.strictObject({
        ...listedPersonFields,
        file: text.describe('Path of the person’s own file below /api/v1/.'),
      }),
    )
    .describe('Everyone whom a page names, by name.'),
});
