import type PapaModule from 'papaparse';
import { surveyClient } from '../../src/survey/survey-client.ts';
import { surveyPlan } from './survey-plan.ts';

// Runs in the browser, as survey-browser.ts serves it.

declare const Papa: typeof PapaModule;

let longestTask = 0;
let isReading = false;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) {
    if (isReading) longestTask = Math.max(longestTask, Math.round(duration));
  }
}).observe({ entryTypes: ['longtask'] });

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
  const text = name === 'papaparse' ? await file.text() : '';
  const start = performance.now();
  if (name === 'text') await file.text();
  else if (name === 'blocks') await decodeBlocks(file);
  else if (name === 'papaparse') Papa.parse(text, { step: () => undefined });
  else await readInWorker(file);
  return performance.now() - start;
}

async function readInWorker(file: File): Promise<void> {
  isReading = true;
  const client = surveyClient(file);
  const { report } = await client.read(surveyPlan);
  client.cancel();
  isReading = false;
  if (report.rows !== 1_000_000) throw new Error(`survey-page: ${report.rows} rows`);
}

Object.assign(globalThis, { measure, longest: () => longestTask });
