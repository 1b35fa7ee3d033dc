import { readFileSync, statSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaderRules } from './header-rules.ts';

/** What sirv would send without a type or, text being UTF-8 here, without its encoding. */
const contentTypes: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.txt': 'text/plain;charset=utf-8',
  '.xml': 'application/xml;charset=utf-8',
};

/**
 * Answers as a web host would: the files of a folder, with the headers of its `_headers`, and
 * `404.html` for what is not there. Every request looks at the disk, so a new build shows at once.
 */
export function answerRequests(folder: string): RequestListener {
  const files = sirv(folder, { dev: true, etag: true, setHeaders: setContentType });
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    for (const [name, value] of headersFor(readRules(folder), path))
      response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (lacksSlash(folder, path)) {
      response
        .writeHead(301, { Location: `${path}/${query === undefined ? '' : `?${query}`}` })
        .end();
    } else if (path === '/_headers') {
      sendNotFound(folder, response);
    } else {
      files(request, response, () => sendNotFound(folder, response));
    }
  };
}

function setContentType(response: ServerResponse, path: string): void {
  const type = contentTypes[extname(path)];
  if (type !== undefined) response.setHeader('Content-Type', type);
}

function readRules(folder: string): ReturnType<typeof parseHeaderRules> {
  return parseHeaderRules(readOrEmpty(join(folder, '_headers')).toString());
}

function readOrEmpty(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

// The address of a folder ends in a slash, or relative links on its page would lead elsewhere.
function lacksSlash(folder: string, path: string): boolean {
  // `//host` would redirect to another site.
  if (path.endsWith('/') || path.startsWith('//') || path.includes('..') || path.includes('%'))
    return false;
  return statSync(join(folder, path, 'index.html'), { throwIfNoEntry: false })?.isFile() === true;
}

function sendNotFound(folder: string, response: ServerResponse): void {
  response.writeHead(404, {
    'Content-Type': 'text/html;charset=utf-8',
    'Cache-Control': 'no-cache',
  });
  response.end(readOrEmpty(join(folder, '404.html')));
}
