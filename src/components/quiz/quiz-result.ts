import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { passes, type Score, scoreByObjective, scoreOf } from '#quizzes/score.ts';
import { type Answered, type Attempt, type QuizState, untouched } from './attempt.ts';
import type { QuizPageData } from './quiz-data.ts';
import type { Sayings } from './sayings.ts';

/** The score of an attempt. */
export function scoreIn(data: QuizPageData, attempt: Attempt): Score {
  return scoreOf(gradedIn(data, attempt));
}

/** The numbers, from 1, of the questions whose answers are not as they should be. */
export function questionsWithout(
  { questions }: QuizPageData,
  { answers }: Attempt,
  holds: (answered: Answered) => boolean,
): readonly number[] {
  return questions.flatMap(({ id }, at) => (holds(answers[id] ?? untouched) ? [] : [at + 1]));
}

/** Says what is still open and, once nothing is, what it all came to. */
export function showResult(
  host: Element,
  data: QuizPageData,
  { attempt, past }: QuizState,
  say: Sayings,
): void {
  const isExam = data.kind === 'exam';
  const open = questionsWithout(data, attempt, ({ given, points }) =>
    isExam ? given.length > 0 : points !== undefined,
  );
  const list = open.join(', ');
  part(host, '[data-open]').textContent =
    open.length === 0 ? say.allAnswered : fillTemplate(say.unanswered, { list });
  const isOver = isExam ? attempt.handedIn : open.length === 0;
  const sum = isOver ? sumOf(data, attempt, say) : [];
  part(host, '[data-sum]').textContent = sum.join(' ');
  showObjectives(host, data, attempt, isOver);
  showEarlier(host, past, say);
  const handIn = host.querySelector<HTMLButtonElement>('[data-quiz="hand-in"]');
  if (handIn) handIn.disabled = attempt.handedIn;
  const mayRestart = !isExam || (attempt.handedIn && past.length < data.retries);
  part(host, '[data-quiz="restart"]', HTMLButtonElement).disabled = !mayRestart;
}

function sumOf(data: QuizPageData, attempt: Attempt, say: Sayings): string[] {
  const score = scoreIn(data, attempt);
  const needed = formatPoints((data.pass / 100) * score.of);
  const points = { points: formatPoints(score.points), of: String(score.of) };
  const verdict = passes(score, data.pass) ? say.passed : say.failed;
  const wrong = questionsWithout(data, attempt, (answered) => answered.points === 1);
  const look =
    wrong.length === 0 ? say.nothingToLook : fillTemplate(say.look, { list: wrong.join(', ') });
  return [
    fillTemplate(say.sum, points),
    fillTemplate(verdict, { needed }),
    // An exam says by objective what to look at again, not by question.
    ...(data.kind === 'exam' ? [] : [look]),
  ];
}

function showObjectives(
  host: Element,
  data: QuizPageData,
  attempt: Attempt,
  isOver: boolean,
): void {
  const table = part(host, '[data-objectives]');
  table.hidden = !isOver;
  for (const score of scoreByObjective(data.objectives, gradedIn(data, attempt))) {
    const row = part(table, `[data-objective="${score.objective}"]`);
    part(row, '[data-points]').textContent = formatPoints(score.points);
    part(row, '[data-of]').textContent = String(score.of);
  }
}

function showEarlier(host: Element, past: QuizState['past'], say: Sayings): void {
  part(host, '[data-earlier]').hidden = past.length === 0;
  const { lang } = document.documentElement;
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' });
  part(host, '[data-attempts]').replaceChildren(
    ...past.map(({ at, points, of }) => {
      const line = document.createElement('li');
      const date = day.format(new Date(at));
      const values = { date, points: formatPoints(points), of: String(of) };
      line.textContent = fillTemplate(say.attempt, values);
      return line;
    }),
  );
}

/** Points as readers of the page write them: in parts of one for answers that were right in part. */
export function formatPoints(points: number): string {
  const { lang } = document.documentElement;
  return new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(points);
}

function gradedIn({ questions }: QuizPageData, { answers }: Attempt) {
  return questions.map(({ id, objective }) => ({ objective, points: answers[id]?.points }));
}
