import type { APIRoute } from 'astro';
import { type Locale, locales } from '#i18n/locale.ts';
import { homePath } from '#i18n/routes.ts';
import { words } from '#i18n/words.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** What a browser needs to install the site in one language. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const t = words(locale);
  return Response.json({
    id: homePath(locale),
    name: t['site.name'],
    short_name: t['site.name'],
    description: t['site.description'],
    lang: locale,
    start_url: homePath(locale),
    scope: '/',
    display: 'minimal-ui',
    // The cover, and paper: as in `tokens.css`.
    theme_color: '#1c3a58',
    background_color: '#fbfaf5',
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
};
