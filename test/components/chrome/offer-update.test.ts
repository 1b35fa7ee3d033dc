// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { offerUpdate } from '#components/chrome/offer-update.ts';

class Worker extends EventTarget {
  readonly said: unknown[] = [];
  postMessage(message: unknown): void {
    this.said.push(message);
  }
}

class Registration extends EventTarget {
  waiting: Worker | null = null;
  installing: Worker | null = null;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

function begin({
  isControlled = true,
  waiting,
}: { isControlled?: boolean; waiting?: Worker } = {}) {
  const container = Object.assign(new EventTarget(), { controller: isControlled ? {} : null });
  const reload = vi.fn();
  vi.stubGlobal('navigator', { serviceWorker: container });
  vi.stubGlobal('location', { reload });
  document.body.innerHTML = '<p data-update hidden>New. <button type="button">Use it</button></p>';
  const line = document.querySelector('p') as HTMLElement;
  const registration = new Registration();
  registration.waiting = waiting ?? null;
  offerUpdate(registration as unknown as ServiceWorkerRegistration, line);
  return { container, registration, line, reload };
}

it('offers a version that waits already, and one that comes while the page is open', () => {
  expect(begin({ waiting: new Worker() }).line.hidden).toBe(false);
  const { registration, line } = begin();
  expect(line.hidden).toBe(true);
  const worker = new Worker();
  registration.installing = worker;
  registration.dispatchEvent(new Event('updatefound'));
  expect(line.hidden).toBe(true);
  registration.waiting = worker;
  worker.dispatchEvent(new Event('statechange'));
  expect(line.hidden).toBe(false);
});

it('offers nothing on the very first visit', () => {
  expect(begin({ isControlled: false, waiting: new Worker() }).line.hidden).toBe(true);
});

it('loads the page again only once the reader has asked for it', () => {
  const waiting = new Worker();
  const { container, line, reload } = begin({ waiting });
  container.dispatchEvent(new Event('controllerchange'));
  expect(reload).not.toHaveBeenCalled();
  line.querySelector('button')?.click();
  expect(waiting.said).toEqual([{ type: 'SKIP_WAITING' }]);
  expect(reload).not.toHaveBeenCalled();
  container.dispatchEvent(new Event('controllerchange'));
  expect(reload).toHaveBeenCalledOnce();
});
