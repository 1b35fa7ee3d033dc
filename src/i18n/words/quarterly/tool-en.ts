import type { ToolWords } from './tool-it.ts';

export const toolEn: ToolWords = {
  page: {
    title: 'The Customer’s Quarterly',
    lead: 'Where, how and how much each department’s work reaches the customer: one page, every quarter, from your customers’ own answers.',
    what: 'Bring a table with one row per answer: its date, the department, the touchpoint, a score from 0 to 10 and, if there are any, the comment and the weight. The page says how healthy the company looks to the people who use it, which departments lift it or pull it down, and whether the change since last quarter is more than noise. Then it goes to the meeting, with the figures in front of everyone.',
    examples: 'A quarterly, worked out',
    otherScales: 'For scores from 1 to 5 or 1 to 7 there is the lab.',
    quarter: 'Quarter',
    ownQuarter: 'Which quarter the answers are from',
    stages: 'The stages of the journey',
    stagesText:
      'If several touchpoints belong to one stage of the customer’s journey, give them the same name: they become one column. The order is that of this table: the arrows move a row up.',
    touchpoint: 'Touchpoint',
    answers: 'Answers',
    stage: 'Stage',
    order: 'Order',
    stagesReset: 'Put every touchpoint on its own again',
    largest: 'Show the largest, the rest together',
    laboratory: 'Open the lab',
  },
  lab: {
    page: {
      needsScript: 'Reading a file of your own needs JavaScript.',
      choose: 'Choose a file of answers',
      columnsText:
        'One column must hold scores from 0 to 10. With a date the page sees what has changed since last quarter; with departments and touchpoints it sees where. Check what the program proposes.',
      count: 'Make the quarterly',
      results: 'The quarterly',
      print: 'Print the quarterly',
    },
    roles: {
      department: 'Department',
      touchpoint: 'Touchpoint',
      comment: 'Customer’s comment',
    },
    say: {
      'need-score':
        'Say which column holds scores from 0 to 10. If yours go from 1 to 5 or 1 to 7, use the lab: a quarterly is made of NPS only.',
      'too-many-scores':
        'A quarterly looks at one question: keep one column as “Score” and set the others to “Something else”.',
      'need-scale':
        'If these scores go from 0 to 10, say so here. If not, choose “Something else” as the content.',
      done: 'The quarterly is ready: {rows} rows, {taken} with a score.',
      'note-date-blank': 'No date: in no quarter',
      'note-date-invalid': 'Its date cannot be read: in no quarter',
    },
  },
  say: {
    weighted: 'The scores are weighted by the column “{column}”.',
    'no-groups':
      'Without a column of departments or touchpoints only everyone’s score and its trend can be seen: not where it comes from. If the file has one, go back to the columns and name it.',
    'one-department':
      'There is only one department, “{name}”: how much it weighs in the whole cannot be said, because without it nobody is left.',
    'one-quarter':
      'The answers are from one quarter only, so what has changed cannot be seen. Put those of the quarter before into the same file.',
    'no-dates':
      'Without a column of dates all answers count as one quarter. Say below which one it is.',
    undated:
      'Rows counted in no quarter because their date is missing or cannot be read: {rows}. The first of them are at the end, among the rows left out. If there are many, check which column you named as the date, and the order of day and month.',
    future:
      'Answers dated in the future, left out: {quarters}. Often day and month have been swapped: go back to the columns and check the order.',
    'only-future':
      'All dates lie in the future. Check the order of day and month, and that the date’s column is the right one.',
    'no-answers':
      'The column of scores has no score from 0 to 10. Check that it is the right column; if your scores go from 1 to 5 or 1 to 7, use the lab.',
    'no-date-read':
      'No date can be read, so the answers belong to no quarter. Go back to the columns: choose another column for the date, or another order of day and month. If the file has no dates, set that column to “Something else”.',
    'too-many-departments':
      '“{column}” has {count} different names, and each department needs a row: a quarterly shows {most} at the most.',
    'too-many-touchpoints':
      '“{column}” has {count} different names: a quarterly shows {most} touchpoints at the most.',
    'maybe-column': 'Perhaps you meant {columns}: go back to the columns and change it.',
    folded: 'The {most} largest stand on their own, the rest together in “{others}”.',
    others: 'All the others',
    everyone: 'The whole company',
    everywhere: 'The whole journey',
    'earlier-of': 'Move “{touchpoint}” up',
    'stage-of': 'Stage of “{touchpoint}”',
    shown: 'Quarterly: {quarter}. Answers: {n}.',
    quoted: '“{text}”',
    'quarter-answers': '{quarter} ({count})',
  },
  example: {
    date: 'Date',
    department: 'Department',
    touchpoint: 'Touchpoint',
    score: 'Would you recommend us? (0-10)',
    comment: 'Comment',
    departments: 'Sales floor|Tills|Deliveries|Service',
    touchpoints: 'Advice in the aisle|Trying it out|Till|Home delivery|Assembly|Return',
    pleased:
      'She listened before suggesting anything.|I could try it in peace.|Paid and out in two minutes.|On time, and they rang half an hour ahead.|They put it together and took the boxes away.|Money back, no fuss.',
    displeased:
      'Nobody could tell me how the two models differ.|The one to try had a flat battery.|One till open on a Saturday afternoon.|I took a day off and the van never came.|A screw was missing and they were back a week later.|Four different people for one return.',
  },
};
