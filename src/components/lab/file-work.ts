import { part } from '#client/dom.ts';
import { type SurveyClient, surveyClient, type WorkerLike } from '#survey/survey-client.ts';
import type { Busy } from './busy.ts';
import { failureOf } from './failure.ts';
import type { Say } from './say.ts';

/** The file that a reader has brought, and what is being done with it: one thing at a time. */
export class FileWork {
  readonly #host: Element;
  readonly #say: Say;
  readonly #busy: Busy;
  readonly #startWorker: () => WorkerLike;
  #client: SurveyClient | undefined;
  #name = '';

  constructor(host: Element, say: Say, busy: Busy, startWorker: () => WorkerLike) {
    this.#host = host;
    this.#say = say;
    this.#busy = busy;
    this.#startWorker = startWorker;
  }

  /** What the file is called. */
  get name(): string {
    return this.#name;
  }

  /** Another file; what was being done with the one before is given up. */
  take(file: Blob, name: string): void {
    this.cancel();
    this.#name = name;
    this.#client = surveyClient(file, this.#startWorker);
  }

  cancel(): void {
    this.#client?.cancel();
  }

  /**
   * Does something with the file, and says how it went: what `work` returns, or why it failed. A file
   * chosen meanwhile has its own say.
   *
   * @param work - Is also given a way to ask whether its file is still the one.
   */
  async do(
    work: (client: SurveyClient, isCurrent: () => boolean) => Promise<string>,
  ): Promise<void> {
    const client = this.#client;
    if (client === undefined) return;
    const isCurrent = (): boolean => client === this.#client;
    this.#busy.start();
    this.#complain('');
    try {
      const said = await work(client, isCurrent);
      if (isCurrent()) this.#busy.stop(said);
    } catch (error) {
      if (!isCurrent()) return;
      const { sentence, values } = failureOf(error);
      this.#busy.stop(sentence === 'cancelled' ? this.#say(sentence) : '');
      if (sentence !== 'cancelled') this.#complain(this.#say(sentence, values));
    }
  }

  #complain(text: string): void {
    part(this.#host, '[data-error=file]').textContent = text;
  }
}
