import type { Locale } from '#i18n/locale.ts';
import { handoutWords } from '#i18n/words/handout/handout.ts';

/**
 * What the margins of printed pages say: the title above, “page 1 of 9” below. A style sheet of its
 * own for each seminar, because our security policy forbids styles in a page, and margins can
 * neither read the page’s attributes nor, in Chromium, its headings (`string-set`).
 */
export function marginsCss(locale: Locale, title: string): string {
  const { page, of } = handoutWords[locale];
  return `@page {
  @top-left {
    content: ${quoted(title)};
    font: italic 9pt Alegreya, Georgia, serif;
  }
  @top-right {
    content: "Retrobottega";
    font: 9pt Alegreya, Georgia, serif;
  }
  @bottom-center {
    content: ${quoted(`${page} `)} counter(page) ${quoted(` ${of} `)} counter(pages);
    font: 9pt Alegreya, Georgia, serif;
  }
}
`;
}

function quoted(text: string): string {
  const escaped = text.replace(
    /["\\\n<]/g,
    (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `,
  );
  return `"${escaped}"`;
}
