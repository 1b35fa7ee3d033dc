import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://retrobottega.example',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: 'Retrobottega',
      defaultLocale: 'it',
      locales: { it: { label: 'Italiano', lang: 'it' }, en: { label: 'English', lang: 'en' } },
      // Not the cases: a sidebar of thousands of links would be drawn on every page.
      sidebar: [
        { label: 'Casi', translations: { en: 'Cases' }, link: '/cases/' },
        { label: 'Argomenti', translations: { en: 'Topics' }, link: '/themes/' },
        { label: 'Glossario', translations: { en: 'Glossary' }, link: '/glossary/' },
        { label: 'Fonti', translations: { en: 'Sources' }, link: '/sources/' },
      ],
      components: { MarkdownContent: './src/components/CaseContent.astro' },
      // The texts have no code.
      expressiveCode: false,
    }),
  ],
});
