import type { CsvCell } from '#i18n/csv.ts';
import { scorecardContradictions, scorecardFields } from '#model/calculators/scorecard.ts';
import type { Calculator } from '../form/calculator.ts';
import { comparedIn } from './compared.ts';
import { adviceOnChanges, tableTexts } from './texts.ts';

/** Support before and after a change, by measures that a fast and polite no cannot please. */
export const scorecard: Calculator<typeof scorecardFields> = {
  kind: 'scorecard',
  fields: scorecardFields,
  results: [],
  contradictions: scorecardContradictions,
  show(values, write) {
    const compared = comparedIn(values);
    const advice = adviceOnChanges(compared, write);
    return { texts: { ...tableTexts(compared, write), advice } };
  },
  rows(values, { say }) {
    const headings = ['measure', 'period', 'value', 'low', 'high', 'n'].map((name) => say(name));
    const rows = comparedIn(values).flatMap(({ name, before, after, changed }): CsvCell[][] => [
      [say(name), say('before'), before.value, before.low, before.high, before.n],
      [say(name), say('after'), after.value, after.low, after.high, after.n],
      [say(name), say('change'), changed?.difference, changed?.low, changed?.high, undefined],
    ]);
    return [headings, ...rows];
  },
};
