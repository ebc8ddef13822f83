import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ClassNames, classNameOf } from './classNames';

const path = 'src/components/Person/styles.module.css';
const css = '/* .none */ .person { color: red } .name:hover, .person .handle { color: blue }';

describe('a class of a CSS module', () => {
  test('has a short name: of its module, and of its place there', () => {
    const names = ['person', 'name', 'handle'].map((name) => classNameOf(path, css, name));
    expect(names).toEqual(names.map((_, place) => `${names[0]?.slice(0, 4)}${place}`));
    expect(names[0]).toMatch(/^[A-Z][a-z0-9]{3}0$/);
  });

  test('has another name in another module', () => {
    expect(classNameOf('src/components/Icon/styles.module.css', css, 'person')).not.toBe(
      classNameOf(path, css, 'person'),
    );
  });

  test.each([
    ['that is none', path, 'none'],
    ['of an animation', path, 'slide'],
    ['of a part of the theme that the site does not have', '/node_modules/theme/styles.module.css', 'announcementBar'],
  ])('%s keeps its name', (_what, file, name) => {
    const text = `${css} .announcementBar { animation: slide }`;
    expect(classNameOf(file, text, name)).toMatch(new RegExp(`^${name}_[A-Z][a-z0-9]{3}$`));
  });

  test('of the site itself may be called as one that the site does not have', () => {
    expect(classNameOf(path, '.tags { color: red }', 'tags')).toMatch(/^[A-Z][a-z0-9]{3}0$/);
  });
});

describe('names in files', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'styles-'));
    writeFileSync(join(folder, 'one.module.css'), css);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are the same wherever the site is', () => {
    expect(new ClassNames(folder).of(join(folder, 'one.module.css'), 'name')).toBe(
      classNameOf('one.module.css', css, 'name'),
    );
  });
});
