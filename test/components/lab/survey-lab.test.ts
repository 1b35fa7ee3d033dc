import { beforeEach, describe, expect, it, vi } from 'vitest';
import SurveyLabPage from '#components/lab/SurveyLab.astro';
import { mount } from '../../helpers/mount.ts';
import { render } from '../../helpers/render.ts';
import { startHere } from './worker-here.ts';

const html = await render(SurveyLabPage, { locale: 'en' });
const nodeBlob = globalThis.Blob;
mount('', 'en');
// That of happy-dom cannot be read in blocks.
globalThis.Blob = nodeBlob;
const { SurveyLab } = await import('#components/lab/survey-lab.element.ts');

let lab: HTMLElement;
const at = <T extends Element = HTMLElement>(selector: string): T => {
  const found = lab.querySelector<T>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const out = (name: string): string => at(`[data-out=${name}]`).textContent;
const click = (selector: string): void => at(selector).click();
/** Whether the second and third step are hidden. */
const steps = (): boolean[] =>
  ['columns', 'results'].map((step) => at(`[data-step=${step}]`).hidden === true);
const choose = (select: HTMLSelectElement, value: string): void => {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};
const groupRows = (): string[] =>
  [...at('[data-block=groups] tbody').querySelectorAll('tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent).join('|'),
  );

async function paste(text: string): Promise<void> {
  at<HTMLTextAreaElement>('[name=table]').value = text;
  click('[data-action=paste]');
  await vi.waitFor(() => expect(at('[data-out=busy]').hidden).toBe(true));
}

async function count(): Promise<void> {
  at('[data-out=plan]').dispatchEvent(new Event('submit', { cancelable: true }));
  await vi.waitFor(() => expect(at('[data-out=busy]').hidden).toBe(true));
}

beforeEach(() => {
  localStorage.clear();
  SurveyLab.startWorkers = () => startHere;
  lab = mount(html, 'en').querySelector('survey-lab') as HTMLElement;
});

const table = [
  'Date,Department,NPS',
  ...Array.from({ length: 32 }, (_, i) => `2025-0${1 + (i % 3)}-15,Counter,${i % 2 ? 9 : 3}`),
  ...Array.from({ length: 12 }, () => '2025-02-20,Till,10'),
  '2025-03-02,Window,8',
  '2025-03-02,Window,',
  '2025-03-02,Window,eleven',
].join('\n');

describe('before a file', () => {
  it('shows a worked example with its table, chart and comparison', () => {
    expect(steps()).toEqual([true, true]);
    expect(at('[data-out=example] tbody').children).toHaveLength(5);
    expect(at('[data-out=example] svg').getAttribute('aria-label')).toContain('NPS by group');
    expect(at('[data-out=example] .lab-verdict').textContent).toContain('More than noise.');
    expect(at<HTMLFieldSetElement>('fieldset').disabled).toBe(false);
  });
});

describe('a pasted table', () => {
  it('is shown with what each column may be and why, and counted only when that is confirmed', async () => {
    await paste(table);
    expect(steps()).toEqual([false, true]);
    const roles = [...lab.querySelectorAll<HTMLSelectElement>('[data-field=role]')];
    expect(roles.map(({ value }) => value)).toEqual(['date', 'department', 'score']);
    expect(roles.map((role) => role.getAttribute('aria-label'))[2]).toBe('What “NPS” holds');
    expect(at('tr[data-column="2"] [data-out=because]').textContent).toContain('The heading says');
    await count();
    expect(steps()).toEqual([false, false]);
    expect(document.activeElement?.id).toBe('lab-results');
    expect(out('status')).toBe('The results are ready: 47 rows, 45 with at least one answer.');
  });

  it('has its groups in a table, small ones as such, sorted by any column', async () => {
    await paste(table);
    await count();
    expect(groupRows()).toMatchInlineSnapshot(`
      [
        "Counter|32|0|−33|+33|",
        "Till|12|(+100)|+52|+100|fewer than 30: interval first",
        "Window|1|–|−79|+79|fewer than 10: interval only",
      ]
    `);
    click('[data-sort=group]');
    expect(groupRows().map((row) => row.split('|')[0])).toEqual(['Counter', 'Till', 'Window']);
    click('[data-sort=group]');
    expect(groupRows().map((row) => row.split('|')[0])).toEqual(['Window', 'Till', 'Counter']);
    expect(at('[data-sort=group]').closest('th')?.getAttribute('aria-sort')).toBe('descending');
    expect(document.activeElement).toBe(at('[data-sort=group]'));
  });

  it('has its periods, scores, comparison and rows left out', async () => {
    await paste(table);
    await count();
    expect(at('[data-block=time] tbody').textContent).toContain('02/2025');
    expect(at('[data-block=distribution] tbody').children).toHaveLength(11);
    expect(out('verdict')).toContain('More than noise. Counter against Till');
    choose(at('[name=second]'), at<HTMLSelectElement>('[name=first]').value);
    expect(out('verdict')).toBe('Choose two different groups that both have answers.');
    expect(at('[data-block=drivers]').hidden).toBe(true);
    expect(out('report')).toContain('Rows read: 47. Answers to “NPS”: 45.');
    expect(at('[data-block=report] tbody').textContent).toContain('row 48: “eleven”');
  });

  it('that is too short is refused beside the field', async () => {
    await paste('NPS');
    expect(at('[data-error=file]').textContent).toContain('Paste at least one row');
    expect(steps()).toEqual([true, true]);
  });
});

describe('what cannot be told', () => {
  it('must be chosen before the answers are counted', async () => {
    await paste(['When,Rating', ...Array.from({ length: 9 }, () => '03/04/2025,4')].join('\n'));
    choose(at('tr[data-column="0"] [data-field=role]'), 'date');
    choose(at('tr[data-column="1"] [data-field=role]'), 'score');
    choose(at('tr[data-column="1"] [data-field=scale]'), '');
    await count();
    expect(steps()).toEqual([false, true]);
    const field = at('tr[data-column="0"] [data-field=order]');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    const said = lab.querySelector(`#${field.getAttribute('aria-describedby')}`)?.textContent;
    expect(said).toBe('Choose the order of day and month.');
    choose(at('tr[data-column="0"] [data-field=order]'), 'dmy');
    choose(at('tr[data-column="1"] [data-field=scale]'), '1-5');
    await count();
    expect(steps()).toEqual([false, false]);
    expect(at('[data-block=time] tbody').textContent).toContain('04/2025');
  });
});

describe('several questions', () => {
  it('change the measure, and show what goes together', async () => {
    click('[data-action=example]');
    await vi.waitFor(() => expect(steps()).toEqual([false, true]));
    await count();
    expect(out('summary')).toMatch(/^NPS: /);
    expect(at('[data-block=drivers] tbody').children).toHaveLength(2);
    choose(at('[name=question]'), '1');
    expect(out('summary')).toMatch(/^CSAT \(share of 4 and 5\): \d+%/);
    choose(at('[name=question]'), '2');
    expect(out('summary')).toMatch(/^CES \(share of 5, 6 and 7\): \d+%/);
    expect(at('[data-block=groups] [data-sort=mean]').textContent).toBe('Mean');
  });
});

describe('remembering', () => {
  it('keeps nothing unless asked, counts when asked, and forgets', async () => {
    await paste(table);
    await count();
    expect(localStorage.length).toBe(0);
    click('[name=remember]');
    expect(localStorage.length).toBe(1);
    const again = mount(html, 'en').querySelector('survey-lab') as HTMLElement;
    lab = again;
    expect(steps()).toEqual([true, false]);
    expect(groupRows()[0]).toMatch(/^Counter\|32\|0/);
    click('[data-action=forget]');
    expect(localStorage.length).toBe(0);
    expect(out('memory')).toBe('Forgotten.');
  });
});
