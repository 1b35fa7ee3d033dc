import { formatDay, today } from '#client/days.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { keptScore } from '../quiz/kept-score.ts';
import { formatPoints } from '../quiz/quiz-result.ts';
import { checkCode } from './check-code.ts';
import type { PathPageData, PathSayings, QuizStep } from './path-page.ts';
import { progressIn } from './path-progress.ts';
import { type PathState, stepIn } from './path-state.ts';

/** Prints the record of a path: the steps that are done, with the scores of their quizzes, and nothing else of the page. */
export async function printRecord(
  host: HTMLElement,
  data: PathPageData,
  state: PathState,
  say: PathSayings,
): Promise<void> {
  const name = (state.name ?? '').trim();
  const steps = data.steps.flatMap((step) => {
    const { done } = stepIn(state, step.id);
    return done === undefined ? [] : [{ ...step, done }];
  });
  const scores = await Promise.all(
    steps.map(({ quiz }) => (quiz === undefined ? '' : scoreText(quiz, say))),
  );
  const finished =
    steps
      .map(({ done }) => done)
      .toSorted()
      .at(-1) ?? today();
  const { missing } = progressIn(data.steps, state);
  part(host, '[data-sheet-title]').textContent = missing.length === 0 ? say.completed : say.soFar;
  part(host, '[data-sheet-name]').textContent = name;
  part(host, '[data-sheet-finished]').textContent = formatDay(finished);
  part(host, '[data-sheet-steps]').replaceChildren(
    ...steps.map(({ title, done }, at) => row(title, formatDay(done), scores[at] ?? '')),
  );
  const declared = { slug: data.slug, name, finished, steps: steps.length };
  part(host, '[data-sheet-code]').textContent =
    'subtle' in crypto
      ? await checkCode({ ...declared, scores: scores.filter((score) => score !== '') })
      : say.noCode;
  host.dataset['printing'] = '';
  // What Safari prints is what stood there when it was asked to.
  await new Promise(requestAnimationFrame);
  addEventListener('afterprint', () => delete host.dataset['printing'], { once: true });
  print();
}

function row(...cells: readonly string[]): HTMLTableRowElement {
  const line = document.createElement('tr');
  line.append(
    ...cells.map((text) => {
      const cell = document.createElement('td');
      cell.textContent = text;
      return cell;
    }),
  );
  return line;
}

async function scoreText(quiz: QuizStep, say: PathSayings): Promise<string> {
  const score = await keptScore(quiz.slug, quiz.length);
  return score === undefined
    ? ''
    : fillTemplate(say.of, { points: formatPoints(score.points), of: String(score.of) });
}
