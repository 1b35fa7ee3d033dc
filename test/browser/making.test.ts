import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Download, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casePath } from '#i18n/routes.ts';
import { plainCase } from '../helpers/page-types.ts';
import { serveSite } from '../helpers/site-server.ts';

const { visit, newReader } = serveSite('student');
const cardPath = casePath('en', plainCase);
const signPath = casePath('en', 'back-room-sign');

/** Waits until what was typed has been kept. */
const settled = (host: Locator): Promise<void> =>
  host.locator('[data-kept-text]:not(:empty)').waitFor();

/** Enters a text as pasting would, and waits until the sheet is set and checked. */
async function enter(host: Locator, text: string, index = 0): Promise<void> {
  const field = host.locator('textarea').nth(index);
  await field.evaluate((area: HTMLTextAreaElement, value) => {
    area.removeAttribute('aria-invalid');
    area.value = value;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
  await expect.poll(() => field.getAttribute('aria-invalid')).not.toBeNull();
}

/** Lines of the sheet that stick out of its frame, in any direction. */
function outside(host: Locator): Promise<string[]> {
  return host.locator('.making-sheet > svg > svg').evaluate((frame) => {
    const { left, right, top, bottom } = frame.getBoundingClientRect();
    return [...frame.querySelectorAll('text')]
      .filter((text) => {
        const box = text.getBoundingClientRect();
        return (
          box.left < left - 1 ||
          box.right > right + 1 ||
          box.top < top - 2 ||
          box.bottom > bottom + 2
        );
      })
      .map((text) => text.textContent ?? '');
  });
}

/** The sheet as the browser prints it: the size of each page in millimetres. */
async function printed(page: Page, host: Locator): Promise<(readonly number[])[]> {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await host.locator('[data-action=print]').click();
  await page.locator('html[data-printed]').waitFor({ state: 'attached' });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box = '']) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = box.trim().split(/\s+/).map(Number);
    return [right - left, top - bottom].map((points) => Math.round((points / 72) * 25.4));
  });
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

async function barriersIn(page: Page, selector: string): Promise<string[]> {
  await page.addScriptTag({ content: axe.source }).catch(() => undefined);
  await page.evaluate(axe.source);
  return page.evaluate(async (within) => {
    const { axe: tool } = window as unknown as { axe: typeof axe };
    const { violations } = await tool.run(within);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  }, selector);
}

const awkward = [
  ['a word without end', 'w'.repeat(2000), true],
  ['2,000 characters', 'I say it to your face. '.repeat(87).slice(0, 2000), true],
  ['emoji', '👩‍👩‍👧‍👦👍🏽🇮🇹'.repeat(60), false],
  ['words from the right', 'מי שנמצא בדלפק מחליט בלי לשאול '.repeat(8), false],
  ['markup', '<script>alert(1)</script> & </text></svg><b>', false],
  ['marks upon marks', `Z${'\u0323\u0301\u0308'.repeat(40)} `.repeat(20), false],
  ['control characters', 'a\u0001b\u0000c\uD800d\uFFFEe', false],
  ['nothing', ' \n\n ', false],
] as const;

