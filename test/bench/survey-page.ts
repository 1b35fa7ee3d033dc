import type PapaModule from 'papaparse';
import { surveyClient } from '../../src/survey/survey-client.ts';
import { surveyPlan } from './survey-plan.ts';

// Runs in the browser, as survey-browser.ts serves it.

declare const Papa: typeof PapaModule;

const tasks: PerformanceEntry[] = [];
const readings: { readonly from: number; readonly to: number }[] = [];
new PerformanceObserver((list) => {
  tasks.push(...list.getEntries());
}).observe({ entryTypes: ['longtask'] });

/** The longest task of the page, in milliseconds, that began while the worker was reading; 0 when all were below 50. */
function longest(): number {
  const during = tasks.filter(({ startTime }) =>
    readings.some(({ from, to }) => startTime >= from && startTime <= to),
  );
  return Math.round(Math.max(0, ...during.map(({ duration }) => duration)));
}

function chosenFile(): File {
  const file = document.querySelector('input')?.files?.[0];
  if (file === undefined) throw new Error('survey-page: no file was chosen');
  return file;
}

async function decodeBlocks(file: File): Promise<void> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    decoder.decode(next.value, { stream: true });
  }
}

/** Milliseconds of one pass. */
async function measure(name: string): Promise<number> {
  const file = chosenFile();
  if (name === 'worker') return readInWorker(file);
  const text = name === 'papaparse' ? await file.text() : '';
  const start = performance.now();
  if (name === 'text') await file.text();
  else if (name === 'blocks') await decodeBlocks(file);
  else Papa.parse(text, { step: () => undefined });
  return performance.now() - start;
}

/** The worker has started and looked at the file before, as in the laboratory. */
async function readInWorker(file: File): Promise<number> {
  const client = surveyClient(file);
  await client.open();
  const from = performance.now();
  const { report } = await client.read(surveyPlan);
  const to = performance.now();
  client.cancel();
  readings.push({ from, to });
  if (report.rows !== 1_000_000) throw new Error(`survey-page: ${report.rows} rows`);
  return to - from;
}

Object.assign(globalThis, { measure, longest });
