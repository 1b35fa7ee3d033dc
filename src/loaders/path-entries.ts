import { type Locale, locales } from '#i18n/locale.ts';
import type { PathEntry } from '#model/entries.ts';
import type { ContentFile, Library } from '#model/library.ts';
import type { PathData } from '#model/path.ts';

/** Paths in every language. */
export function pathEntries(library: Library): PathEntry[] {
  return library.paths.flatMap((path) => locales.map((locale) => entryOf(path, locale)));
}

function entryOf({ slug, data }: ContentFile<PathData>, locale: Locale): PathEntry {
  const list = (
    items: PathData['steps'][number]['checklist'],
  ): PathEntry['steps'][number]['checklist'] =>
    items.map((item) => ({ id: item.id, text: item[locale] }));
  return {
    slug,
    locale,
    title: data.title[locale],
    summary: data.summary[locale],
    updated: data.updated,
    roles: Object.entries(data.roles).map(([id, name]) => ({ id, text: name[locale] })),
    steps: data.steps.map(({ section, ...step }) => ({
      ...step,
      title: step.title[locale],
      what: step.what[locale],
      checklist: list(step.checklist),
      ...(section === undefined ? {} : { section: section[locale] }),
    })),
    checkpoints: data.checkpoints.map(({ day, title, checklist }) => ({
      day,
      title: title[locale],
      checklist: list(checklist),
    })),
  };
}
