import type { Locale } from '#i18n/locale.ts';
import type { FormattedSource } from '#model/entries.ts';
import type { SourceData } from '#model/source.ts';
import { type CslItem, formatCitation, formatReference } from './csl.ts';

/** A source as the pages of one language show it. */
export function formattedSource(slug: string, data: SourceData, locale: Locale): FormattedSource {
  const { annotation: _, ...fields } = data;
  const item: CslItem = { ...fields, id: slug };
  return {
    inText: formatCitation(item, locale),
    full: linkAddresses(formatReference(item, locale)),
  };
}

function linkAddresses(html: string): string {
  return html.replace(
    /https?:\/\/[^\s<]+[^\s<.]/g,
    (url) => `<a href="${url}" data-spelled>${url}</a>`,
  );
}
