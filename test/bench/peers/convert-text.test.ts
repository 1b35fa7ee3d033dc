import { expect, it } from 'vitest';
import { convertText } from './convert-text.ts';
import { readPeerCases } from './peer-cases.ts';

const facts = `
sector: telecommunications
country: IT
themes: [promise]
stages: [use]
channels: [email]
level: introductory
difficulty: { analysis: 1, concept: 2, presentation: 3 }
minutes: { reading: 8, class: 60 }
updated: 2026-11-22
sources: [rocks-2016]
objectives: [trace]
questions: [{ id: who, objectives: [trace], exhibits: [steps] }]
exhibits:
  - { id: steps, kind: table, data: steps.csv, illustrative: true }
  - { id: ten, kind: scores, data: ten.csv, illustrative: true }
`;

const front = `title: Three answers
summary: An operator and three answers.
protagonist: The operator
decision: Which answer?
organisation: A company
objectives: { trace: { verb: Trace, skill: a promise } }
questions: { who: Who promised? }
exhibits:
  steps: { title: Steps & stairs, alt: Two steps., note: As told. }
  ten: { title: Ten answers, alt: Eleven scores. }`;

const references = {
  it: {},
  en: { 'rocks-2016': { inText: 'Rocks, 2016', full: 'Rocks, B. (2016).' } },
};

function convert(body: string): string {
  const folder = 'content/cases/three-answers';
  const files = new Map([
    [`${folder}/case.yaml`, facts],
    [`${folder}/data/steps.csv`, 'step,what.it,what.en\n1,"Sì, no","Yes, no"\n'],
    [
      `${folder}/data/ten.csv`,
      'score,count\n0,0\n1,0\n2,0\n3,1\n4,0\n5,0\n6,0\n7,0\n8,2\n9,3\n10,4\n',
    ],
    ...['it', 'en'].map((locale): [string, string] => [
      `${folder}/${locale}.mdx`,
      `---\n${front}\n---\n\n${body}\n`,
    ]),
  ]);
  const english = readPeerCases(files).find(({ locale }) => locale === 'en');
  return english === undefined ? '' : convertText(english, references);
}

it('makes links of terms, citations, references and other cases', () => {
  const text =
    '<Term id="wald-interval">Wald</Term> <Cite id="rocks-2016" />, <Ref exhibit="ten" />, [here](case:third-no).';
  expect(convert(text)).toMatchInlineSnapshot(
    `"[Wald](/en/glossary/#wald-interval) [(Rocks, 2016)](/en/sources/#rocks-2016), [Exhibit 2](#exhibit-ten), [here](/en/cases/third-no/)."`,
  );
});

it('writes figures out', () => {
  // 60 as in the example of #metrics/nps.ts: seven promoters less one detractor among ten.
  expect(convert('<Value exhibit="ten" of="nps" /> of <Value exhibit="ten" of="n" />')).toBe(
    '+60 of 10',
  );
});

it('makes HTML around Markdown of blocks', () => {
  expect(
    convert(
      '<MarginNote>\n\nOne.\n\n</MarginNote>\n\n<Timeline>\n\n1. Two\n\n</Timeline>\n\n<Decision>\n\n- Three\n\n</Decision>',
    ),
  ).toMatchInlineSnapshot(`
    "<aside class="margin-note">

    One.

    </aside>

    <div class="timeline">

    1. Two

    </div>

    <section class="decision">

    - Three

    </section>"
  `);
});

it('leaves out what is for trainers', () => {
  expect(convert('Before.\n\n<TrainerNote>\n\nHush.\n\n</TrainerNote>\n\nAfter.')).toBe(
    'Before.\n\nAfter.',
  );
});

it('makes tables of exhibits', () => {
  expect(convert('<Exhibit id="steps" />')).toMatchInlineSnapshot(`
    "<figure class="exhibit" id="exhibit-steps">
    <figcaption>Exhibit 1. Steps &amp; stairs</figcaption>
    <table><caption>Two steps.</caption>
    <thead><tr><th>step</th><th>what</th></tr></thead>
    <tbody><tr><td>1</td><td>Yes, no</td></tr></tbody></table>
    <p class="small">Illustrative data, invented for the exercise. As told.</p>
    </figure>"
  `);
});

it('makes a form with the result of the calculator', () => {
  expect(convert('<NpsCalculator exhibit="ten" />')).toMatchInlineSnapshot(`
    "<form class="nps-calculator" data-counts="0 0 0 1 0 0 0 0 2 3 4">
    <h3>Work out the Net Promoter Score</h3>
    <p>Net Promoter Score: <output>+60</output></p>
    <p>95% interval: +5 to +86. Answers: 10</p>
    <table><caption>Result</caption>
    <thead><tr><th>Group</th><th>Answers</th><th>Share</th></tr></thead>
    <tbody><tr><td>Detractors</td><td>1</td><td>10%</td></tr>
    <tr><td>Passives</td><td>2</td><td>20%</td></tr>
    <tr><td>Promoters</td><td>7</td><td>70%</td></tr></tbody></table>
    <fieldset><legend>How many people gave each score?</legend>
    <label>0 <input type="number" min="0" value="0" aria-label="Answers with score 0"></label>
    <label>1 <input type="number" min="0" value="0" aria-label="Answers with score 1"></label>
    <label>2 <input type="number" min="0" value="0" aria-label="Answers with score 2"></label>
    <label>3 <input type="number" min="0" value="1" aria-label="Answers with score 3"></label>
    <label>4 <input type="number" min="0" value="0" aria-label="Answers with score 4"></label>
    <label>5 <input type="number" min="0" value="0" aria-label="Answers with score 5"></label>
    <label>6 <input type="number" min="0" value="0" aria-label="Answers with score 6"></label>
    <label>7 <input type="number" min="0" value="0" aria-label="Answers with score 7"></label>
    <label>8 <input type="number" min="0" value="2" aria-label="Answers with score 8"></label>
    <label>9 <input type="number" min="0" value="3" aria-label="Answers with score 9"></label>
    <label>10 <input type="number" min="0" value="4" aria-label="Answers with score 10"></label>
    </fieldset>
    </form>"
  `);
});

it('refuses exhibits that are not there', () => {
  expect(() => convert('<Exhibit id="nine" />')).toThrow('no exhibit “nine”');
});
