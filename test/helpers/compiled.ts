import type { Edition } from '#editions/edition.ts';
import type { Locale } from '#i18n/locale.ts';
import { renderText } from '#loaders/render.ts';
import { parseText } from '#markdown/parse.ts';
import type { CompiledText } from '#model/text.ts';

/** A text as pages get it. */
export function compiled(markdown: string, locale: Locale, edition: Edition): CompiledText {
  const { tree, failure } = parseText(markdown);
  if (failure) throw new Error(failure.reason);
  return renderText(tree, locale, edition);
}
