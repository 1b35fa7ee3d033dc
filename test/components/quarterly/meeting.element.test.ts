import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kept } from '#client/kept.ts';
import { download } from '#client/download.ts';
import { formatNps } from '#i18n/formats.ts';
import { meetingFile } from '#quarterly/meeting-file.ts';
import type { Meeting } from '#quarterly/meeting.ts';
import { mount } from '../../helpers/mount.ts';
import { render } from '../../helpers/render.ts';
import { action, fullFindings } from '../../quarterly/meeting-sample.ts';

/** What the device has, by key. */
const store = new Map<string, Kept>();
const put = (entry: Kept) => {
  store.set(entry.key, entry);
  return Promise.resolve('kept');
};

vi.mock('#client/download.ts', () => ({ download: vi.fn() }));
vi.mock('#client/records.ts', () => ({
  findKept: vi.fn((key: string) => Promise.resolve(store.get(key))),
  forget: vi.fn((key: string) => Promise.resolve(store.delete(key) ? 'kept' : 'kept')),
  keep: vi.fn(put),
  putBack: vi.fn(([entry]: [Kept]) => put(entry)),
  onKept: vi.fn(() => () => undefined),
}));

const findings = fullFindings();
const { frame } = findings;
const names = {
  department: (index: number) => `${frame.departments[index]}!`,
  stage: (index: number) => `${frame.stages[index]}?`,
  touchpoint: () => '',
};
const keyOf = (quarter: string): string => `quarterlies/chain/meeting/${quarter}`;

let pages: Readonly<Record<'en' | 'it', string>>;
beforeAll(async () => {
  const { default: MeetingPart } = await import('#components/quarterly/Meeting.astro');
  const page = (locale: string) => render(MeetingPart, { locale, name: 'chain', findings, names });
  pages = { en: await page('en'), it: await page('it') };
  mount('');
  // Nothing scrolls here.
  Reflect.deleteProperty(globalThis, 'IntersectionObserver');
  await import('#components/quarterly/meeting-table.ts');
  await import('#components/quarterly/quarterly-meeting.element.ts');
});

beforeEach(() => {
  store.clear();
  vi.clearAllMocks();
});

/** Puts the meeting on a page and lets it look into the store. */
async function open(locale: 'en' | 'it' = 'en'): Promise<void> {
  mount(pages[locale], locale);
  await settled();
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
const one = <T extends HTMLElement>(selector: string): T =>
  document.querySelector(selector) as unknown as T;
const sheet = (): string => (one('[data-out=sheet]').textContent ?? '').replace(/\s+/g, ' ');
const titles = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>('[data-item] [name=title]')].map(
    ({ value }) => value,
  );
const kept = (): Meeting => store.get(keyOf('2026-Q2'))?.state as unknown as Meeting;

