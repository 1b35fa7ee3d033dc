import { formatNumber } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import { type AgendaItem, agendaOf } from '#quarterly/agenda.ts';
import type { MeetingFacts } from '#quarterly/meeting-facts.ts';
import type { Action, MeetingItem } from '#quarterly/meeting.ts';
import type { Topic } from '#quarterly/topics.ts';
import { ends, points } from './figures.ts';
import type { MeetingSay } from './meeting-say.ts';
import type { Names } from './view.ts';

/** What a meeting is shown with. */
export interface MeetingContext {
  readonly facts: MeetingFacts;
  readonly names: Pick<Names, 'department' | 'stage'>;
  /** What the meeting of the quarter before decided. */
  readonly last: readonly Action[];
  readonly say: MeetingSay;
  readonly locale: Locale;
}

/** As many small cells are named. */
const mostNamed = 3;

/** The agenda in the reader’s language. */
export function draftsOf(context: MeetingContext, minutes: number): MeetingItem[] {
  return agendaOf(context.facts, minutes, context.last).map((item) => draftOf(item, context));
}

function draftOf({ key, kind, minutes, topic }: AgendaItem, context: MeetingContext): MeetingItem {
  const { say } = context;
  const title = say(`title-${kind}`, topic === undefined ? {} : cellNames(topic, context));
  const owner = ownerOf(topic, context);
  const question = topic === undefined ? plainQuestion(kind, say) : questionOf(topic, context);
  return { key, kind, title, owner, question, minutes, decision: '', edited: [] };
}

function plainQuestion(kind: AgendaItem['kind'], say: MeetingSay): string {
  if (kind === 'last-actions' || kind === 'decisions') return say(`question-${kind}`);
  return say('question-close');
}

function questionOf({ kind, sense }: Topic, { facts, say }: MeetingContext): string {
  // What moved the whole is then to be asked first.
  const isMixed = facts.topics.some((topic) => topic.kind === 'mix');
  if (kind === 'whole' && isMixed) return say('question-whole-mixed');
  if (kind === 'small') return say('question-small');
  if (kind === 'mix') return say(sense === 'fell' ? 'question-mix-fell' : 'question-mix-rose');
  return say(`question-${kind}-${sense}`);
}

function ownerOf(topic: Topic | undefined, { names, say }: MeetingContext): string {
  if (topic?.kind === 'whole') return say('everyone');
  if (topic?.department !== undefined) return names.department(topic.department);
  const small = topic?.cells?.slice(0, mostNamed).map(({ department }) => department) ?? [];
  const owners = [...new Set(small)].map((department) => names.department(department));
  return owners.length > 0 ? owners.join(', ') : say('chair');
}

function cellNames(
  { department, stage }: { readonly department?: number; readonly stage?: number },
  { names }: MeetingContext,
): Record<string, string> {
  if (department === undefined || stage === undefined) return {};
  return { department: names.department(department), stage: names.stage(stage) };
}

/** The figures behind a point; '' for what every meeting has. They follow the answers, and cannot be edited. */
export function evidenceOf(topic: Topic | undefined, context: MeetingContext): string {
  if (topic === undefined) return '';
  const { say, locale } = context;
  if (topic.cells !== undefined) return smallEvidence(topic.cells, context);
  const { change, impact, mix } = topic;
  const values = { change: points(locale, change) };
  if (mix !== undefined) return say('evidence-mix', { ...values, mix: points(locale, mix) });
  const isNoise = topic.sense === 'steady';
  return [
    scoreEvidence(topic, context),
    change === undefined ? '' : say(isNoise ? 'evidence-noise' : 'evidence-clear', values),
    impact === undefined
      ? ''
      : say('evidence-impact', {
          impact: points(locale, impact.impact),
          ...ends(locale, impact, 1),
        }),
  ]
    .filter((text) => text !== '')
    .join(' · ');
}

function scoreEvidence({ estimate }: Topic, { say, locale }: MeetingContext): string {
  if (estimate === undefined) return '';
  const n = formatNumber(locale, estimate.n);
  if (estimate.value === undefined) return say('evidence-few', { n });
  const values = {
    n,
    score: points(locale, estimate.value, 0),
    ...ends(locale, estimate.interval),
  };
  const isFirst = estimate.reporting === 'interval-first';
  return say(isFirst ? 'evidence-interval' : 'evidence-score', values);
}

function smallEvidence(cells: Required<Topic>['cells'], context: MeetingContext): string {
  const { say, locale } = context;
  const named = cells
    .slice(0, mostNamed)
    .map((cell) =>
      say('evidence-small', { ...cellNames(cell, context), n: formatNumber(locale, cell.n) }),
    );
  const more = cells.length - named.length;
  const others = more > 0 ? [say('evidence-others', { count: formatNumber(locale, more) })] : [];
  return [...named, ...others].join(' · ');
}
