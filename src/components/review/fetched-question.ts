import { type QuestionData, type QuizPageData, readQuiz } from '../quiz/quiz-data.ts';

/** A question taken from the page of its quiz. */
export interface FetchedQuestion {
  readonly data: QuizPageData;
  readonly question: QuestionData;
  /** A copy of it, whose names no other question shares. */
  readonly place: HTMLElement;
  readonly quiz: { readonly title: string; readonly address: string };
}

/**
 * Fetches a question; `gone` where its quiz has it no more.
 *
 * @throws {TypeError} If there is no connection and the page has not been kept.
 */
export async function fetchQuestion(
  quizzes: string,
  card: string,
): Promise<FetchedQuestion | 'gone'> {
  const [quiz = '', id = ''] = card.split('/');
  const address = `${quizzes}${quiz}/`;
  const response = await fetchOrKept(address);
  if (response.status === 404) return 'gone';
  if (!response.ok) throw new TypeError(`${address}: ${String(response.status)}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const host = page.querySelector<HTMLElement>('quiz-run');
  const section = page.querySelector<HTMLElement>(`[data-question="${id}"]`);
  if (!host || !section) return 'gone';
  const [data] = readQuiz(host);
  const question = data.questions.find((one) => one.id === id);
  // An exam has no key here, so that nothing of it can come back.
  if (question === undefined || (question.key === undefined && data.kind === 'exam')) return 'gone';
  const place = document.createElement('div');
  place.append(document.importNode(section, true));
  renameIn(place, `${quiz}-`);
  const title = page.querySelector('h1')?.textContent?.trim() ?? quiz;
  return { data, question, place, quiz: { title, address } };
}

/** The service worker looks only after pages that are opened; this one is read. */
async function fetchOrKept(address: string): Promise<Response> {
  try {
    return await fetch(address);
  } catch (error) {
    const kept = 'caches' in globalThis ? await caches.match(address) : undefined;
    if (kept) return kept;
    throw error;
  }
}

const naming = ['id', 'name', 'for', 'aria-labelledby', 'aria-describedby'] as const;

/** Two quizzes may have questions of one name. */
function renameIn(place: HTMLElement, prefix: string): void {
  for (const name of naming) {
    for (const element of place.querySelectorAll(`[${name}]`)) {
      const names = (element.getAttribute(name) ?? '').split(' ');
      element.setAttribute(name, names.map((one) => prefix + one).join(' '));
    }
  }
}
