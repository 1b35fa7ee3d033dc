import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Edition } from '#editions/edition.ts';
import type { Locale } from '#i18n/locale.ts';
import { casePath, sourcePath, termPath } from '#i18n/routes.ts';
import { compileInline, compileText } from '#markdown/compile.ts';
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
export function renderText(body: string, locale: Locale, edition: Edition): CompiledText {
  const tree = treeOf(body);
  return compileText(stripNotes(tree, edition), (href) => resolveLink(locale, href));
}

/** A sentence of Markdown from a front matter. */
export function renderInline(markdown: string, locale: Locale): Html {
  return toHtml(compileInline(treeOf(markdown), (href) => resolveLink(locale, href)));
}

function treeOf(markdown: string): Root {
  const parsed = parseText(markdown);
  if (parsed.failure) {
    throw new Error(`${parsed.failure.line}: ${parsed.failure.reason}. Run “npm run check”.`);
  }
  return parsed.tree;
}
