import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casePath, notePath } from '#i18n/routes.ts';
import { plainCase, twoCalculatorsCase } from '../helpers/page-types.ts';
import { serveSite } from '../helpers/site-server.ts';

const { visit } = serveSite('trainer');
const path = casePath('en', twoCalculatorsCase);

async function onPaper(address = path): Promise<Page> {
  const page = await visit(address, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** Of the elements that match, how many are there and how many are seen. */
function seen(page: Page, selector: string): Promise<{ there: number; seen: number }> {
  return page.locator(selector).evaluateAll((all) => ({
    there: all.length,
    seen: all.filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().height > 0,
    ).length,
  }));
}

describe('a case on paper', () => {
  it('has nothing that only a screen needs', async () => {
    const page = await onPaper();
    const onScreen = [
      '.site-head',
      '.site-edition',
      '.site-foot',
      'nav',
      '.skip',
      'button',
      'textarea',
      '[type=search]',
      '.definition',
      '.no-print',
    ];
    for (const selector of onScreen) {
      const { there, seen: visible } = await seen(page, selector);
      expect(there, selector).toBeGreaterThan(0);
      expect(visible, selector).toBe(0);
    }
  });

  it('has all of the text, exhibits, margin notes, and the worked calculators, folded parts too', async () => {
    const page = await onPaper();
    const texts = [
      'h1',
      '.case-facts',
      '.case-text h2',
      '.timeline li',
      '.margin-note',
      '.questions li',
      '.bibliography li',
    ];
    const exhibits = [
      '.exhibit',
      '.exhibit table',
      '.nps-scale',
      '.nps-groups',
      '[data-out=interval]',
      'nps-calculator details > *',
    ];
    for (const selector of [...texts, ...exhibits]) {
      const { there, seen: visible } = await seen(page, selector);
      expect(there, selector).toBeGreaterThan(0);
      expect(visible, selector).toBe(there);
    }
  });

  it('has the counts as a row of figures, without the look of fields', async () => {
    const page = await onPaper();
    const fields = page.locator('#nps-thirty-scores .nps-counts input');
    await expect.poll(() => fields.count()).toBe(11);
    const looks = await fields.evaluateAll((all) =>
      all.map((field) => {
        const { borderTopWidth, backgroundColor } = getComputedStyle(field);
        return {
          line: Math.round(field.getBoundingClientRect().top),
          borderTopWidth,
          backgroundColor,
        };
      }),
    );
    expect(new Set(looks.map(({ line }) => line)).size).toBe(1);
    expect(new Set(looks.map(({ borderTopWidth }) => borderTopWidth))).toEqual(new Set(['0px']));
  });

  it('is black on white, also for readers in the dark', async () => {
    const page = await onPaper();
    const { ink, paper } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { ink: color, paper: backgroundColor };
    });
    expect({ ink, paper }).toEqual({ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' });
  });

  it('spells out the addresses of other sites, once', async () => {
    const page = await onPaper();
    await page
      .locator('.case-text > p')
      .first()
      .evaluate((text) => {
        text.insertAdjacentHTML('beforeend', '<a href="https://example.org/page">a page</a>');
      });
    const links = await page.locator('.book a[href^="http"]').evaluateAll((all) =>
      all.map((link) => {
        const added = getComputedStyle(link, '::after').content;
        const address = link.getAttribute('href') ?? '';
        return { address, text: `${link.textContent} ${added === 'none' ? '' : added}` };
      }),
    );
    expect(links.length).toBeGreaterThan(2);
    for (const { address, text } of links) expect(text.split(address).length - 1, address).toBe(1);
  });

  it('keeps headings with what follows and tables in one piece', async () => {
    const page = await onPaper();
    const breaks = await page.evaluate(() => {
      const style = (selector: string, name: string): string[] =>
        [...document.querySelectorAll(selector)].map((one) =>
          getComputedStyle(one).getPropertyValue(name),
        );
      return {
        headings: style('.book :is(h2, h3), figcaption', 'break-after'),
        tables: style('.book table, .nps-figure', 'break-inside'),
      };
    });
    expect(new Set(breaks.headings)).toEqual(new Set(['avoid']));
    expect(new Set(breaks.tables)).toEqual(new Set(['avoid']));
  });

  it('has several numbered pages', async () => {
    const page = await onPaper();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
    const pageRules = await page.evaluate(() => {
      const inside = (rule: CSSRule): string[] => {
        if (rule instanceof CSSPageRule) return [rule.cssText];
        return 'cssRules' in rule ? [...(rule.cssRules as CSSRuleList)].flatMap(inside) : [];
      };
      return [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].flatMap(inside));
    });
    expect(pageRules.join()).toContain('counter(page)');
  });
});

it('prints at the press of a button', async () => {
  const page = await visit(casePath('it', plainCase));
  await page.evaluate(() => {
    const printed = new Promise((resolve) => {
      globalThis.print = () => resolve('printed');
    });
    Object.assign(globalThis, { printed });
  });
  await page.locator('.case-actions button:not([data-copy])').click();
  await expect
    .poll(() =>
      page.evaluate(() => (globalThis as unknown as { printed: Promise<string> }).printed),
    )
    .toBe('printed');
});

it('leaves a teaching note without the way back, but with plan, board and answers', async () => {
  const page = await onPaper(notePath('en', twoCalculatorsCase));
  await expect.poll(async () => (await seen(page, '.no-print')).seen).toBe(0);
  for (const selector of ['.note-plan tr', '.board section', '.answer']) {
    const { there, seen: visible } = await seen(page, selector);
    expect(visible, selector).toBe(there);
    expect(there, selector).toBeGreaterThan(2);
  }
});
