import type { Locale } from '#i18n/locale.ts';

/** Parts of a page as a document of one kind: see `layouts/Page.astro`. */
export function documentHtml(
  locale: Locale,
  kind: 'case' | 'note',
  parts: readonly string[],
): string {
  return [
    `<!doctype html><html lang="${locale}"><body><main data-pagefind-body>`,
    `<span data-pagefind-filter="kind:${kind}" data-pagefind-meta="kind:${kind}"></span>`,
    ...parts,
    '</main></body></html>\n',
  ].join('');
}
