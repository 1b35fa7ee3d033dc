import { readFileSync } from 'node:fs';
import type { Edition } from '#editions/edition.ts';
import { isLocale } from '#i18n/locale.ts';
import { compileProgram } from '#markdown/program.ts';
import { resolveLink } from './render.ts';
import { splitText } from './text-file.ts';

/**
 * The JavaScript module of a case’s text that runs code.
 *
 * @param file - Its path.
 * @throws {Error} If nobody has allowed it to.
 */
export function programModule(file: string, mayRun: boolean, edition: Edition): string {
  const [, locale] = /\/content\/cases\/[^/]+\/(\w+)\.mdx$/.exec(file.replaceAll('\\', '/')) ?? [];
  const split = splitText(readFileSync(file, 'utf8'));
  if (!mayRun || split === undefined || locale === undefined || !isLocale(locale)) {
    throw new Error(
      `${file} is not a program: only a case’s text with the field “code: true” can be imported.`,
    );
  }
  return compileProgram(split.body, edition, (href) => resolveLink(locale, href));
}
