import type { ViewWords } from './view-it.ts';

export const viewEn: ViewWords = {
  whole: 'The whole company',
  'whole-score': 'NPS {score}, from {n} answers. The 95% interval goes from {low} to {high}.',
  'whole-interval':
    'From {n} answers the NPS lies somewhere from {low} to {high} (95% interval). The score itself, {score}, comes second: there are fewer than thirty answers.',
  'whole-few':
    'Only {n} answers: no score. The 95% interval goes from {low} to {high}, and says how little is known.',
  'whole-none': 'Nobody answered in this quarter.',
  'whole-weighted':
    'Answers are weighted: scores come from weights, intervals from the effective number of answers.',
  'change-clear':
    'Since {before} it has changed by {difference} points, by more than noise: chance alone would seldom do that (interval of the change from {low} to {high}, p {p}).',
  'change-noise':
    'Since {before} it has moved by {difference} points, which could be noise (interval of the change from {low} to {high}, p {p}). That is not to say that nothing happened.',
  'change-none':
    'There is no earlier quarter with answers: no change can be told. Bring last quarter’s answers too.',
  'answers-before': 'In {before}: NPS {score}, from {n} answers.',
  open: 'How it is worked out',
  'nps-formula':
    '{promoters} promoters (9–10), {passives} passives (7–8), {detractors} detractors (0–6), {n} answers: 100 × ({promoters} − {detractors}) / {n} = {score}. Score interval (Tango), 95%: {low} to {high}.',
  'nps-formula-few':
    '{promoters} promoters (9–10), {passives} passives (7–8), {detractors} detractors (0–6), {n} answers: fewer than ten, hence no score. Score interval (Tango), 95%: {low} to {high}.',
  'nps-formula-weighted':
    '{n} answers, weighted: {promoters} of {sum} in weight are promoters, {detractors} detractors: 100 × ({promoters} − {detractors}) / {sum} = {score}. 95% interval at the effective number of answers, {effective}: {low} to {high}.',
  'change-formula':
    '{now} − {then} = {difference}. Adjusted Wald, 95%: {low} to {high}, p {p}; among all the comparisons of this table (Holm), p {adjusted}.',
  'impact-formula':
    '{m} of {n} answers: {m} / ({n} − {m}) × ({group} − {whole}) = {impact}; 95%: {low} to {high}.',
  'share-formula':
    'To the change of the whole it adds {within} from within and {mix} from its weight.',
  matrix: 'Departments and stages',
  'matrix-text':
    'In each cell: the NPS, the number of answers, the 95% interval. Under ten answers there is no score, from ten to twenty-nine the interval comes first; only from thirty is a cell tinted. Open a cell to see its figures.',
  department: 'Department',
  'all-stages': 'All stages',
  'not-asked': 'nobody asked',
  'no-answers': 'no answers',
  few: 'few answers',
  n: '{n} answers',
  up: '▲ up, more than noise',
  down: '▼ down, more than noise',
  legend: 'Tint, from low to high scores:',
  pulls: 'What pulls down, what lifts',
  'pulls-down': 'Pulled down most',
  'pulls-up': 'Lifted most',
  'pulls-text':
    'Impact: by how many points the company’s score would differ without these answers. It says where scores were collected, not what caused them.',
  'pulls-nothing': 'No cell with ten answers or more does.',
  pull: '{impact} points (95%: {low} to {high}). NPS {score}, {n} answers.',
  'pull-noise': 'Zero lies inside: it may have no impact at all.',
  words: 'In the customers’ words',
  'no-words': 'Nobody who answered here left a comment.',
  'quote-score': 'score {score}',
  masked:
    'Comments are shortened; addresses, numbers and the like are masked. Names of people may have remained: read before passing on.',
  impact: 'Impact, department by department',
  'impact-touchpoints': 'Impact, touchpoint by touchpoint',
  touchpoint: 'Touchpoint',
  stage: 'Stage',
  owner: 'Answers for it',
  answers: 'Answers',
  score: 'NPS',
  low: 'From',
  high: 'To',
  'impact-of': 'Impact',
  'impact-low': 'Impact from',
  'impact-high': 'Impact to',
  moved: 'Change',
  verdict: 'Verdict',
  'more-than-noise': 'more than noise',
  'could-be-noise': 'could be noise',
  'cannot-tell': 'cannot be told',
  'nothing-to-leave-out':
    'There is one department only: nothing can be left out, and so there is no impact. Impact needs a column that says which department each answer is about.',
  explained: 'What explains the change',
  'explained-text':
    'A change splits without remainder into what moved within the departments and what comes from their weighing more or less than before (Bennet). A company can gain points without one customer being served better.',
  'explained-sum': 'Of {total} points, {within} come from within and {mix} from the mix.',
  within: 'Within',
  mix: 'Mix',
  sum: 'Together',
  'whole-row': 'The whole',
  rounded: 'Each figure is rounded by itself; unrounded, the columns add up exactly.',
  trend: 'Quarter by quarter',
  'trend-of': 'Whose',
  everybody: 'Everybody',
  quarter: 'Quarter',
  'trend-chart': 'NPS of {name}, quarter by quarter, with 95% intervals',
  jobs: 'No job has zero impact',
  'jobs-text':
    'Choose a job and see by which touchpoints it reaches the customer, and what customers said there in this quarter.',
  'job-departments':
    'Choose a department and see by which touchpoints it reaches the customer, as far as the answers tell.',
  'job-of': '{job} ({department})',
  role: 'Part',
  owns: 'answers for it',
  helps: 'has a hand in it',
  'of-quarter': 'quarter {number} of {year}',
  'to-tool': 'Make one from your own file',
  'to-page': 'The whole quarterly: {title}',
  blank: '(blank)',
};
