import { describe, expect, it } from 'vitest';
import Quarterly from '#components/quarterly/Quarterly.astro';
import { markup } from '#components/quarterly/markup.ts';
import { quarterlyHtml } from '#components/quarterly/quarterly-markup.ts';
import type { QuarterlyView } from '#components/quarterly/view.ts';
import { viewSayFrom, viewSayOf, viewSentences } from '#components/quarterly/view-say.ts';
import { formatNps } from '#i18n/formats.ts';
import { viewWords } from '#i18n/words/quarterly/view.ts';
import { findingsOf } from '#quarterly/find.ts';
import type { Findings } from '#quarterly/findings.ts';
import { frameFromSurvey } from '#quarterly/frame-from-survey.ts';
import { tabulate } from '#quarterly/tabulate.ts';
import { mount } from '../../helpers/mount.ts';
import { render } from '../../helpers/render.ts';
import { surveyOf, type TestAnswer } from '../../quarterly/small-survey.ts';

const naming = { department: 0, touchpoint: 1 } as const;

/** Promoters, passives and detractors of a touchpoint in a quarter. */
function said(
  quarter: 1 | 2,
  [department, touchpoint]: readonly [string, string],
  people: readonly [promoters: number, passives: number, detractors: number],
): TestAnswer[] {
  return [10, 8, 2].flatMap((score, kind) =>
    Array.from({ length: people[kind] ?? 0 }, () => ({ quarter, department, touchpoint, score })),
  );
}

const [advice, till, gate, returns] = [
  ['Floor', 'advice'],
  ['Floor', 'till'],
  ['Stock', 'gate'],
  ['Stock', 'returns'],
] as const;
const answers = [
  ...said(1, advice, [60, 30, 10]),
  ...said(1, gate, [60, 30, 10]),
  ...said(2, advice, [60, 30, 10]),
  ...said(2, till, [6, 2, 4]),
  ...said(2, gate, [15, 25, 60]),
  ...said(2, returns, [3, 1, 1]),
];

async function found(all: readonly TestAnswer[] = answers): Promise<Findings> {
  const survey = await surveyOf(all);
  const frame = frameFromSurvey(survey, naming, (touchpoint) => touchpoint);
  return findingsOf(tabulate(frame, survey, naming), frame.quarters.length - 1);
}

const findings = await found();

function viewOf(own: Findings = findings): QuarterlyView {
  const { departments, stages, touchpoints } = own.frame;
  return {
    findings: own,
    names: {
      department: (index) => departments[index] ?? '',
      stage: (index) => stages[index] ?? '',
      touchpoint: (index) => touchpoints[index]?.key ?? '',
    },
    say: viewSayFrom(viewWords.en),
    locale: 'en',
    quotesOf: () => [],
    jobs: [],
  };
}

function pageOf(view: QuarterlyView = viewOf()): HTMLElement {
  return mount(quarterlyHtml(view), 'en');
}

function within(page: Element, selector: string): Element {
  const it = page.querySelector(selector);
  if (it === null) throw new Error(`no ${selector}`);
  return it;
}

/** A department’s cell of the matrix. */
function cellOf(page: Element, department: string, stage: string): Element {
  const row = [...page.querySelectorAll('.quarterly-matrix tbody tr')].find((one) =>
    one.querySelector(`th[data-value="${department}"]`),
  );
  if (row === undefined) throw new Error(`no ${department}`);
  return within(row, `td[data-column="${stage}"]`);
}

const squeezed = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();

describe('markup', () => {
  it('escapes what is filled in, in texts and in attributes', () => {
    const name = `<b onclick="x">R&D</b>`;
    expect(markup`<td title="${name}">${name}${[markup`<i>${1}</i>`, undefined]}</td>`.html).toBe(
      '<td title="&lt;b onclick=&quot;x&quot;&gt;R&amp;D&lt;/b&gt;">&lt;b onclick=&quot;x&quot;&gt;R&amp;D&lt;/b&gt;<i>1</i></td>',
    );
  });

  it('lets no name and no comment of a file become an element', () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const view = viewOf();
    const page = pageOf({
      ...view,
      names: { department: () => evil, stage: () => evil, touchpoint: () => evil },
      quotesOf: () => [{ text: evil, score: 0 }],
      jobs: [{ name: evil, department: 0, touchpoints: [0], how: evil }],
    });
    expect(page.querySelector('img')).toBeNull();
    expect(within(page, 'blockquote p').textContent).toBe(evil);
  });
});

it('is the same from the server as in the browser, whose words stand in attributes', async () => {
  const server = await render(Quarterly, { view: viewOf() });
  const host = document.createElement('div');
  for (const [name, text] of Object.entries(viewSentences(viewWords.en))) {
    host.setAttribute(name, text);
  }
  const browser = quarterlyHtml({ ...viewOf(), say: viewSayOf(host) });
  expect(browser).toBe(quarterlyHtml(viewOf()));
  expect(server).toContain(browser);
});

