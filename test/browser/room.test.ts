import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import encodeQR from 'qr';
import { expect, it } from 'vitest';
import { browserFlags, browserPath } from '#cli/browser.ts';
import { roomPath, seminarPath } from '#i18n/routes.ts';
import { askNumber, codeOf } from '#room/code.ts';
import { serveSite } from '../helpers/site-server.ts';

const { newReader, origin } = serveSite('trainer');
const seminar = 'who-answers-for-us';
const name = 'troll-operator/decision/before-eleven';

async function open(reader: BrowserContext, path: string): Promise<Page> {
  const page = await reader.newPage();
  await page.goto(path);
  return page;
}

/** What stands in the rows of the first question, before the discussion. */
const counted = (page: Page): Promise<number[]> =>
  page
    .locator('room-ask')
    .first()
    .locator('[data-all="1"]')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.textContent)));

it('turns an answer into a code that the trainer’s page counts once, written or drawn', async () => {
  const student = await open(await newReader(), seminarPath('en', seminar));
  const mine = student.locator('room-answer');
  await mine.locator('[data-room=show]').click();
  await expect.poll(() => mine.locator('[data-error]').textContent()).toContain('first');
  await mine.locator('#room-choice').selectOption('2');
  const show = async (): Promise<string> => {
    await mine.locator('[data-room=show]').click();
    await mine.locator('.room-qr:not([hidden])').waitFor();
    return (
      /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}/.exec(
        (await mine.locator('[data-code]').textContent()) ?? '',
      )?.[0] ?? ''
    );
  };
  const code = await show();
  expect(await show()).toBe(code);
  expect(await drawnIn(student)).toBe(code);

  const trainer = await open(await newReader(), roomPath('en', seminar));
  const ask = trainer.locator('room-ask').first();
  for (const typed of [code, code.toLowerCase()]) {
    await ask.locator('[data-codes]').fill(typed);
    await ask.locator('[data-room=codes]').click();
  }
  await expect.poll(() => ask.locator('[data-said]').textContent()).toContain('Counted already');
  await expect.poll(() => counted(trainer)).toEqual([0, 0, 1, 0, 0]);
});

it('counts two hundred codes among doubled, wrong and foreign ones, hands by keys and the chat', async () => {
  const trainer = await open(await newReader(), roomPath('en', seminar));
  const ask = trainer.locator('room-ask').first();
  const made = (option: number, nonce: number, of = name): string =>
    codeOf({ ask: askNumber(of), round: 1, option, nonce });
  const codes = Array.from({ length: 200 }, (_, at) => made(at % 5, at * 7919));
  const slip = made(1, 3).replace(/.$/, (sign) => (sign === '7' ? '8' : '7'));
  await ask
    .locator('[data-codes]')
    .fill([...codes, ...codes.slice(0, 3), slip, made(1, 5, 'nps')].join('\n'));
  await ask.locator('[data-room=codes]').click();
  const said = await ask.locator('[data-said]').textContent();
  expect(said).toContain('New codes: 200.');
  expect(said).toContain(`Counted already: ${codes.slice(0, 3).join(', ')}.`);
  expect(said).toContain(slip);
  expect(said).toContain(`the other round: ${made(1, 5, 'nps')}.`);
  await expect.poll(() => counted(trainer)).toEqual([40, 40, 40, 40, 40]);

  await ask.locator('[data-keys]').check();
  for (const key of ['1', '1', '3', 'Shift+Digit1']) await trainer.keyboard.press(key);
  await ask
    .locator('[data-chat]')
    .fill('[10:02] Anna Rossi\n5\n[10:03] Li\nhello\n[10:04] Anna Rossi\n2');
  await ask.locator('[data-room=chat]').click();
  await expect
    .poll(() => ask.locator('[data-said]').textContent())
    .toBe('Answers counted in the chat: 1. Not answers: “hello”.');
  await expect.poll(() => counted(trainer)).toEqual([41, 41, 41, 40, 40]);

  // Nothing of it is lost when the page is opened anew, and no name was kept.
  await ask.locator('[data-kept-text]', { hasText: /./ }).waitFor();
  await trainer.reload();
  await trainer.waitForFunction(
    () => document.querySelector('room-ask [data-all="1"]')?.textContent === '41',
  );
  await expect.poll(() => counted(trainer)).toEqual([41, 41, 41, 40, 40]);
  await expect
    .poll(() => trainer.locator('body').evaluate((body) => body.textContent))
    .not.toContain('Anna');
  await ask.locator('[data-room=clear]').click();
  await expect.poll(() => counted(trainer)).toEqual([0, 0, 0, 0, 0]);
  await ask.locator('[data-room=undo]').click();
  await expect.poll(() => counted(trainer)).toEqual([41, 41, 41, 40, 40]);
});

