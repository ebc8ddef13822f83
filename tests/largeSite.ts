import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { largeGroupCount } from './builds';

/**
 * Files that make the site one of two hundred SIGs: the real ones, and generated ones of the same form.
 *
 * @returns content by path from the site's root.
 */
export function largeSiteFiles(): Record<string, string> {
  const root = join(__dirname, '..');
  const real = readdirSync(join(root, 'docs/sigs')).filter(
    (file) => file.endsWith('.md') && file !== 'index.md',
  ).length;
  const leads = Object.keys({ benjaminhuo: 0, zheng1: 0, wansir: 0, pixiake: 0, FeynmanZhou: 0 });
  const files: Record<string, string> = {};
  for (let number = real + 1; number <= largeGroupCount; number += 1) {
    const slug = `generated-${number}`;
    const frontMatter = {
      name: `Generated ${number}`,
      slug,
      status: 'open',
      focus: number % 2 === 0 ? 'component' : 'across',
      topics: [`topic ${number % 17}`, `topic ${number % 23}x`],
      purpose: `Looks after part number ${number} of a site that is as large as it may ever get.`,
      confirmed: '2024-01-31',
      leads: [leads[number % leads.length]],
      members: ['calvinyv', 'rayzhou2017'],
      slack: { channel: `sig-${slug}` },
    };
    files[`docs/sigs/${slug}.md`] =
      `---\n${stringify(frontMatter)}---\n\n## What it works on {#scope}\n\nPart ${number}.\n`;
  }
  return files;
}
