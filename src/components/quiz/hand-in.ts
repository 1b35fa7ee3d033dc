import { fillTemplate } from '#client/fill-template.ts';
import { points } from '#quizzes/grade.ts';
import { opens } from '#quizzes/opens.ts';
import { saltOf, sealedForm } from '#quizzes/seal.ts';
import { type QuizState, untouched, withAnswer } from './attempt.ts';
import { enteredIn } from './entered-in.ts';
import type { QuestionView } from './question-view.ts';
import { numbersIn, type QuizPageData } from './quiz-data.ts';
import type { Sayings } from './sayings.ts';

/** Says at each question what is typed there and is no number; true if there was any. */
export function complainOfTypos(views: readonly QuestionView[], say: Sayings): boolean {
  const wrong = views.filter((view) => {
    const entered = view.given().length === 0 ? undefined : enteredIn(view, true);
    const missing = entered !== undefined && 'missing' in entered ? entered.missing : undefined;
    const isTypo = missing === 'notNumber' || missing === 'twoNumbers';
    view.say(...(isTypo ? [fillTemplate(say[missing], { text: view.typed })] : []));
    return isTypo;
  });
  wrong[0]?.section.querySelector('input')?.focus();
  return wrong.length > 0;
}

/** The state of an exam that was handed in: every answer graded, none to be changed any more. */
export async function handedIn(
  state: QuizState,
  views: readonly QuestionView[],
  data: QuizPageData,
): Promise<QuizState> {
  let graded = state;
  for (const view of views) {
    const { id } = view.question;
    const worth = await worthOf(view, state, data);
    graded = withAnswer(graded, id, { points: worth, tries: 1, open: false });
  }
  return { ...graded, attempt: { ...graded.attempt, handedIn: true } };
}

async function worthOf(
  view: QuestionView,
  { attempt }: QuizState,
  data: QuizPageData,
): Promise<number> {
  const { id, face, key, sealed = [] } = view.question;
  if ((attempt.answers[id] ?? untouched).given.length === 0) return 0;
  const entered = enteredIn(view, true);
  const given = 'given' in entered ? entered.given : view.given();
  // In the trainer’s edition an exam has its key; what is computed needs none.
  if (key !== undefined || sealed.length === 0) {
    return points(view.question, given, numbersIn(attempt, data, id));
  }
  return Number(await opens(sealedForm(face, given), saltOf(data.slug, id), sealed));
}
