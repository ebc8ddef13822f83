import * as z from 'zod';
import * as f from './fields';
import * as say from './messages';

/** An address of this site, from its base path, such as `/sigs/network` or `/sigs/network#scope`. */
const address = f.text
  .regex(/^\/([^\s/\\#?*]+(\/[^\s/\\#?*]+)*)?(#[^\s#*]+)?$/, say.siteAddress)
  .refine(f.hasFileNames, say.siteAddress);

/** The same with one `*` in it, which stands for what the `*` of the pattern has found. */
const target = f.text
  .regex(/^\/([^\s/\\#?]+(\/[^\s/\\#?]+)*)?(#[^\s#]+)?$/, say.siteAddress)
  .refine(f.hasFileNames, say.siteAddress);

/** A path of the former repository; with a slash at its end, a folder. */
const formerPath = f.repositoryPath.refine((path) => !path.includes('*'), say.formerPath);

/** The same, or a pattern: one `*` for a part of a name, and `/**` at the end for all that is below a folder. */
const pattern = f.repositoryPath.refine(
  (path) => /^[^*]*(\*[^*]*)?$/.test(path.replace(/(^|\/)\*\*$/, '')),
  say.pattern,
);

/** `data/redirects.yml`: where addresses lead that moved, and the paths of the former repository. */
export const redirectsSchema = z.strictObject({
  moved: f
    .registry(address, address)
    .describe('Addresses of this site that moved, with where their readers find it now.'),
  former: f
    .registry(pattern, target)
    .superRefine((lines, context) => {
      for (const [path, to] of Object.entries(lines)) {
        const stars = (text: string) => text.split('*').length - 1;
        if (stars(to) <= stars(path.replace(/\*\*$/, ''))) continue;
        context.addIssue({ code: 'custom', path: [path], message: 'has a "*" that the path before it does not have' });
      }
    })
    .describe('What answers a path of the former repository now, where no fact says it.'),
  renamed: f
    .registry(formerPath, formerPath)
    .describe('Paths that were renamed there, with what they became in the end.'),
  removed: f.uniqueList(formerPath).describe('Paths that were removed there.'),
});

export type Redirects = z.infer<typeof redirectsSchema>;

/** Addresses that moved, with where each leads. */
export type Moved = Redirects['moved'];
