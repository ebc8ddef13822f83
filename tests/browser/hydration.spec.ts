import type { Page } from '@playwright/test';
import { basePath, livingVersion } from '../../src/plugins/community/versions';
import { docsPaths, expect, frozenYears, open, test } from './site';

/**
 * What a page is made of, one line per element and text, as the server sent it and as it stands: comments left out, and
 * what only scripts know: the reader's own time (`data-in-browser`), a button's tip (`title`), which heading is in view.
 */
async function madeOf(page: Page): Promise<{ readonly sent: string[]; readonly stands: string[] }> {
  return page.evaluate(async () => {
    const lines = (root: Element | null) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      let text = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element) {
          found.push(text);
          text = '';
          const attributes = [...node.attributes].filter(({ name }) => !/^(style|title)$/.test(name));
          const made = attributes
            .map(({ name, value }) => `${name}=${value}`)
            .sort()
            .join(' ');
          found.push(`<${node.tagName} ${made}`.replace(' table-of-contents__link--active', ''));
        } else text += node.textContent;
      }
      return [...found, text].filter((line) => line !== '');
    };
    const html = await (await fetch(location.href)).text();
    const sent = new DOMParser().parseFromString(html, 'text/html');
    for (const element of document.querySelectorAll('[data-in-browser]')) element.remove();
    return { sent: lines(sent.getElementById('__docusaurus')), stands: lines(document.getElementById('__docusaurus')) };
  });
}

/** The lines of one list that the other lacks. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const rest = new Map<string, number>();
  for (const line of others) rest.set(line, (rest.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = rest.get(line) ?? 0;
    rest.set(line, count - 1);
    return count <= 0;
  });
}

/** Lets taking over pause wherever it can: each look at the clock finds the slice over. */
async function pauseOften(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let now = 0;
    performance.now = () => {
      now += 1000;
      return now;
    };
  });
}

// In the browser, Preact takes over what React has written, and does not complain where they disagree: this does. Pages are
// taken over in as many slices as can be, which may matter; other tests see them as readers do.
for (const version of [livingVersion, ...frozenYears]) {
  test(`the scripts of ${version} leave its pages as they were sent`, async ({ page }) => {
    const paths = [...docsPaths(version), ...(version === livingVersion ? ['/', '/404'] : [basePath(version)])];
    test.setTimeout(60_000 + paths.length * 5_000);
    await pauseOften(page);
    for (const path of paths) {
      await open(page, path);
      const { sent, stands } = await madeOf(page);
      expect({ gone: without(sent, stands), new: without(stands, sent) }, path).toEqual({ gone: [], new: [] });
      expect(stands, path).toEqual(sent);
    }
  });
}

/** Counts the elements that come, go or move while the scripts take a page over. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    document.addEventListener('DOMContentLoaded', () => {
      const root = document.getElementById('__docusaurus') as Element;
      const observer = new MutationObserver((changes) => {
        for (const node of changes.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes])) {
          if (node instanceof Element) moved.push(node.outerHTML.slice(0, 200));
        }
      });
      observer.observe(root, { childList: true, subtree: true });
    });
  });
  return () => page.evaluate(() => (window as unknown as { readonly moved: string[] }).moved);
}

for (const path of ['/', '/sigs', '/sigs/network', '/people', '/contributing/workflow']) {
  for (const pauses of ['now and then', 'often']) {
    test(`the scripts of ${path}, pausing ${pauses}, put nothing elsewhere: a reader keeps the place`, async ({
      page,
    }) => {
      if (pauses === 'often') await pauseOften(page);
      const moved = await watch(page);
      await open(page, path);
      expect(await moved()).toEqual([]);
    });
  }
}

test('what a reader does while a page is being taken over is answered once, when all of it has been', async ({
  page,
}) => {
  await pauseOften(page);
  await page.addInitScript(() => {
    let pauses = 0;
    const act = () => {
      const { dataset } = document.documentElement;
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent.startsWith('Switch between dark and light mode'))?.click();
      const choice = document.querySelector('main select') as HTMLSelectElement;
      choice.selectedIndex = 1;
      for (const type of ['input', 'change']) choice.dispatchEvent(new Event(type, { bubbles: true }));
      dataset.before = `${dataset.hasHydrated} ${dataset.themeChoice} ${location.search}`;
    };
    // The page pauses with one of these, and far more than 200 times.
    window.MessageChannel = class extends MessageChannel {
      constructor() {
        super();
        pauses += 1;
        if (pauses === 200) act();
      }
    };
  });
  await open(page, '/sigs');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-before', 'false system ');
  await expect(html).toHaveAttribute('data-theme-choice', 'light');
  await expect(page).toHaveURL(/\?topic=/);
});

test('a page that its scripts change is told', async ({ page }) => {
  await open(page, '/sigs');
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    heading.textContent = 'Changed';
  });
  const { sent, stands } = await madeOf(page);
  expect(without(stands, sent)).toEqual(['Changed']);
});
