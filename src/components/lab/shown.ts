import { part } from '#client/dom.ts';
import { formatNumber } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import type { ScaleName } from '#survey/plan.ts';
import type { Answers, Grouping } from '#estimates/answers.ts';
import type { CountedSurvey } from './counted-survey.ts';
import type { MeasureName } from '#estimates/estimate.ts';
import type { Say } from './say.ts';

/** What every part of the results is made from: one question of a survey, grouped in one way. */
export interface Shown {
  readonly host: Element;
  readonly survey: CountedSurvey;
  readonly score: number;
  readonly scale: ScaleName;
  readonly measure: MeasureName;
  readonly by: Grouping;
  readonly groups: ReadonlyMap<string, Answers>;
  readonly all: Answers;
  readonly say: Say;
  readonly locale: Locale;
}

/** A group’s names in one. */
export function groupName(key: string, say: Say): string {
  const names = JSON.parse(key) as readonly string[];
  if (names.length === 0) return say('all');
  return names.map((name) => (name === '' ? say('blank') : name)).join(' · ');
}

/** What is chosen in a list of groups; undefined for everyone. */
export function chosenGroup({ host }: Shown, name: string): string | undefined {
  return part(host, `[name=${name}]`, HTMLSelectElement).value || undefined;
}

/** A count in the reader’s language. */
export const counted = ({ locale }: Pick<Shown, 'locale'>, count: number): string =>
  formatNumber(locale, count);
