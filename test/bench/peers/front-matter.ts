import { formatCountry, formatDay } from '#i18n/formats.ts';
import { facetLabel } from '#i18n/routes.ts';
import { words } from '#i18n/words.ts';
import type { PeerCase } from './peer-cases.ts';

/** What every peer keeps in the front matter beside title and description, ready to be printed. */
export function fieldsOf({ locale, facts, words: worded }: PeerCase) {
  const t = words(locale);
  const { analysis, concept, presentation } = facts.difficulty;
  return {
    protagonist: worded.protagonist,
    decision: worded.decision,
    organisation: worded.organisation,
    sector: facetLabel(locale, 'sector', facts.sector),
    country: formatCountry(locale, facts.country),
    period: facts.period ?? '',
    themes: facts.themes.map((theme) => facetLabel(locale, 'theme', theme)),
    stages: facts.stages.map((stage) => facetLabel(locale, 'stage', stage)),
    channels: facts.channels.map((channel) => t[`channel.${channel}`]),
    level: facetLabel(locale, 'level', facts.level),
    difficulty: t['case.difficultyText'](analysis, concept, presentation),
    time: t['case.timeText'](facts.minutes.reading, facts.minutes.class),
    revised: t['case.updated'](formatDay(locale, facts.updated)),
    objectives: facts.objectives.map((id) => worded.objectives[id]),
    questions: facts.questions.map(({ id, objectives, exhibits }) => ({
      text: worded.questions[id],
      serves: objectives.map((name) => facts.objectives.indexOf(name) + 1),
      needs: exhibits.map((name) => facts.exhibits.findIndex((one) => one.id === name) + 1),
    })),
    reading: facts.furtherReading.map((id) => ({ id, tip: worded.furtherReading[id] })),
    sources: facts.sources,
  };
}
