import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { findKept } from '#client/records.ts';
import { seededRandom } from '#metrics/random.ts';
import { drawNumbers } from '#quizzes/draw-numbers.ts';
import { points } from '#quizzes/grade.ts';
import { untouched } from '../quiz/attempt.ts';
import { enteredIn } from '../quiz/entered-in.ts';
import { QuestionView } from '../quiz/question-view.ts';
import type { Sayings } from '../quiz/sayings.ts';
import { numberTexts } from '../quiz/shown-numbers.ts';
import { verdictOf } from '../quiz/verdict.ts';
import { type Card, deckFrom } from './deck.ts';
import { fetchQuestion, type FetchedQuestion } from './fetched-question.ts';
import { deckKey } from './kept-deck.ts';

/** What can be done with a question besides answering it. */
interface Extras {
  readonly remove: () => Promise<unknown>;
  readonly putBack: (card: Card) => Promise<unknown>;
  readonly removed: string;
}

/** A question of a quiz, asked once more outside it. */
export class ReviewQuestion {
  readonly place: HTMLElement;
  readonly #fetched: FetchedQuestion;
  readonly #view: QuestionView;
  readonly #say: Sayings;
  readonly #card: string;
  readonly #numbers: Readonly<Record<string, number>>;
  #warned = false;

  private constructor(fetched: FetchedQuestion, card: string, say: Sayings) {
    this.#fetched = fetched;
    this.#card = card;
    this.#say = say;
    this.place = fetched.place;
    this.#view = new QuestionView(fetched.question, fetched.place);
    const { face } = fetched.question;
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    this.#numbers = face.type === 'numeric' ? drawNumbers(face.numbers, seededRandom(seed)) : {};
    this.#view.numbers = this.#texts;
    this.#view.locked = false;
    this.place.addEventListener('click', ({ target }) => this.#onClick(target));
    if (this.#view.button) this.#view.button.disabled = false;
  }

  /** `lost` where it cannot be fetched now, `gone` where its quiz has it no more. */
  static async fetched(
    quizzes: string,
    card: string,
    say: Sayings,
  ): Promise<ReviewQuestion | 'lost' | 'gone'> {
    try {
      const fetched = await fetchQuestion(quizzes, card);
      return fetched === 'gone' ? 'gone' : new ReviewQuestion(fetched, card, say);
    } catch {
      return 'lost';
    }
  }

  addExtras(markup: DocumentFragment, { remove, putBack, removed }: Extras): void {
    this.place.append(markup);
    const link = part(this.place, '[data-from]', HTMLAnchorElement);
    const { title, address } = this.#fetched.quiz;
    link.textContent = title;
    link.href = `${address}#${this.#fetched.question.id}`;
    const out = part(this.place, '[data-review=remove]');
    const back = part(this.place, '[data-review=undo]');
    let taken: Card | undefined;
    out.addEventListener('click', async () => {
      taken = deckFrom((await findKept(deckKey))?.state)[this.#card];
      await remove();
      this.#view.say(removed);
      out.hidden = true;
      back.hidden = taken === undefined;
      back.focus();
    });
    back.addEventListener('click', async () => {
      if (taken) await putBack(taken);
      this.#view.say();
      out.hidden = false;
      back.hidden = true;
      out.focus();
    });
  }

  #graded: (points: number) => Promise<string> = async () => '';

  /** What to do with the points of an answer; it says when the question comes back. */
  onGraded(graded: (points: number) => Promise<string>): void {
    this.#graded = graded;
  }

  #onClick(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.hasAttribute('data-move')) {
      const moved = this.#view.move(button);
      const of = String(this.#view.given().length);
      if (moved) {
        const values = { item: moved.item, place: String(moved.place), of };
        this.#view.say(fillTemplate(this.#say.moved, values));
      }
    }
    if (button?.dataset['quiz'] === 'check') void this.#check();
  }

  async #check(): Promise<void> {
    const entered = enteredIn(this.#view, this.#warned);
    if ('missing' in entered) {
      this.#warned = true;
      this.#view.say(fillTemplate(this.#say[entered.missing], { text: this.#view.typed }));
      return;
    }
    const { question } = this.#fetched;
    const worth = points(question, entered.given, this.#numbers);
    this.#view.locked = true;
    if (this.#view.button) this.#view.button.disabled = true;
    this.#view.solved = true;
    const answered = { ...untouched, given: this.#view.given(), points: worth, tries: 1 };
    const said = verdictOf(question, answered, { left: 0, texts: this.#texts, say: this.#say });
    this.#view.say(...said, await this.#graded(worth));
  }

  get #texts(): Record<string, string> {
    const { question, data } = this.#fetched;
    return numberTexts(question, this.#numbers, data.locale);
  }
}
