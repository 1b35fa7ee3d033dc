import { once } from 'node:events';
import {
  type MessagePort,
  parentPort,
  receiveMessageOnPort,
  workerData,
} from 'node:worker_threads';
import { close } from 'pagefind';
import type { SourceEntry } from '#model/entries.ts';
import { type Built, indexLanguage, type LanguageJob } from './index-language.ts';
import { makeDocument } from './make-document.ts';
import type { SearchPage } from './pagefind-index.ts';
import type { PlannedDocument } from './plan-documents.ts';

/** What a thread for one language is given. */
export interface LanguageOrder extends Omit<LanguageJob, 'htmlOf' | 'documents'> {
  readonly root: string;
  readonly documents: readonly PlannedDocument[];
  readonly sources: readonly SourceEntry[];
}

/**
 * A thread for each language, because Pagefind works on one core and this package has one Pagefind
 * a thread. Its one message is the list of pages that the build wrote.
 */
const { root, sources, ...order } = workerData as LanguageOrder;
const planned = new Map(order.documents.map((document) => [document.url, document]));
const references = new Map(sources.map(({ slug, formatted }) => [slug, formatted[order.locale]]));

await indexLanguage({ ...order, htmlOf }, builtBehind(parentPort as MessagePort));
await close();

function htmlOf(url: string): string {
  const document = planned.get(url);
  if (document === undefined) throw new Error(`No document was planned for ${url}.`);
  return makeDocument(document, (id) => references.get(id), root);
}

// Nobody listens before they have to: a thread whose Pagefind has gone ends, instead of waiting for ever.
function builtBehind(port: MessagePort): Built {
  let pages: readonly SearchPage[] | undefined;
  return {
    now() {
      pages ??= receiveMessageOnPort(port)?.message as readonly SearchPage[] | undefined;
      return pages;
    },
    async wait() {
      pages ??= ((await once(port, 'message')) as [readonly SearchPage[]])[0];
      return pages;
    },
  };
}
