import type { CaseEntry } from '#model/entries.ts';
import { plainText } from '#model/plain-text.ts';

/** A case as a schema.org LearningResource. */
export function caseJsonLd(entry: CaseEntry, address: string): Record<string, unknown> {
  return {
    '@type': 'LearningResource',
    name: entry.title,
    description: entry.summary,
    url: address,
    inLanguage: entry.locale,
    learningResourceType: 'case study',
    educationalLevel: entry.level,
    teaches: entry.objectives.map(({ verb, skill }) => `${verb} ${plainText(skill)}`),
    timeRequired: `PT${entry.minutes.reading}M`,
    dateModified: entry.updated,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: { '@type': 'Organization', name: 'Retrobottega' },
  };
}
