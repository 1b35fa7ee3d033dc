import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { editions } from '#editions/edition.ts';
import { buildEdition } from './build-edition.ts';
import { sheetsOf } from './handout-sheets.ts';
import { handoutWish } from './handout-wish.ts';
import { printSheets } from './print-sheets.ts';
import { runAsCommand } from './refusal.ts';
import { root } from './root.ts';

/** `npm run handout -- SLUG [--locale it|en|both] [--paper a4|letter] [--columns 1|2] [--slides 1|2|6] [--guide] …` */
async function handout(args: readonly string[]): Promise<void> {
  const wish = handoutWish(args, {
    seminars: foldersIn('content/seminars'),
    cases: foldersIn('content/cases'),
  });
  const sheets = sheetsOf(wish);
  for (const edition of editions.filter((one) => sheets.some((sheet) => sheet.edition === one))) {
    console.log(`Building the ${edition} edition, if anything has changed …`);
    await buildEdition(root, edition, { quiet: true });
  }
  for (const file of await printSheets(root, sheets, wish)) console.log(`Written: ${file}`);
}

function foldersIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

await runAsCommand(handout);
