import { beforeEach, describe, expect, it, vi } from 'vitest';
import QuarterlyToolPage from '#components/quarterly/QuarterlyTool.astro';
import type { Findings } from '#quarterly/findings.ts';
import { mount } from '../../helpers/mount.ts';
import { render } from '../../helpers/render.ts';
import { startHere } from '../lab/worker-here.ts';

const html = await render(QuarterlyToolPage, { locale: 'en' });
const nodeBlob = globalThis.Blob;
mount('', 'en');
// That of happy-dom cannot be read in blocks.
globalThis.Blob = nodeBlob;
const { QuarterlyTool } = await import('#components/quarterly/quarterly-tool.element.ts');
await import('#components/quarterly/tool-view.ts');

let tool: HTMLElement;
let found: Findings[];
const at = <T extends Element = HTMLElement>(selector: string): T => {
  const it = tool.querySelector<T>(selector);
  if (it === null) throw new Error(`no ${selector}`);
  return it;
};
const text = (selector: string): string => at(selector).textContent;
const notes = (): string[] =>
  [...at('[data-out=notes]').children].map(({ textContent }) => textContent);
const isOpen = (): boolean => !at('[data-step=results]').hidden;
const choose = (selector: string, value: string): void => {
  const field = at<HTMLSelectElement>(selector);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
const role = (column: number, value: string): void =>
  choose(`tr[data-column="${column}"] [data-field=role]`, value);
const idle = (): Promise<void> => vi.waitFor(() => expect(at('[data-out=busy]').hidden).toBe(true));

async function paste(lines: readonly string[]): Promise<void> {
  at<HTMLTextAreaElement>('[name=table]').value = lines.join('\n');
  at('[data-action=paste]').click();
  await idle();
}

async function confirm(): Promise<void> {
  at('[data-out=plan]').dispatchEvent(new Event('submit', { cancelable: true }));
  await idle();
}

async function quarterlyOf(lines: readonly string[]): Promise<void> {
  await paste(lines);
  await confirm();
}

/** Answers of two departments at two touchpoints each, in the quarters that these months begin. */
function answers(months: readonly string[], names = ['Shop', 'Till']): string[] {
  const rows = months.flatMap((month) =>
    Array.from({ length: 40 }, (_, i) => {
      const name = names[i % names.length] ?? '';
      return `${month}-${10 + (i % 15)},${name},${name} ${i % 4 < 2 ? 'in' : 'out'},${(i * 7) % 11}`;
    }),
  );
  return ['Date,Department,Touchpoint,NPS (0-10)', ...rows];
}

beforeEach(() => {
  QuarterlyTool.startWorkers = () => startHere;
  QuarterlyTool.today = () => new Date(2026, 10, 23);
  tool = mount(html, 'en').querySelector('quarterly-tool') as HTMLElement;
  found = [];
  tool.addEventListener('quarterly-found', (event) => {
    found.push((event as CustomEvent<Findings>).detail);
  });
});

describe('a file with all that a quarterly needs', () => {
  it('is shown by its last quarter, and tells what it found', async () => {
    await quarterlyOf(answers(['2026-04', '2026-07']));
    expect(isOpen()).toBe(true);
    expect(notes()).toEqual([]);
    expect(found).toHaveLength(1);
    const [{ frame, quarter, previous, whole }] = found as [Findings];
    expect(frame.quarters).toEqual(['2026-Q2', '2026-Q3']);
    expect([quarter, previous, whole.estimate.n]).toEqual([1, 0, 40]);
    expect(frame.departments).toEqual(['Shop', 'Till']);
    expect(text('[data-out=shown]')).toBe('Quarterly: Q3 2026. Answers: 40.');
  });

  it('is shown by another quarter when that is chosen', async () => {
    await quarterlyOf(answers(['2026-04', '2026-07']));
    choose('[name=quarter]', '2026-Q2');
    expect(found.at(-1)?.quarter).toBe(0);
    expect(text('[data-out=shown]')).toBe('Quarterly: Q2 2026. Answers: 40.');
  });

  it('has its touchpoints put together into stages, and taken apart again', async () => {
    await quarterlyOf(answers(['2026-07']));
    const inputs = [...tool.querySelectorAll<HTMLInputElement>('tbody input[list]')];
    expect(inputs.map(({ value }) => value)).toEqual([
      'Shop in',
      'Till in',
      'Shop out',
      'Till out',
    ]);
    for (const input of inputs.slice(0, 2)) {
      input.value = ' Arriving ';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(found.at(-1)?.frame.stages).toEqual(['Arriving', 'Shop out', 'Till out']);
    at<HTMLElement>('.tool-stages tbody tr:nth-child(4) [data-action=earlier]').click();
    expect(found.at(-1)?.frame.stages).toEqual(['Arriving', 'Till out', 'Shop out']);
    const { stages, touchpoints } = found.at(-1)?.frame ?? { stages: [], touchpoints: [] };
    expect(stages[touchpoints.find(({ key }) => key === 'Till out')?.stage ?? -1]).toBe('Till out');
    at('[data-action=ungroup]').click();
    expect(found.at(-1)?.frame.stages).toHaveLength(4);
  });

  it('says by which column the answers are weighted', async () => {
    const [head = '', ...rows] = answers(['2026-07']);
    await quarterlyOf([`${head},Weight`, ...rows.map((row, i) => `${row},${1 + (i % 3)}`)]);
    expect(notes()).toContain('The scores are weighted by the column “Weight”.');
    expect(found[0]?.whole.answers.weights).toBeDefined();
  });
});

describe('a file that lacks something', () => {
  it('without a score from 0 to 10 is sent to the laboratory', async () => {
    await quarterlyOf(['Department,Satisfaction (1-5)', 'Shop,5', 'Till,1', 'Shop,3', 'Till,2']);
    expect(isOpen()).toBe(false);
    expect(text('[data-error=plan]')).toContain('use the lab');
  });

  it('is refused without the results of the columns chosen before', async () => {
    await quarterlyOf(answers(['2026-07']));
    expect(isOpen()).toBe(true);
    role(1, 'other');
    role(2, 'other');
    role(3, 'other');
    role(1, 'score');
    choose('tr[data-column="1"] [data-field=scale]', '0-10');
    await confirm();
    expect(text('[data-error=plan]')).not.toBe('');
    expect(isOpen()).toBe(false);
  });

  it('with several scores is asked for one', async () => {
    await quarterlyOf(['Shop NPS,Till NPS', '10,9', '0,3', '8,7']);
    expect(text('[data-error=plan]')).toContain('looks at one question');
  });

  it('with a column of scores that has none says so beside the button', async () => {
    await paste(['Department,Mark', 'Shop,good', 'Till,bad', 'Till,bad']);
    role(1, 'score');
    choose('tr[data-column="1"] [data-field=scale]', '0-10');
    await confirm();
    expect(isOpen()).toBe(false);
    expect(text('[data-error=plan]')).toContain('has no score from 0 to 10');
  });

  it('without departments and touchpoints shows the whole and says why no more', async () => {
    await quarterlyOf(['Date,NPS', '2026-04-10,9', '2026-07-10,3']);
    expect(notes()).toEqual([expect.stringContaining('Without a column of departments')]);
    expect(found[0]?.whole.estimate.n).toBe(1);
  });

  it('with one department says that its impact cannot be known', async () => {
    await quarterlyOf(answers(['2026-04', '2026-07'], ['Shop']));
    expect(notes()).toEqual([expect.stringContaining('only one department, “Shop”')]);
    expect(found[0]?.departments[0]?.impact).toBeUndefined();
  });

  it('with one quarter asks for the one before', async () => {
    await quarterlyOf(answers(['2026-07']));
    expect(notes()).toEqual([expect.stringContaining('those of the quarter before')]);
    expect(found[0]?.change).toBeUndefined();
  });

  it('without dates counts as one quarter, the last before today unless another is chosen', async () => {
    await quarterlyOf(['Department,NPS', 'Shop,9', 'Till,3']);
    expect(notes()).toEqual([expect.stringContaining('Without a column of dates')]);
    expect(found[0]?.frame.quarters).toEqual(['2026-Q3']);
    choose('[name=own-quarter]', '2026-Q1');
    expect(found.at(-1)?.frame.quarters).toEqual(['2026-Q1']);
    expect(found.at(-1)?.whole.estimate.n).toBe(2);
  });
});

describe('dates', () => {
  it('that are blank or unreadable are counted out, with their rows shown', async () => {
    await quarterlyOf([
      ...answers(['2026-04', '2026-07']),
      ',Shop,Shop in,9',
      'soon,Till,Till in,1',
    ]);
    expect(notes()).toEqual([expect.stringContaining('cannot be read: 2.')]);
    expect(text('[data-block=report]')).toContain('row 83: “soon”');
    expect(found[0]?.whole.estimate.n).toBe(40);
  });

  it('to come are left out, and said', async () => {
    await quarterlyOf(answers(['2026-04', '2026-07', '2027-01']));
    expect(notes()).toEqual([expect.stringContaining('left out: Q1 2027 (40).')]);
    expect(found[0]?.frame.quarters).toEqual(['2026-Q2', '2026-Q3']);
  });

  it('that all lie ahead make no quarterly', async () => {
    await quarterlyOf(answers(['2027-01']));
    expect(isOpen()).toBe(false);
    expect(text('[data-error=plan]')).toContain('All dates lie in the future.');
  });

  it('none of which can be read make no quarterly', async () => {
    await paste(['Date,NPS', 'monday,9', 'tuesday,3']);
    role(0, 'date');
    choose('tr[data-column="0"] [data-field=order]', 'dmy');
    await confirm();
    expect(isOpen()).toBe(false);
    expect(text('[data-error=plan]')).toContain('No date can be read');
  });
});

describe('scores off the scale', () => {
  const survey = [
    ...answers(['2026-07']),
    '2026-07-01,Shop,Shop in,11',
    '2026-07-01,Till,Till in,11',
  ];

  it('are asked about; what means “don’t know” is reported as that', async () => {
    await paste(survey);
    expect(text('tr[data-column="3"] [data-out=off-scale]')).toBe('Not on the scale: 11 (2).');
    at<HTMLInputElement>('tr[data-column="3"] [name=dont-know]').checked = true;
    await confirm();
    expect(text('[data-block=report] tbody')).toContain('Don’t know, no answer2row 42: “11”');
    expect(found[0]?.whole.estimate.n).toBe(40);
  });

  it('are reported as invalid when they mean nothing', async () => {
    await quarterlyOf(survey);
    expect(text('[data-block=report] tbody')).toContain('Not a score on this scale2row 42: “11”');
  });
});

describe('a column of hundreds of names', () => {
  const survey = [
    'Date,Department,Area,NPS (0-10)',
    ...Array.from(
      { length: 300 },
      (_, i) => `2026-07-01,Desk ${i % 100},Branch ${i % 3},${i % 11}`,
    ),
    ...Array.from({ length: 20 }, () => '2026-07-01,Desk 0,Branch 0,9'),
  ];

  it('is not taken for departments: another is named, and the largest are offered', async () => {
    await quarterlyOf(survey);
    expect(isOpen()).toBe(false);
    expect(text('[data-error=plan]')).toContain('“Department” has 100 different names');
    expect(text('[data-error=plan]')).toContain('Perhaps you meant “Area”');
    at('[data-action=largest]').click();
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    const { departments } = found[0]?.frame ?? { departments: [] };
    expect(departments).toHaveLength(40);
    expect(departments).toContain('Desk 0');
    expect(departments).toContain('All the others');
    expect(found[0]?.whole.estimate.n).toBe(320);
    expect(notes()).toContainEqual(expect.stringContaining('The 39 largest'));
  });
});

it('reads its example, in which deliveries have become worse', async () => {
  at('[data-action=example]').click();
  await idle();
  await confirm();
  const worse = found[0]?.cells.filter(
    ({ change }) => change?.adjustedVerdict === 'more-than-noise',
  );
  const named = worse?.map(({ department }) => found[0]?.frame.departments[department]);
  expect(named).toEqual(['Deliveries']);
});

it('quotes what customers of the heaviest cells wrote, without saying who they are', async () => {
  const rows = Array.from({ length: 40 }, (_, i) => {
    const [name, score] = i % 2 === 0 ? ['Shop', 10] : ['Till', i % 4];
    const words = i === 1 ? 'Call me: 333 123 4567 or ann@example.com, it was slow' : '';
    return `2026-07-${10 + (i % 15)},${name},${score},"${words}"`;
  });
  await quarterlyOf(['Date,Department,NPS (0-10),Comment', ...rows]);
  expect(text('blockquote p')).toBe('Call me: […] or […], it was slow');
  expect(text('blockquote footer')).toBe('score 1');
});

it('shows the whole and its trend alone where nothing tells answers apart', async () => {
  await quarterlyOf(['Date,NPS', '2026-04-10,9', '2026-07-10,3']);
  const heads = [...tool.querySelectorAll('quarterly-view h2')].map(
    ({ textContent }) => textContent,
  );
  expect(heads).toEqual(['The whole company', 'Quarter by quarter']);
});

it('calls what the file has no names for by what it is', async () => {
  await quarterlyOf(['Date,Department,NPS', '2026-07-10,Shop,9', '2026-07-10,,3']);
  const heads = [...tool.querySelectorAll('.quarterly-matrix th')].map(
    ({ textContent }) => textContent,
  );
  expect(heads).toEqual(['Department', 'The whole journey', 'All stages', 'Shop', '(blank)']);
});

it('shows many stages as cards under each department, not as columns', async () => {
  const rows = Array.from(
    { length: 90 },
    (_, i) => `2026-07-10,Desk ${i % 2},Step ${i % 9},${i % 11}`,
  );
  await quarterlyOf(['Date,Department,Touchpoint,NPS (0-10)', ...rows]);
  expect(at('.quarterly-matrix').classList).toContain('quarterly-matrix-many');
  await quarterlyOf(answers(['2026-07']));
  expect(at('.quarterly-matrix').classList).not.toContain('quarterly-matrix-many');
});

it('says that an empty file is empty', async () => {
  const input = at<HTMLInputElement>('[name=file]');
  Object.defineProperty(input, 'files', {
    value: [Object.assign(new Blob([]), { name: 'a.csv' })],
  });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await idle();
  expect(text('[data-error=file]')).toBe('The file is empty. Choose another.');
});
