import { type Locale, locales } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';

const names = [
  'site.name',
  'site.tagline',
  'site.description',
  'site.licence',
  'site.skip',
  'nav.cases',
  'nav.topics',
  'nav.glossary',
  'nav.sources',
  'case.protagonist',
  'case.decision',
  'case.organisation',
  'case.time',
  'case.place',
  'case.difficulty',
  'case.filedUnder',
  'case.objectives',
  'case.questions',
  'case.serves',
  'case.needs',
  'case.reading',
  'case.builtOn',
  'case.licence',
  'case.previous',
  'case.next',
] as const;

/** What the peers’ templates say, by `nav_cases` and so on: Hugo’s templates take no other names. */
export function peerWords(): Record<Locale, Record<string, string>> {
  const [it, en] = locales.map((locale) =>
    Object.fromEntries(
      names.map((name) => [name.replaceAll('.', '_'), words(locale)[name].replace(/<[^>]*>/g, '')]),
    ),
  );
  return { it: it ?? {}, en: en ?? {} };
}
