import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import type { OfflineList } from '#model/offline-list.ts';
import { fetchFiles } from './fetch-files.ts';
import { clearKept, keptFiles, noteKept } from './kept-files.ts';
import { bytesOf, missingFiles, type WantedFile, wantedFiles } from './wanted-files.ts';

type Sayings = Readonly<Record<string, string>>;

/** Keeps pages on the device when the reader asks for it, and says how far it is and what it takes. */
class KeepOffline extends HTMLElement {
  #say: Sayings = {};
  #list: OfflineList | undefined;
  #stop: AbortController | undefined;

  connectedCallback(): void {
    this.#say = JSON.parse(this.dataset['say'] ?? '{}') as Sayings;
    this.addEventListener('click', ({ target }) => this.#onClick(target));
    void this.#begin();
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
  }

  async #begin(): Promise<void> {
    if (!('caches' in globalThis) || !('serviceWorker' in navigator)) {
      part(this, '[data-problem]').textContent = this.#sentence('unable');
      return;
    }
    await this.#fetchList();
    await this.#showAll();
    part(this, '[data-keep=clear]', HTMLButtonElement).disabled = false;
  }

  async #fetchList(): Promise<void> {
    const problem = part(this, '[data-problem]');
    try {
      const response = await fetch(this.dataset['list'] ?? '', { cache: 'no-cache' });
      if (!response.ok) throw new TypeError(String(response.status));
      this.#list = (await response.json()) as OfflineList;
      problem.textContent = '';
    } catch {
      problem.textContent = this.#sentence('noList');
    }
  }

  async #showAll(): Promise<void> {
    await this.#showUsed();
    if (this.#list === undefined) return;
    const kept = await keptFiles();
    for (const set of this.querySelectorAll<HTMLElement>('[data-set]')) {
      const files = this.#filesOf(set);
      const missing = missingFiles(files, kept);
      const here = files.length - missing.length;
      this.#showSize(set, files, here);
      const changed = missing.filter(({ url }) => kept.has(url)).length;
      const said = part(set, '[data-said]');
      if (here === files.length) said.textContent = this.#sentence('current');
      else if (changed > 0) said.textContent = this.#sentence('newer', { count: changed });
      part(set, '[data-keep=keep]', HTMLButtonElement).disabled = here === files.length;
    }
  }

  #showSize(set: Element, files: readonly WantedFile[], kept: number): void {
    const size = formatBytes(bytesOf(files));
    part(set, '[data-size]').textContent = this.#sentence('size', {
      files: files.length,
      size,
      kept,
    });
    const bar = part(set, '[data-progress]', HTMLProgressElement);
    bar.max = files.length;
    bar.value = kept;
  }

  #filesOf({ dataset }: HTMLElement): readonly WantedFile[] {
    const { pages } = dataset;
    const own = pages === undefined ? undefined : (JSON.parse(pages) as string[]);
    return this.#list === undefined ? [] : wantedFiles(this.#list, own);
  }

  #onClick(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const set = button?.closest<HTMLElement>('[data-set]');
    const action = button?.dataset['keep'];
    if (set && action === 'keep') void this.#keep(set);
    if (action === 'stop') this.#stop?.abort();
    if (button && action === 'clear') void this.#clear(button);
  }

  async #keep(set: HTMLElement): Promise<void> {
    const files = this.#filesOf(set);
    const missing = missingFiles(files, await keptFiles());
    const stop = new AbortController();
    this.#stop = stop;
    this.#lock(set, true);
    const arrived: WantedFile[] = [];
    const total = formatBytes(bytesOf(missing));
    const result = await fetchFiles(missing, {
      signal: stop.signal,
      arrived: (file) => {
        arrived.push(file);
        this.#showSize(set, files, files.length - missing.length + arrived.length);
        const done = formatBytes(bytesOf(arrived));
        part(set, '[data-said]').textContent = this.#sentence('progress', { done, size: total });
      },
    });
    await noteKept(arrived);
    // Asked for where it means something: a browser may clear away what it was not asked to keep.
    await navigator.storage?.persist?.();
    this.#lock(set, false);
    await this.#showAll();
    const counts = { files: files.length, count: result.failed };
    part(set, '[data-said]').textContent = this.#sentence(result.outcome, counts);
  }

  #lock(set: Element, isBusy: boolean): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('button'))
      button.disabled = isBusy;
    const stop = part(set, '[data-keep=stop]', HTMLButtonElement);
    stop.disabled = !isBusy;
    if (isBusy) stop.focus();
    for (const other of this.querySelectorAll<HTMLButtonElement>('[data-keep=stop]'))
      if (other !== stop) other.disabled = true;
  }

  async #clear(button: HTMLButtonElement): Promise<void> {
    if (button.dataset['sure'] === undefined) {
      button.dataset['sure'] = '';
      button.textContent = this.#sentence('clearSure');
      return;
    }
    delete button.dataset['sure'];
    button.textContent = this.#sentence('clear');
    await clearKept();
    for (const said of this.querySelectorAll('[data-set] [data-said]')) said.textContent = '';
    await this.#showAll();
    part(this, '[data-cleared]').textContent = this.#sentence('cleared');
  }

  async #showUsed(): Promise<void> {
    const { usage } = (await navigator.storage?.estimate?.()) ?? {};
    part(this, '[data-used]').textContent =
      usage === undefined
        ? this.#sentence('usedUnknown')
        : this.#sentence('used', { used: formatBytes(usage) });
  }

  #sentence(what: string, values: Readonly<Record<string, string | number>> = {}): string {
    const texts = Object.entries(values).map(([name, value]) => [name, String(value)]);
    return fillTemplate(this.#say[what] ?? '', Object.fromEntries(texts));
  }
}

/** Megabytes of a million bytes, as devices count them. */
function formatBytes(bytes: number): string {
  const { lang } = document.documentElement;
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1e6);
}

define('keep-offline', KeepOffline);