it('shows a decision’s shares before and after, and a room’s NPS beside the case’s', async () => {
  const trainer = await open(await newReader(), roomPath('en', 'customers-quarterly-workshop'));
  const decision = trainer.locator('room-ask').first();
  const hands = (round: number, option: number) =>
    decision.locator(`[data-option="${option}"] [data-hands="${round}"]`);
  for (const [round, option, count] of [
    [1, 0, 6],
    [1, 1, 4],
    [2, 0, 3],
    [2, 1, 7],
  ] as const) {
    await hands(round, option).fill(String(count));
    await hands(round, option).press('Tab');
  }
  const row = decision.locator('[data-option="1"]');
  await expect.poll(() => row.locator('[data-part="1"]').textContent()).toBe('40%');
  await expect.poll(() => row.locator('[data-part="2"]').textContent()).toBe('70%');
  await expect.poll(() => row.locator('[data-change]').textContent()).toBe('30');

  const nps = trainer.locator('room-ask').last();
  await nps.locator('[data-chat]').fill('9\n10\n9\n8\n7\n6\n3\n10\n9\n9\n');
  await nps.locator('[data-room=chat]').click();
  // Six promoters less two detractors of ten.
  await expect.poll(() => nps.locator('[data-result]').textContent()).toContain(': +40 (95 %: ');
  await expect
    .poll(() => nps.locator('[data-result] + p').textContent())
    .toContain('In the case: ');
});

it('says so where there is no camera', async () => {
  const trainer = await open(await newReader(), roomPath('en', seminar));
  const ask = trainer.locator('room-ask').first();
  await ask.locator('[data-room=camera]').click();
  await ask.locator('[data-said]', { hasText: 'Type the codes' }).waitFor();
});

/** What a phone would read on the page: the drawn code, painted and decoded by the library. */
async function drawnIn(page: Page): Promise<string> {
  const { default: decodeQR } = await import('qr/decode.js');
  const svg = page.locator('room-answer svg');
  const size = Number((await svg.getAttribute('viewBox'))?.split(' ').at(-1));
  const path = (await svg.locator('path').getAttribute('d')) ?? '';
  const scale = 4;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, bar] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let at = Number(x) * scale; at < (Number(x) + Number(bar)) * scale; at += 1)
        data.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3);
    }
  }
  return decodeQR({ width, height: width, data });
}

it('reads by the camera the codes that students hold up, one after another', async () => {
  const codes = Array.from({ length: 8 }, (_, at) =>
    codeOf({ ask: askNumber(name), round: 1, option: at % 2, nonce: at * 7919 + 1 }),
  );
  const folder = mkdtempSync(join(tmpdir(), 'retrobottega-camera-'));
  const film = join(folder, 'codes.y4m');
  writeFileSync(film, filmOf(codes));
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [
      ...browserFlags,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  try {
    const page = await browser.newPage();
    await page.goto(origin() + roomPath('en', seminar));
    const ask = page.locator('room-ask').first();
    await ask.locator('[data-room=camera]').click();
    await expect.poll(() => counted(page)).toEqual([4, 4, 0, 0, 0]);
    await ask.locator('[data-room=camera-stop]').click();
    await expect.poll(() => ask.locator('video').isVisible()).toBe(false);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});

/** A film without sound of codes as a camera sees them, two a second (YUV4MPEG2). */
function filmOf(codes: readonly string[]): Buffer {
  const [width, height] = [320, 240];
  const frames = codes.flatMap((code) => {
    const modules = encodeQR(code, 'raw', { ecc: 'quartile', border: 3 });
    const scale = Math.floor(height / modules.length);
    const light = Buffer.alloc(width * height, 235);
    for (const [y, row] of modules.entries()) {
      for (const [x, isDark] of row.entries()) {
        if (!isDark) continue;
        for (let line = y * scale; line < (y + 1) * scale; line += 1)
          light.fill(16, line * width + x * scale, line * width + (x + 1) * scale);
      }
    }
    return [Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, 128)];
  });
  const head = `YUV4MPEG2 W${width} H${height} F2:1 Ip A1:1 C420mpeg2\n`;
  return Buffer.concat([Buffer.from(head), ...frames]);
}
