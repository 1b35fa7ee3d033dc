import { formatDay, today } from '#client/days.ts';
import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { showKeeping } from '#client/kept-line.ts';
import { findKept, type Keeping, onKept } from '#client/records.ts';
import type { Sayings } from '../quiz/sayings.ts';
import { type Deck, deckFrom, type DayPlan, planOf, without } from './deck.ts';
import { changeDeck, deckKey, type DeckWords } from './kept-deck.ts';
import { ReviewQuestion } from './review-question.ts';

type Words = DeckWords &
  Readonly<
    Record<
      'nothing' | 'notToday' | 'today' | 'enough' | 'back' | 'removed' | 'lost' | 'gone',
      string
    >
  >;

/** Asks again, some days later, what was answered wrong in a quiz. */
class ReviewDesk extends HTMLElement {
  #say!: Words;
  #quiz!: Sayings;
  #end: (() => void) | undefined;
  /** Questions on the page, with what is known of them, so that none is asked twice. */
  readonly #shown = new Set<string>();

  connectedCallback(): void {
    const { say = '', sayQuiz = '' } = this.dataset;
    this.#say = JSON.parse(say) as Words;
    this.#quiz = JSON.parse(sayQuiz) as Sayings;
    part(this, '[data-review=more]').addEventListener('click', () => void this.#show(true));
    this.#end = onKept(deckKey, (entry) => this.#tell(deckFrom(entry?.state)));
    void this.#show(false).finally(() => this.toggleAttribute('data-ready', true));
  }

  disconnectedCallback(): void {
    this.#end?.();
  }

  /** @param all - Whether what goes beyond five minutes is asked too. */
  async #show(all: boolean): Promise<void> {
    const deck = deckFrom((await findKept(deckKey))?.state);
    const plan = planOf(deck, today());
    const due = all ? [...plan.today, ...plan.waiting] : plan.today;
    this.#tell(deck);
    if (all) part(this, '[data-review=more]').hidden = true;
    for (const card of due.filter((id) => !this.#shown.has(id))) {
      this.#shown.add(card);
      await this.#ask(card);
    }
  }

  async #ask(card: string): Promise<void> {
    const question = await ReviewQuestion.fetched(this.dataset['quizzes'] ?? '', card, this.#quiz);
    const list = part(this, '[data-questions]');
    if (typeof question === 'string') {
      const line = document.createElement('p');
      line.textContent = this.#say[question];
      list.append(line);
      // What is in no quiz any more would be due for ever.
      if (question === 'gone') await this.#change((deck) => without(deck, card));
      return;
    }
    const extras = part(this, 'template[data-extras]', HTMLTemplateElement);
    question.addExtras(extras.content.cloneNode(true) as DocumentFragment, {
      remove: () => this.#change((deck) => without(deck, card)),
      putBack: (kept) => this.#change((deck) => ({ ...deck, [card]: kept })),
      removed: this.#say.removed,
    });
    list.append(question.place);
    question.onGraded(async (points) => {
      const { reviewed } = await import('./reviewed.ts');
      const deck = await this.#change((kept) => {
        const known = kept[card] ?? { due: today() };
        return { ...kept, [card]: reviewed(known, points, today()) };
      });
      const due = deck[card]?.due;
      return due === undefined ? '' : fillTemplate(this.#say.back, { date: formatDay(due) });
    });
  }

  async #change(change: (deck: Deck) => Deck): Promise<Deck> {
    const { deck, outcome } = await changeDeck(change, this.#say);
    this.#sayKept(outcome);
    this.#tell(deck);
    return deck;
  }

  #sayKept(outcome: Keeping): void {
    showKeeping(part(this, '[data-kept-line]'), outcome);
  }

  #tell(deck: Deck): void {
    const plan = planOf(deck, today());
    part(this, '[data-said]').textContent = this.#sentence(deck, plan);
    const more = part(this, '[data-review=more]');
    more.hidden = plan.today.length > 0 || plan.waiting.every((id) => this.#shown.has(id));
  }

  #sentence(deck: Deck, { today: now, waiting, later, next }: DayPlan): string {
    if (Object.keys(deck).length === 0) return this.#say.nothing;
    if (now.length > 0) {
      const counts = { count: String(now.length), later: String(later + waiting.length) };
      return fillTemplate(this.#say.today, counts);
    }
    if (waiting.length > 0) {
      return fillTemplate(this.#say.enough, { count: String(waiting.length) });
    }
    return fillTemplate(this.#say.notToday, { date: formatDay(next ?? today()) });
  }
}

define('review-desk', ReviewDesk);
