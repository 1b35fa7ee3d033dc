import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { keepSoon } from '#client/keep-soon.ts';
import { findKept, type NewRecord, onKept } from '#client/records.ts';
import { points } from '#quizzes/grade.ts';
import { noteWrong } from '../review/note-wrong.ts';
import {
  type Answered,
  freshState,
  type QuizState,
  stateAsJson,
  stateFrom,
  untouched,
  withAnswer,
} from './attempt.ts';
import { answeredText } from './answered-text.ts';
import { enteredIn } from './entered-in.ts';
import { QuestionView } from './question-view.ts';
import { isDrawn, numbersIn, type QuizPageData, readQuiz } from './quiz-data.ts';
import { numbersOnPaper, numberTexts } from './shown-numbers.ts';
import { questionsWithout, scoreIn, showResult } from './quiz-result.ts';
import type { Sayings } from './sayings.ts';
import { verdictOf } from './verdict.ts';

/** Runs a quiz: checks answers, keeps them, and sums them up. */
export class QuizRun extends HTMLElement {
  #state = freshState(randomSeed());
  #data!: QuizPageData;
  #say!: Sayings;
  #views: readonly QuestionView[] = [];
  #keep = (): void => undefined;
  #end: (() => void) | undefined;
  #changed = false;
  #warned = '';

