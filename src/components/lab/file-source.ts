import { part } from '#client/dom.ts';
import type { Say } from './say.ts';

/** A table that a reader brought, and what it is called. */
export type TakeFile = (file: Blob, name: string) => void;

/** The ways to bring a table: choosing a file, dropping one, pasting, or taking the example. */
export function listenForFiles(
  host: Element,
  say: Say,
  example: () => string,
  take: TakeFile,
): void {
  listenForChosen(host, take);
  listenForDropped(host, take);
  const text = part(host, '[name=table]', HTMLTextAreaElement);
  part(host, '[data-action=paste]').addEventListener('click', () => {
    const isTable = /\S\s*\n\s*\S/.test(text.value);
    part(host, '[data-error=file]').textContent = isTable ? '' : say('error-too-short');
    if (isTable) take(new Blob([text.value]), say('pasted-name'));
  });
  part(host, '[data-action=example]').addEventListener('click', () => {
    take(new Blob([example()]), say('example-name'));
  });
}

function listenForChosen(host: Element, take: TakeFile): void {
  const input = part(host, '[name=file]', HTMLInputElement);
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) take(file, file.name);
    // The same file may be chosen again once it has been changed.
    input.value = '';
  });
}

function listenForDropped(host: Element, take: TakeFile): void {
  const area = part(host, '[data-out=drop]');
  area.addEventListener('dragover', (event) => {
    event.preventDefault();
    area.dataset['over'] = '';
  });
  area.addEventListener('dragleave', () => delete area.dataset['over']);
  area.addEventListener('drop', (event) => {
    event.preventDefault();
    delete area.dataset['over'];
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) take(file, file.name);
  });
}
