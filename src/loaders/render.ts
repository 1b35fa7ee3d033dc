import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Edition } from '#editions/edition.ts';
import type { Locale } from '#i18n/locale.ts';
import { casePath, sourcePath, termPath } from '#i18n/routes.ts';
import { compileInline, compileText, type ShowValue } from '#markdown/compile.ts';
import { parseText } from '#markdown/parse.ts';
import { stripNotes } from '#markdown/strip-notes.ts';
import type { Html } from '#model/entries.ts';
import type { CompiledText } from '#model/text.ts';

/** The address that an author’s link means: `case:unpatched-puncture#card` and so on. */
export function resolveLink(locale: Locale, href: string): string {
  const [, kind, slug = '', anchor = ''] = /^(case|term|source):([^#]*)(#.*)?$/.exec(href) ?? [];
  if (kind === 'case') return casePath(locale, slug) + anchor;
  if (kind === 'term') return termPath(locale, slug);
  if (kind === 'source') return sourcePath(locale, slug);
  // Only what the link rule lets through: anything else must not become an address.
  return /^(https?:|mailto:|#)/.test(href) ? href : '#';
}

/** A whole text, without what `edition` may not see. */
export function renderText(tree: Root, locale: Locale, edition: Edition): CompiledText {
  return compileText(stripNotes(tree, edition), (href) => resolveLink(locale, href));
}

// Words and plain punctuation, from a letter to the end of the line: what Markdown leaves as it is.
const plainWords = /^(?!(?:import|export)\b)\p{L}[\p{L}\p{N} ,;.:'’"“”()?…%€–—-]*(?<! )$/u;

/**
 * A sentence of Markdown from a front matter.
 *
 * @param showValue - What to show for a `<Value>`; without it there is no place for one.
 */
export function renderInline(markdown: string, locale: Locale, showValue?: ShowValue): Html {
  // Most fields are nothing but words, and the parser takes long to start.
  if (plainWords.test(markdown) && !/www\./i.test(markdown)) return markdown;
  const { tree } = parseText(markdown);
  // What cannot be read is a Problem of its field; until it is right, it is shown as it was typed.
  if (tree === undefined) return toHtml({ type: 'text', value: markdown });
  return toHtml(compileInline(tree, (href) => resolveLink(locale, href), showValue));
}
