import type { APIContext } from 'astro';

/** Everything may be read; the sitemap says what there is. Editions for staff and trainers are not for search engines. */
export function GET({ site }: APIContext): Response {
  const rule = __EDITION__ === 'student' ? 'Allow: /' : 'Disallow: /';
  const lines = [
    'User-agent: *',
    rule,
    '',
    `Sitemap: ${new URL('/sitemap-index.xml', site).href}`,
    '',
  ];
  return new Response(lines.join('\n'));
}
