import { describe, expect, it } from 'vitest';
import { surveyAnswerer } from '#survey/answer-survey.ts';
import { selectCounts } from '#survey/counts.ts';
import type { SurveyPlan } from '#survey/plan.ts';
import { surveyClient, type WorkerLike } from '#survey/survey-client.ts';
import type { SurveyAnswer, SurveyRequest } from '#survey/survey-messages.ts';

/** A worker in this thread: messages are copied as between threads, and come later. */
class NearWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  isEnded = false;
  readonly #answer = surveyAnswerer((answer) => this.#post(answer));

  postMessage(request: SurveyRequest): void {
    void this.#answer(request.kind === 'file' ? request : structuredClone(request));
  }

  terminate(): void {
    this.isEnded = true;
  }

  #post(answer: SurveyAnswer): void {
    const data = structuredClone(answer);
    setTimeout(() => {
      if (!this.isEnded) this.onmessage?.(new MessageEvent('message', { data }));
    });
  }
}

const file = new Blob([`NPS,Reparto\n${'9,A\n'.repeat(200_000)}`]);
const near = (): WorkerLike => new NearWorker();

async function planFor(client: ReturnType<typeof surveyClient>): Promise<SurveyPlan> {
  const { format } = await client.open();
  return { format, scores: [{ column: 0, scale: '0-10' }], groups: [1] };
}

describe('surveyClient', () => {
  it('opens and reads through a worker, and tells how far it is', async () => {
    const client = surveyClient(file, near);
    const plan = await planFor(client);
    const steps: number[] = [];
    const counts = await client.read(plan, ({ done }) => steps.push(done));
    expect(selectCounts(counts, { score: 0 })[9]).toBe(200_000);
    expect(counts.report.questions[0]?.answers).toBe(200_000);
    expect(steps.length).toBeGreaterThan(0);
  });

  it('ends the worker when cancelled, refuses the question, and starts another for the next', async () => {
    const started: NearWorker[] = [];
    const client = surveyClient(file, () => {
      started.push(new NearWorker());
      return started.at(-1) as NearWorker;
    });
    const plan = await planFor(client);
    const reading = client.read(plan);
    client.cancel();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(started[0]?.isEnded).toBe(true);
    expect((await client.read(plan)).report.rows).toBe(200_000);
    expect(started).toHaveLength(2);
  });

  it('gives errors by code and values, those of the program as unexpected ones', async () => {
    const client = surveyClient(new Blob([]), near);
    await expect(client.open()).rejects.toMatchObject({ name: 'SurveyError', code: 'empty-file' });
    const other = surveyClient(file, near);
    const plan = await planFor(other);
    await expect(other.read({ ...plan, groups: [7] })).rejects.toMatchObject({
      code: 'no-such-column',
      values: { column: 7, columns: 2 },
    });
    await expect(other.read({ ...plan, scores: [] })).rejects.toMatchObject({ code: 'unexpected' });
  });

  it('refuses when the worker’s script fails', async () => {
    const worker = new NearWorker();
    worker.postMessage = () => worker.onerror?.({ message: 'no script' } as ErrorEvent);
    await expect(surveyClient(file, () => worker).open()).rejects.toMatchObject({
      code: 'unexpected',
    });
  });
});

describe('surveyAnswerer', () => {
  it('tells progress at most ten times a second', async () => {
    const answers: SurveyAnswer[] = [];
    let clock = 0;
    const answer = surveyAnswerer(
      (message) => answers.push(message),
      () => (clock += 30),
    );
    await answer({ kind: 'file', file });
    await answer({ kind: 'open', choices: {} });
    const [opened] = answers;
    if (opened?.kind !== 'preview') throw new Error('not opened');
    const blocks = Math.ceil(file.size / 2 ** 18);
    const { format } = opened.preview;
    await answer({
      kind: 'read',
      plan: { format, scores: [{ column: 0, scale: '0-10' }], groups: [] },
    });
    const steps = answers.filter(({ kind }) => kind === 'progress');
    expect(blocks).toBe(4);
    expect(steps.length).toBeLessThan(blocks);
    expect(answers.at(-1)?.kind).toBe('counts');
  });
});