  connectedCallback(): void {
    [this.#data, this.#say] = readQuiz(this);
    this.#views = this.#data.questions.map((question) => new QuestionView(question, this));
    this.#keep = keepSoon(part(this, '[data-kept-line]'), () => this.#record());
    this.addEventListener('input', ({ target }) => this.#onInput(target));
    this.addEventListener('click', ({ target }) => this.#onClick(target));
    this.addEventListener('pointerover', this.#makeDraggable, { passive: true });
    // Nobody prints numbers of their own before they have begun: those of the key are on paper.
    addEventListener('beforeprint', this.#showOnPaper);
    addEventListener('afterprint', this.#showAgain);
    this.#end = onKept(this.#key, (entry) => this.#take(stateFrom(entry?.state)));
    void findKept(this.#key).then((entry) => {
      // Whoever has begun to answer is not interrupted.
      if (entry && !this.#changed) this.#take(stateFrom(entry.state));
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-quiz]'))
      button.disabled = false;
    this.#show();
  }

  disconnectedCallback(): void {
    this.#end?.();
    removeEventListener('beforeprint', this.#showOnPaper);
    removeEventListener('afterprint', this.#showAgain);
  }

  readonly #showOnPaper = (): void => {
    if (Object.keys(this.#state.attempt.answers).length > 0) return;
    for (const view of this.#views) {
      const { question } = view;
      view.numbers = numberTexts(question, numbersOnPaper(question), this.#data.locale);
    }
  };

  readonly #showAgain = (): void => this.#show();

  #take(state: QuizState | undefined): void {
    this.#state = state ?? freshState(randomSeed());
    this.#show();
  }

  /** Takes over what the reader did. It is shown first: the record is made of what is on the page. */
  #change(state: QuizState, isShown = false): void {
    this.#changed = true;
    this.#state = state;
    if (!isShown) this.#show();
    this.#keep();
  }

  /** Fetches what marks an exam while there is a connection. */
  #warmUp(): void {
    if (this.#changed || this.#data.kind !== 'exam') return;
    void import('./hand-in.ts').catch(() => undefined);
  }

  #onInput(target: EventTarget | null): void {
    const view = this.#viewOf(target);
    if (view === undefined) return;
    this.#warmUp();
    this.#change(withAnswer(this.#state, view.question.id, { given: view.given() }), true);
    this.#showResult();
  }

  #onClick(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const view = this.#viewOf(button);
    if (view && button.hasAttribute('data-move')) this.#move(view, button);
    const action = button.dataset['quiz'];
    if (view && action === 'check') this.#checkOrReopen(view);
    if (action === 'restart') this.#restart();
    if (action === 'hand-in') void this.#handIn();
  }

  #move(view: QuestionView, button: Element): void {
    const moved = view.move(button);
    if (moved === undefined) return;
    const { item, place } = moved;
    const of = String(view.given().length);
    view.say(fillTemplate(this.#say.moved, { item, place: String(place), of }));
    this.#onInput(button);
  }

  /** Sorts by pointer too, once one comes near: by keys one sorts with the buttons. */
  readonly #makeDraggable = ({ target }: Event): void => {
    const list = target instanceof Element ? target.closest<HTMLElement>('[data-order]') : null;
    if (!list || list.dataset['sorts'] !== undefined) return;
    list.dataset['sorts'] = '';
    void import('./sort-by-pointer.ts').then(({ sortByPointer }) =>
      sortByPointer(list, () => this.#onInput(list)),
    );
  };

  #checkOrReopen(view: QuestionView): void {
    const { id } = view.question;
    const answered = this.#answered(id);
    if (answered.open) this.#check(view, answered);
    else {
      const fresh = isDrawn(view.question);
      const change = fresh ? { given: [], draw: answered.draw + 1 } : {};
      this.#change(withAnswer(this.#state, id, { ...change, open: true }));
      view.say();
    }
  }

  #check(view: QuestionView, answered: Answered): void {
    const entered = enteredIn(view, this.#warned === view.question.id);
    if ('missing' in entered) {
      this.#warned = view.question.id;
      view.say(fillTemplate(this.#say[entered.missing], { text: view.typed }));
      return;
    }
    const { question } = view;
    const worth = points(question, entered.given, this.#numbers(question.id));
    const { sayReview = '' } = this.dataset;
    if (worth < 1) void noteWrong(`${this.#data.slug}/${question.id}`, sayReview);
    const tries = answered.tries + 1;
    const change = { given: view.given(), points: worth, tries, open: false };
    this.#change(withAnswer(this.#state, question.id, change));
  }

  #restart(): void {
    const { past, attempt } = this.#state;
    const score = scoreIn(this.#data, attempt);
    const began = Object.keys(attempt.answers).length > 0;
    const over = began ? [{ at: new Date().toISOString(), ...score }] : [];
    this.#change(freshState(randomSeed(), [...past, ...over]));
    this.#announce(this.#say.restarted);
    this.#views[0]?.section.scrollIntoView({ block: 'start' });
    this.#views[0]?.section.querySelector<HTMLElement>('input, select, button')?.focus();
  }

  async #handIn(): Promise<void> {
    const open = questionsWithout(this.#data, this.#state.attempt, ({ given }) => given.length > 0);
    // Only exams need it.
    const help = await import('./hand-in.ts').catch(() => undefined);
    if (help === undefined) return this.#announce(this.#say.notFetched);
    const { complainOfTypos, handedIn } = help;
    if (complainOfTypos(this.#views, this.#say)) return;
    if (open.length > 0 && this.#warned !== 'hand-in') {
      this.#warned = 'hand-in';
      return this.#announce(fillTemplate(this.#say.handInOpen, { list: open.join(', ') }));
    }
    if (!('subtle' in crypto)) return this.#announce(this.#say.noCrypto);
    this.#announce(this.#say.checking);
    this.#change(await handedIn(this.#state, this.#views, this.#data));
    this.#announce(this.#say.handedIn);
  }

  #show(): void {
    const { handedIn } = this.#state.attempt;
    for (const view of this.#views) {
      const { question } = view;
      const answered = this.#answered(question.id);
      view.numbers = numberTexts(question, this.#numbers(question.id), this.#data.locale);
      view.enter(answered.given);
      view.locked = handedIn || !answered.open;
      this.#showVerdict(view, answered);
    }
    this.#showResult();
  }

  #showVerdict(view: QuestionView, answered: Answered): void {
    const { button, question } = view;
    if (this.#data.kind === 'exam') return;
    const left = this.#data.retries + 1 - answered.tries;
    const isDone = !answered.open && (left <= 0 || answered.points === 1);
    view.solved = isDone;
    if (button) {
      const again = isDrawn(question) ? this.#say.againFresh : this.#say.again;
      button.textContent = answered.open || isDone ? this.#say.verify : again;
      button.disabled = isDone;
    }
    const texts = numberTexts(question, this.#numbers(question.id), this.#data.locale);
    if (!answered.open) view.say(...verdictOf(question, answered, { left, texts, say: this.#say }));
    else if (answered.tries === 0) view.say();
  }

  #showResult(): void {
    showResult(this, this.#data, this.#state, this.#say);
  }

  #announce(text: string): void {
    part(this, '[data-said]').textContent = text;
  }

  #record(): NewRecord {
    const { attempt } = this.#state;
    const title = document.querySelector('h1')?.textContent?.trim() ?? '';
    const answer = answeredText(this.#views, attempt, this.#data, this.#say);
    return { key: this.#key, asked: title, answer, state: stateAsJson(this.#state) };
  }

  #answered(id: string): Answered {
    return this.#state.attempt.answers[id] ?? untouched;
  }

  #numbers(id: string): Record<string, number> {
    return numbersIn(this.#state.attempt, this.#data, id);
  }

  #viewOf(target: EventTarget | null): QuestionView | undefined {
    return this.#views.find(({ section }) => target instanceof Node && section.contains(target));
  }

  get #key(): string {
    return this.dataset['key'] ?? '';
  }
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

define('quiz-run', QuizRun);