describe('a card for the counter', () => {
  it.each(awkward)(
    'keeps %s within its frame, and all of it in the field',
    async (_, text, isLong) => {
      const page = await visit(cardPath);
      const card = page.locator('protocol-card');
      const field = card.locator('textarea').nth(3);
      await enter(card, text, 3);
      expect(await outside(card)).toEqual([]);
      await expect.poll(() => field.inputValue()).toBe(text);
      await expect.poll(() => card.locator('script').count()).toBe(0);
      const complaint = await card.locator('.error').nth(3).textContent();
      expect(complaint?.startsWith('Too long for the card: ')).toBe(isLong);
      await expect.poll(() => field.getAttribute('aria-invalid')).toBe(String(isLong));
    },
  );

  it('shows what is typed, keeps it over a reload, and in the other language', async () => {
    const page = await visit(cardPath);
    const card = page.locator('protocol-card');
    await card.getByLabel('The time box').fill('Twenty minutes, then we close up.');
    await settled(card);
    await card.locator('svg text', { hasText: 'Twenty minutes, then we close up.' }).waitFor();
    await page.reload();
    await expect.poll(() => card.getByLabel('The time box').inputValue()).toContain('Twenty');
    await page.goto(casePath('it', plainCase));
    await expect.poll(() => card.getByLabel('Il limite di tempo').inputValue()).toContain('Twenty');
  });

  it('starts again, and takes that back', async () => {
    const page = await visit(cardPath);
    const card = page.locator('protocol-card');
    const field = card.getByLabel('Who may decide');
    await field.fill('Whoever answers');
    await card.getByRole('button', { name: 'Start again' }).click();
    await expect.poll(() => field.inputValue()).toBe('');
    await card.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => field.inputValue()).toBe('Whoever answers');
  });

  it('works without a store, and says that nothing is kept', async () => {
    const reader = await newReader();
    await reader.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('Blocked', 'SecurityError');
        },
      });
    });
    const page = await reader.newPage();
    await page.goto(cardPath);
    const card = page.locator('protocol-card');
    await card.getByLabel('The time box').fill('Ten minutes');
    await settled(card);
    await expect.poll(() => card.locator('[data-kept-text]').textContent()).toMatch(/^Not kept/);
    await card.locator('svg text', { hasText: 'Ten minutes' }).waitFor();
  });

  it('is one page of A6', async () => {
    const page = await visit(cardPath);
    const card = page.locator('protocol-card');
    await card.getByLabel('The time box').fill('Ten minutes');
    expect(await printed(page, card)).toEqual([[105, 148]]);
  });

  it('is saved as a drawing that is true to size and well formed, whatever was typed', async () => {
    const page = await visit(cardPath);
    const card = page.locator('protocol-card');
    await card.getByLabel('The time box').fill('a\u0001 <b> & "c" 👍');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: 'Save as SVG' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('counter.svg');
    const file = await textOf(download);
    const read = await page.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      const texts = [...root.querySelectorAll('text')];
      return {
        root: [root.localName, root.getAttribute('width'), root.getAttribute('height')],
        texts: texts.map((one) => one.textContent),
        fixed: texts.every((one) => Number(one.getAttribute('textLength')) > 0),
        faces: texts.map((one) => one.getAttribute('font-family')),
      };
    }, file);
    expect(read.root).toEqual(['svg', '105mm', '148mm']);
    expect(read.texts).toContain('a <b> & "c" 👍');
    expect(read.fixed).toBe(true);
    for (const face of read.faces) expect(face).toMatch(/serif$/);
  });

  it('is an empty form without scripts, and on paper', async () => {
    const page = await visit(cardPath, { javaScriptEnabled: false });
    const card = page.locator('protocol-card');
    await expect.poll(() => card.locator('svg line').count()).toBeGreaterThan(6);
    await expect.poll(() => card.locator('label').first().isVisible()).toBe(true);
    await expect.poll(() => card.locator('textarea:visible, button:visible').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => card.locator('label:visible').count()).toBe(0);
    const width = await card.locator('.making-sheet > svg').evaluate((svg) => svg.clientWidth);
    // CSS has 96 pixels to the inch.
    expect(width).toBeCloseTo((105 / 25.4) * 96, -1);
  });

  it('does not move the page when its element takes over', async () => {
    const reader = await newReader({ viewport: { width: 320, height: 800 } });
    const still = await (
      await newReader({ javaScriptEnabled: true, viewport: { width: 320, height: 800 } })
    ).newPage();
    await still.route('**/*.js', (route) => route.abort());
    await still.goto(cardPath);
    const page = await reader.newPage();
    await page.goto(cardPath);
    await page.locator('protocol-card fieldset:enabled').first().waitFor();
    const height = (one: Page): Promise<number> =>
      one.locator('protocol-card').evaluate((card) => card.getBoundingClientRect().height);
    await expect.poll(() => height(page)).toBeCloseTo(await height(still), 0);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe('a sign', () => {
  it.each([
    ['a4', [210, 297]],
    ['a4-landscape', [297, 210]],
    ['a3', [297, 420]],
    ['a3-landscape', [420, 297]],
  ] as const)('is one page of %s, with its words in the frame', async (paper, size) => {
    const page = await visit(signPath);
    const sign = page.locator('sign-maker');
    await sign.locator('select').selectOption(paper);
    await enter(sign, 'We are here for whoever comes in by the wrong door.');
    expect(await outside(sign)).toEqual([]);
    expect(await printed(page, sign)).toEqual([size]);
  });

  it('is as large as it can be', async () => {
    const page = await visit(signPath);
    const sign = page.locator('sign-maker');
    const size = async (text: string): Promise<number> => {
      await enter(sign, text);
      return Number(await sign.locator('svg text').first().getAttribute('font-size'));
    };
    const [short, long] = [
      await size('Listen.'),
      await size('Listen to whoever comes. '.repeat(9)),
    ];
    expect(short).toBeGreaterThan(35);
    expect(long).toBeLessThan(short);
  });

  it('says what is left open, by touch, and remembers what was ticked', async () => {
    const page = await visit(signPath, { hasTouch: true, viewport: { width: 320, height: 800 } });
    const sign = page.locator('sign-maker');
    const open = sign.locator('[data-open]');
    await expect.poll(() => open.locator('li').count()).toBe(4);
    for (const box of await sign.getByRole('checkbox').all()) await box.tap();
    await expect.poll(async () => (await open.textContent())?.trim()).toBe('Nothing is left open.');
    await sign.getByRole('checkbox').first().tap();
    await expect
      .poll(() => open.locator('li').allTextContents())
      .toEqual(['A customer could read it without making me blush.']);
    await settled(sign);
    await page.reload();
    await expect.poll(() => open.locator('li').count()).toBe(1);
  });
});

describe('a ladder', () => {
  const labels = (ladder: Locator): Promise<string[]> =>
    ladder
      .locator('[data-label]')
      .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));

  it('is changed by keyboard: moved, added to, renamed, shortened, taken back', async () => {
    const page = await visit(signPath);
    const ladder = page.locator('growth-ladder');
    await ladder.getByRole('button', { name: 'Move up: After one month' }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await labels(ladder)).slice(0, 3))
      .toEqual(['First day', 'After one month', 'After one week']);
    await expect
      .poll(() => ladder.locator('[data-notice]').textContent())
      .toBe('“After one month” is now rung 2 of 6.');
    await page.keyboard.press('Enter');
    // At the top the only way is down, and the focus is there.
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
    await expect.poll(() => focused()).toBe('Move down: After one month');
    await ladder.getByRole('button', { name: 'Add a rung' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('After ten years');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Everything.');
    await ladder.locator('svg text', { hasText: 'After ten years' }).waitFor();
    await ladder.getByRole('button', { name: 'Remove: First day' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => labels(ladder)).not.toContain('First day');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await labels(ladder))[1]).toBe('First day');
    await settled(ladder);
    await page.reload();
    await expect.poll(() => labels(ladder)).toHaveLength(7);
    await expect.poll(async () => (await labels(ladder)).at(-1)).toBe('After ten years');
  });

  it('shows untouched rungs in the language of the page', async () => {
    const page = await visit(signPath);
    const ladder = page.locator('growth-ladder');
    await ladder.getByRole('button', { name: 'Remove: After one week' }).click();
    await settled(ladder);
    await page.goto(casePath('it', 'back-room-sign'));
    await expect.poll(() => labels(ladder)).toHaveLength(5);
    await expect.poll(async () => (await labels(ladder))[1]).toBe('Dopo un mese');
  });

  it('has eight rungs at most, fits them, and is one page of A4', async () => {
    const page = await visit(signPath);
    const ladder = page.locator('growth-ladder');
    for (const _ of [1, 2, 3]) await ladder.getByRole('button', { name: 'Add a rung' }).click();
    await expect.poll(() => labels(ladder)).toHaveLength(8);
    await expect
      .poll(() => ladder.locator('[data-notice]').textContent())
      .toMatch(/^A sheet has room for 8/);
    for (let index = 0; index < 8; index += 1) await enter(ladder, 'May do it. '.repeat(90), index);
    expect(await outside(ladder)).toEqual([]);
    await settled(ladder);
    await expect.poll(() => ladder.locator('.error:not(:empty)').count()).toBe(8);
    expect(await printed(page, ladder)).toEqual([[210, 297]]);
  });

  it.each(['light', 'dark'] as const)(
    'and sign have no barrier, narrow and %s',
    async (colorScheme) => {
      const page = await visit(signPath, { colorScheme, viewport: { width: 320, height: 800 } });
      const ladder = page.locator('growth-ladder');
      await ladder.locator('textarea').first().fill('x '.repeat(2000));
      await settled(ladder);
      expect(await barriersIn(page, 'growth-ladder')).toEqual([]);
      expect(await barriersIn(page, 'sign-maker')).toEqual([]);
    },
  );
});