function type(selector: string, value: string): void {
  const field = one<HTMLInputElement>(selector);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const press = (selector: string): void => one(selector).click();

async function load(text: string): Promise<void> {
  const field = one<HTMLInputElement>('[type=file]');
  Object.defineProperty(field, 'files', {
    value: [new File([text], 'a.json')],
    configurable: true,
  });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

describe('the meeting without scripts', () => {
  it('is an agenda of an hour, with what each point rests on', () => {
    expect(pages.en).toContain('60 minutes in all.');
    expect(pages.en).toContain('Warehouse!, Delivery?: pulls down');
    const { interval } = findings.down[0]?.estimate ?? {};
    const [low = '', high = ''] = [interval?.low, interval?.high].map((end) =>
      formatNps('en', end ?? 0),
    );
    expect(pages.en).toContain(`NPS +25 (95%: ${low} to ${high}), 40 answers`);
    expect(pages.it).toContain('Service!, Choice?: da imitare');
  });

  it('is the same that the element makes', async () => {
    await open();
    const made = one('[data-out=sheet]').innerHTML;
    mount(pages.en.replaceAll('quarterly-meeting', 'quarterly-nothing'), 'en');
    expect(one('[data-out=sheet]').innerHTML).toBe(made);
  });
});

describe('the meeting', () => {
  it('keeps nothing until something is changed, and nothing of what was put back', async () => {
    await open();
    expect(store.size).toBe(0);
    press('[data-do=add]');
    await settled();
    expect(kept().items.at(-1)?.kind).toBe('own');
    press('[data-do=reset]');
    await settled();
    expect(store.size).toBe(0);
  });

  it('shows on the sheet what is typed, and has it again on the next visit', async () => {
    await open();
    type('[data-item="1"] [name=title]', 'Us');
    type('[data-item="1"] [name=decision]', 'We <b>ring</b> them.');
    expect(sheet()).toContain('Us');
    expect(sheet()).toContain('We <b>ring</b> them.');
    await settled();
    await open();
    expect(titles()[1]).toBe('Us');
    expect(sheet()).toContain('We <b>ring</b> them.');
  });

  it('sets aside what it cannot read, once, and loses nothing of it', async () => {
    const key = keyOf('2026-Q2');
    const damaged = { answer: 'Ring Ms B.', state: { items: 3 }, savedAt: '2026-08-01T09:00:00Z' };
    const page = { path: '/en/quarterly/chain/', title: 'Chain' };
    store.set(key, { key, asked: 'Meeting', page, ...damaged });
    await open();
    expect(titles().length).toBeGreaterThan(3);
    expect(store.get(key)?.others).toEqual([damaged]);
    await open();
    expect(store.get(key)?.others).toEqual([damaged]);
  });

  it('speaks the language of the page, but for what was edited', async () => {
    await open();
    type('[data-item="0"] [name=title]', 'Ours');
    await settled();
    await open('it');
    expect(titles().slice(0, 2)).toEqual(['Ours', 'Sono cambiati i clienti o siamo cambiati noi?']);
  });

  it('is planned anew when its length changes, except for what was edited', async () => {
    await open();
    type('[data-item="0"] [name=minutes]', '20');
    type('[name=length]', '30');
    expect(titles()).not.toContain('Where we have few answers');
    expect(one<HTMLInputElement>('[data-item="0"] [name=minutes]').value).toBe('20');
    expect(sheet()).toMatch(/\d+ minutes in all: \d+ more than the 30 chosen\./);
  });

  it('says what minutes are, and keeps the last good ones', async () => {
    await open();
    type('[data-item="0"] [name=minutes]', '7');
    type('[data-item="0"] [name=minutes]', '7,5');
    expect(one('#meeting-item-0-error').textContent).toBe('Write a whole number from 1 to 240.');
    expect(one('[data-item="0"] [name=minutes]').getAttribute('aria-invalid')).toBe('true');
    await settled();
    expect(kept().items[0]?.minutes).toBe(7);
  });

  it('moves points, and keeps the focus on what was moved', async () => {
    await open();
    const [first, second] = titles();
    press('[data-item="0"] [data-do=down]');
    expect(titles().slice(0, 2)).toEqual([second, first]);
    const button = document.activeElement as HTMLElement;
    expect(button.dataset['do']).toBe('down');
    expect(button.textContent).toContain(first);
    expect(one('[data-out=notice]').textContent).toContain('is now number 2 of');
  });

  it('takes a point away, and brings it back when asked', async () => {
    await open();
    const before = titles();
    press('[data-item="2"] [data-do=remove]');
    expect(titles()).toEqual(before.toSpliced(2, 1));
    press('[data-do=undo]');
    expect(titles()).toEqual(before);
  });

  it('takes actions with a cell that they should move', async () => {
    await open();
    press('[data-do=add-action]');
    type('[data-act="0"] [name=what]', 'Ring first');
    type('[data-act="0"] [name=due]', '2026-09-30');
    type('[data-act="0"] [name=cell]', '1');
    expect(sheet()).toContain('30 September 2026');
    expect(sheet()).toContain('Warehouse!, Delivery?');
    await settled();
    expect(kept().actions).toEqual([
      {
        what: 'Ring first',
        owner: '',
        due: '2026-09-30',
        department: 'Warehouse',
        stage: 'Delivery',
      },
    ]);
    type('[data-act="0"] [name=cell]', '');
    await settled();
    expect(kept().actions).toEqual([{ what: 'Ring first', owner: '', due: '2026-09-30' }]);
  });
});

describe('last quarter’s actions', () => {
  const before = (actions: Meeting['actions']): string =>
    meetingFile({
      quarterly: 'chain',
      quarter: '2026-Q1',
      minutes: 60,
      items: [],
      removed: [],
      actions,
    });

  it('come from a file, open the agenda, and say whether their cell moved', async () => {
    await open();
    const gone = { ...action, department: 'Workshop' };
    const few = { ...action, department: 'Service', stage: 'Choice' };
    await load(before([action, few, gone]));
    expect(one('[data-out=file]').textContent).toBe('The meeting of Q1 2026 has been loaded.');
    expect(titles()[0]).toBe('Last time’s actions');
    expect(sheet()).toContain('Warehouse!, Delivery?−1.0 points: could be noise');
    expect(sheet()).toContain('not enough answers to say');
    expect(sheet()).toContain('Workshop, Delivery?nobody answered about this in the quarter');
  });
});

describe('a meeting’s file', () => {
  const theirs = (): string => meetingFile({ ...kept(), minutes: 90 });

  it('has what was entered', async () => {
    await open();
    type('[data-item="0"] [name=decision]', 'Yes.');
    press('[data-do=export]');
    await settled();
    const [name, text] = vi.mocked(download).mock.calls[0] ?? [];
    expect(name).toBe('the-quarterly-meeting-2026-q2.json');
    expect(JSON.parse(String(text))).toMatchObject({ format: 'retrobottega-meeting', ...kept() });
  });

  it.each([
    ['{', 'This file cannot be read'],
    ['{}', 'There is no meeting in this file'],
  ])('is refused in words when it is none', async (text, said) => {
    await open();
    await load(text);
    expect(one('[data-out=file]').textContent).toContain(said);
    expect(store.size).toBe(0);
  });

  it('of another quarterly is refused', async () => {
    await open();
    const other = { quarterly: 'own', quarter: '2026-Q2', minutes: 60 };
    await load(meetingFile({ ...other, items: [], removed: [], actions: [] }));
    expect(one('[data-out=file]').textContent).toContain('another quarterly (own)');
  });

  it('takes no other’s place before the reader says so, and then loses nothing', async () => {
    await open();
    type('[data-item="0"] [name=decision]', 'Yes.');
    await settled();
    const mine = kept();
    await load(theirs());
    expect(kept()).toEqual(mine);
    expect(one('[data-out=ask]').hidden).toBe(false);
    press('[data-do=use]');
    await settled();
    expect(kept().minutes).toBe(90);
    expect(store.get(keyOf('2026-Q2'))?.others?.[0]?.state).toEqual(mine);
    expect(one<HTMLSelectElement>('[name=length]').value).toBe('90');
    await load(meetingFile(kept()));
    expect(one('[data-out=file]').textContent).toContain('the same');
  });

  it('stays beside the one that is here when the reader prefers that', async () => {
    await open();
    type('[data-item="0"] [name=decision]', 'Yes.');
    await settled();
    const mine = kept();
    await load(theirs());
    press('[data-do=mine]');
    await settled();
    expect(kept()).toEqual(mine);
    expect(store.get(keyOf('2026-Q2'))?.others?.[0]?.state).toMatchObject({ minutes: 90 });
  });
});

it('shows other findings when told to', async () => {
  await open();
  const { showMeeting } = await import('#components/quarterly/show-meeting.ts');
  showMeeting({ ...findings, quarter: 0, previous: undefined, down: [], up: [] }, names);
  await settled();
  expect(sheet()).toContain('Meeting on Q1 2026');
  expect(titles()).not.toContain('Warehouse!, Delivery?: pulls down');
});
