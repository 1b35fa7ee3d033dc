import { part } from '#client/dom.ts';

/** A table that a reader brought, and what it is called. */
export type TakeFile = (file: Blob, name: string) => void;

/** The ways to bring a file: choosing, dropping. */
export function listenForFiles(host: Element, take: TakeFile): void {
  const input = part(host, '[name=file]', HTMLInputElement);
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) take(file, file.name);
    // The same file may be chosen again once it has been changed.
    input.value = '';
  });
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
