import { part } from '#client/dom.ts';
import type { CountedSurvey } from './counted-survey.ts';
import { forget, recall, remember } from './remembered.ts';
import type { Say } from './say.ts';

/** The box that asks to remember, and the button that forgets. Nothing is kept unless it is ticked. */
export class MemoryBlock {
  readonly #host: Element;
  readonly #say: Say;
  #survey: CountedSurvey | undefined;

  constructor(host: Element, say: Say) {
    this.#host = part(host, '[data-block=memory]');
    this.#say = say;
    this.#box().addEventListener('change', () => this.#changed());
    part(this.#host, '[data-action=forget]').addEventListener('click', () => {
      this.#box().checked = false;
      this.#changed();
      this.#box().focus();
    });
  }

  /** What a reader had kept here before. */
  recalled(): CountedSurvey | undefined {
    const survey = recall();
    if (survey === undefined) return undefined;
    this.#box().checked = true;
    this.show(survey);
    this.#tell(this.#say('remembered', { file: survey.file }));
    return survey;
  }

  /** Other results: kept instead of those before if the box is ticked. */
  show(survey: CountedSurvey): void {
    this.#survey = survey;
    if (this.#box().checked) this.#keep();
  }

  #changed(): void {
    if (this.#box().checked) this.#keep();
    else {
      forget();
      part(this.#host, '[data-action=forget]').hidden = true;
      this.#tell(this.#say('forgotten'));
    }
  }

  #keep(): void {
    const survey = this.#survey;
    const isKept = survey !== undefined && remember(survey);
    this.#box().checked = isKept;
    part(this.#host, '[data-action=forget]').hidden = !isKept;
    this.#tell(
      isKept ? this.#say('remembered', { file: survey.file }) : this.#say('remember-failed'),
    );
  }

  #box(): HTMLInputElement {
    return part(this.#host, '[name=remember]', HTMLInputElement);
  }

  #tell(text: string): void {
    part(this.#host, '[data-out=memory]').textContent = text;
  }
}