describe('the matrix', () => {
  it('tints only cells with thirty answers or more, and always has the figure', () => {
    const page = pageOf();
    const big = cellOf(page, 'Stock', 'gate');
    expect(big.className).toBe('quarterly-tint-0');
    expect(squeezed(within(big, 'summary'))).toBe(
      '−45 −58 … −29 100 answers ▼ down, more than noise',
    );
    for (const stage of ['till', 'returns']) {
      const department = stage === 'till' ? 'Floor' : 'Stock';
      expect(cellOf(page, department, stage).className).toBe('quarterly-small');
    }
  });

  it('puts the interval before a score of fewer than thirty', () => {
    const small = within(cellOf(pageOf(), 'Floor', 'till'), 'summary');
    expect(small.firstElementChild?.className).toBe('quarterly-range');
    expect(within(small, '.quarterly-score').textContent).toBe('+17');
  });

  it('gives fewer than ten no score', () => {
    const few = cellOf(pageOf(), 'Stock', 'returns');
    expect(few.querySelector('.quarterly-score')).toBeNull();
    expect(squeezed(few)).toContain('few answers');
  });

  it('says where nobody was asked', () => {
    const none = cellOf(pageOf(), 'Floor', 'gate');
    expect(squeezed(none)).toBe(viewWords.en['not-asked']);
    expect(none.className).toBe('quarterly-none');
  });

  it('opens to the answers and the formula of its score', () => {
    const [score, change] = [...cellOf(pageOf(), 'Stock', 'gate').querySelectorAll('details > p')];
    // 100 × (15 − 60) / 100, and 100 × (60 − 10) / 100 in the quarter before.
    expect(score?.textContent).toContain('15 promoters');
    expect(score?.textContent).toContain('100 × (15 − 60) / 100 = −45.0');
    expect(change?.textContent).toContain('−45.0 − +50.0 = −95.0');
  });
});

it('gives answers no score that weigh like fewer than ten', async () => {
  const weighted = said(1, advice, [12, 0, 0]).map((one, index) => ({
    ...one,
    weight: index === 0 ? 50 : 1,
  }));
  const page = pageOf(viewOf(await found(weighted)));
  const formula = squeezed(within(page, '#quarterly-whole ~ details p'));
  // Kish: 61² / (50² + 11) = 1.48.
  expect(formula).toContain(
    '12 weighted answers, worth 1.5 together: fewer than ten, so no score.',
  );
});

describe('impacts', () => {
  const rowsOf = (page: Element): Element[] => [
    ...within(page, '[aria-labelledby=quarterly-impact] table').querySelectorAll('tbody tr'),
  ];

  it('stand with the heaviest first, each with its verdict in words', () => {
    const rows = rowsOf(pageOf());
    expect(rows.map((row) => within(row, 'th').getAttribute('data-value'))).toEqual([
      'Floor',
      'Stock',
    ]);
    expect(rows.map((row) => squeezed(within(row, 'td:last-child summary')))).toEqual([
      'could be noise',
      'more than noise',
    ]);
  });

  it('are worked out in the row', () => {
    const text = squeezed(within(rowsOf(pageOf())[1] ?? pageOf(), 'details'));
    // Of 217 answers 84 promoters and 75 detractors; of Stock’s 105, 18 and 61: 105/112 × (−40.95 − 4.15).
    expect(text).toContain('105 / (217 − 105) × (−41.0 − +4.1) = −42.28');
  });

  it('of nothing known come after an impact of nothing', () => {
    const [department] = findings.departments;
    if (department === undefined) throw new Error('no department');
    const without = { ...department, impact: undefined };
    const zero = { ...department, department: 1, impact: { impact: 0, low: -1, high: 1 } };
    const page = pageOf(viewOf({ ...findings, departments: [without, zero] }));
    expect(rowsOf(page).map((row) => within(row, 'th').getAttribute('data-value'))).toEqual([
      'Stock',
      'Floor',
    ]);
  });
});

it('explains the change without remainder: rows add up to the last line, and that to the change', () => {
  const page = pageOf();
  const table = within(page, 'table[aria-labelledby=quarterly-explained]');
  const numbers = (row: Element): number[] =>
    [...row.querySelectorAll('td')].map((cell) => Number(cell.dataset['value']));
  const sums = numbers(within(table, 'tfoot tr'));
  const rows = [...table.querySelectorAll('tbody tr')].map(numbers);
  sums.forEach((sum, column) => {
    expect(rows.reduce((total, row) => total + (row[column] ?? NaN), 0)).toBeCloseTo(sum, 9);
  });
  expect(sums.slice(0, 2)).toEqual([findings.split?.within, findings.split?.mix]);
  const change = findings.change?.difference ?? NaN;
  expect(sums[2]).toBeCloseTo(change, 9);
  expect(squeezed(within(table, 'tfoot td:last-child'))).toBe(formatNps('en', change, 1));
});

it('of one quarter and one department has no change to explain, and says what is missing', async () => {
  const all = [...said(1, advice, [60, 30, 10]), ...said(1, till, [60, 30, 10])];
  const page = pageOf(viewOf(await found(all)));
  expect(page.querySelector('#quarterly-explained')).toBeNull();
  expect(page.textContent).toContain(viewWords.en['change-none']);
  expect(page.textContent).toContain(viewWords.en['nothing-to-leave-out']);
});

describe('the zero-impact test', () => {
  const titles = (page: Element): string[] =>
    [...page.querySelectorAll('.quarterly-job > summary')].map((one) => one.textContent);

  it('shows by which touchpoints a job reaches the customer', () => {
    const jobs = [{ name: 'Packer', department: 1, touchpoints: [0, 2], how: 'Packs the parcel.' }];
    const page = pageOf({ ...viewOf(), jobs });
    expect(titles(page)).toEqual(['Packer (Stock)']);
    expect([...page.querySelectorAll('.quarterly-job tbody tr')].map(squeezed)).toHaveLength(2);
    expect(page.textContent).toContain('Packs the parcel.');
  });

  it('takes departments where no jobs are known', () => {
    expect(titles(pageOf())).toEqual(['Floor', 'Stock']);
  });
});

it('ends with how each kind of figure is made', () => {
  const terms = [...pageOf().querySelectorAll('.quarterly-method dt')];
  expect(terms).toHaveLength(6);
  for (const term of terms) expect(term.nextElementSibling?.textContent).not.toBe('');
});
