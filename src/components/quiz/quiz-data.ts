import type { Locale } from '#i18n/locale.ts';
import { type Random, seededRandom } from '#metrics/random.ts';
import type { QuizFace, QuizKey } from '#model/quiz-question.ts';
import { drawNumbers } from '#quizzes/draw-numbers.ts';
import { type Attempt, untouched } from './attempt.ts';
import type { Sayings } from './sayings.ts';

/** A question as the page hands it to its element. */
export interface QuestionData {
  readonly id: string;
  readonly objective: string;
  readonly face: QuizFace;
  readonly key?: QuizKey;
  readonly sealed?: readonly string[];
}

/** A quiz as the page hands it to its element. */
export interface QuizPageData {
  readonly locale: Locale;
  readonly slug: string;
  readonly kind: 'practice' | 'exam';
  readonly retries: number;
  /** In per cent. */
  readonly pass: number;
  readonly objectives: readonly string[];
  readonly questions: readonly QuestionData[];
}

/** What `Quiz.astro` hands over: the quiz, and what is said of it. */
export function readQuiz({ dataset }: HTMLElement): [QuizPageData, Sayings] {
  const { page = '', say = '' } = dataset;
  return [JSON.parse(page) as QuizPageData, JSON.parse(say) as Sayings];
}

/** The numbers of a question in an attempt: the same whenever the page is opened again. */
export function numbersIn(
  { seed, answers }: Attempt,
  { questions }: QuizPageData,
  id: string,
): Record<string, number> {
  const at = questions.findIndex((question) => question.id === id);
  const face = questions[at]?.face;
  if (face?.type !== 'numeric') return {};
  const { draw } = answers[id] ?? untouched;
  return drawNumbers(face.numbers, randomFor(seed, at, draw));
}

function randomFor(seed: number, question: number, draw: number): Random {
  // Any two differ in it: there are fewer than a thousand draws of a question.
  return seededRandom((seed + question * 1000 + draw) >>> 0);
}

/** Whether other numbers can be drawn for a question. */
export function isDrawn({ face }: QuestionData): boolean {
  return (
    face.type === 'numeric' && Object.values(face.numbers).some((one) => typeof one !== 'number')
  );
}
