import type { GroupWords, PitfallWords } from './pitfall-words.ts';
import type { it, itGroups } from './it.ts';

export const en: Readonly<Record<keyof typeof it, PitfallWords>> = {
  single: {
    name: 'One ten makes +100',
    situation: 'An engineer mends a boiler. A week later one card comes back, just the one: a 10.',
    temptation:
      'The sum is right: one promoter out of one answer is +100. And that customer really was pleased.',
    wrong: 'The score',
    right: 'What is known',
    control: 'Cards returned, each with a 10',
    instead: 'Below ten answers, tell what people said and leave the score out.',
    say: { value: '{value}', result: 'Among all customers the score could be as low as {low}.' },
  },
  noise: {
    name: 'We had a better quarter',
    situation:
      'A call centre measures every quarter. Its customers never change: of every hundred, 45 promoters and 20 detractors, a score of +25. Nothing happens between one quarter and the next. We drew a thousand pairs of such quarters.',
    temptation:
      'Five points up is plain to see, and surely something was new that quarter: an explanation can always be found.',
    wrong: 'Pairs in 1,000 that differ by five points or more',
    right: 'Pairs in 1,000 that the test calls more than noise',
    control: 'Answers each quarter',
    instead:
      'Before you look for the reason, look at the interval of the difference: if 0 is inside, wait.',
    say: {
      value: '{value}',
      result:
        'In the first pair the difference is {first}, and its interval {interval}. Even the test is fooled some 50 times in 1,000: that is what 95% means.',
    },
  },
  wald: {
    name: 'The textbook interval at a high score',
    situation:
      'Everyone likes this workshop: 88 promoters and 3 detractors in a hundred, a score of +85. It asks a few customers and puts the textbook’s “95%” interval, Wald’s, around what they say.',
    temptation:
      'The formula fits on one line, every book has it, and with thousands of answers it does very well.',
    wrong: 'How often Wald’s holds the +85',
    right: 'How often the score interval does',
    control: 'Answers collected',
    instead: 'Use the score interval; by hand, the adjusted Wald.',
    say: {
      value: '{value}',
      result:
        'Wald promises 95% and misses {misses} of the time. The adjusted Wald interval holds it {adjusted} of the time. These are exact sums over all possible answers; nothing is drawn.',
    },
  },
  covariance: {
    name: 'Promoters and detractors as strangers',
    situation:
      'A shop has 400 answers, three promoters for every detractor. Someone works out the error of each share on its own and puts the two together.',
    temptation:
      'That is how one treats a difference of two shares: add the variances. It holds when they come from different people.',
    wrong: 'Margin with the shares kept apart',
    right: 'Margin with the covariance',
    control: 'Passives',
    instead:
      'Nobody is both promoter and detractor: score each person +1, 0 or −1 and take one variance.',
    say: {
      value: '{value}%',
      result:
        'The wrong margin is {lost} too narrow. The fewer passives, the more the shares move together: a promoter more is a detractor less.',
    },
  },
  averaging: {
    name: 'Averaging the departments',
    situation:
      'Last year the shop scored +60 with 4,000 answers and the telephone +10 with 1,000. This year they are at +62 and +14, again with 5,000 answers between them.',
    temptation:
      'Both departments went up. The average says so in one number, and treats everybody alike.',
    wrong: 'Change in the average of departments',
    right: 'Change in all answers together',
    control: 'This year’s answers that come from the telephone',
    instead:
      'For the company, add up the answers and work out one score; for a department’s work, look at that department.',
    say: {
      value: '{value}%',
      result:
        'The average goes from {averageBefore} to {averageNow}. The company, which is what any one customer meets, goes from {totalBefore} to {totalNow}.',
    },
  },
  rounding: {
    name: 'Rounding before subtracting',
    situation:
      'A shop pays its bonus for three points more than the month before. Of 84 answers each month, promoters go from 34 to 40 and detractors from 8 to 13.',
    temptation:
      'The dashboard shows whole percentages: 40 less 10 is 30, 48 less 15 is 33. Anyone can check it.',
    wrong: 'Rise from rounded percentages',
    right: 'Rise from the answers',
    control: 'Decimals kept before subtracting',
    instead: 'Subtract people, divide, and round at the end, once.',
    say: { value: '{value}', result: 'Rounding has moved the rise by {error} points.' },
  },
  blank: {
    name: 'Blank, don’t know and zero',
    situation:
      'A hundred cards come back with a score: 50 promoters, 25 passives, 25 detractors, ten of whom wrote 0. Eight more say “don’t know”, which the file has as an 11. Others are blank.',
    temptation:
      'To a spreadsheet an empty cell is worth nothing. And people who write nothing are hardly delighted.',
    wrong: 'NPS with blanks counted as 0',
    right: 'NPS of those who gave a score',
    control: 'Cards left blank',
    instead:
      'Keep three columns: those who scored (0 is a score), those who don’t know, those who left it blank; and say how many of each.',
    say: {
      value: '{value}',
      result:
        'Say beside the score: 8 “don’t know”, {blanks} blank. Throw the zeros out with the blanks and you get {noZeros}; count the 11s as promoters and you get {elevens}.',
    },
  },
  begging: {
    name: 'Do give us a ten',
    situation:
      'The staff’s bonus hangs on the NPS. Handing over the receipt, the assistant says: “If you could make it a ten, it matters to us.” Of a thousand customers 400 are promoters, 400 passives, 200 detractors.',
    temptation:
      'Asking is polite, a contented customer is glad to do a favour, and a rising number cheers the team.',
    wrong: 'NPS after the plea',
    right: 'NPS with nobody watching',
    control: 'Passives who write 10 to be kind',
    instead:
      'Don’t pay for the score: talk about it, let someone else collect it, and set beside it who really comes back.',
    say: {
      value: '{value}%',
      result:
        'Points gained on paper: {gained}. Customers who come back: {back} in a hundred, before and after.',
    },
  },
  countries: {
    name: 'A league table of countries',
    situation:
      'A chain has shops in country A and country B. Customers feel the same in both: +30 last year, +40 this year. But in country B a 10 is for what could not be better, and some of the delighted write 8.',
    temptation:
      'Same question, same scale, large samples: nothing is simpler to compare than a league table.',
    wrong: 'Gap between the two countries',
    right: 'Each country against its own last year',
    control: 'Delighted customers in B who write 8',
    instead:
      'Compare each country with itself; between countries compare facts, such as who returns and who complains.',
    say: {
      value: '{value}%',
      gap: '{gap} points',
      changes: 'A {first}, B {second}',
      result:
        'This year A stands at {first} and B at {second}, for the same service. The change since last year shrinks a little too, but tells the truth: both are rising.',
    },
  },
  silent: {
    name: 'Those who don’t answer',
    situation:
      'A support line has two thousand customers: 900 promoters, 600 passives, 500 detractors, a score of +20. Of the happy and the lukewarm, 40 in a hundred reply. Of the angry, fewer: they have hung up.',
    temptation:
      'There are hundreds of answers and the interval is narrow: what more could one want?',
    wrong: 'NPS of those who replied',
    right: 'NPS of all customers',
    control: 'Detractors who reply',
    instead:
      'Ring a few of the silent, drawn at random, and find out whether they think as the others do.',
    say: {
      value: '{value}%',
      result:
        'With {n} answers the interval is {interval}. It measures those who replied well, and knows nothing of the rest.',
    },
  },
  gone: {
    name: 'Those who left',
    situation:
      'A workshop asks its customers for a score. A year ago there were a thousand: 400 promoters, 400 passives, 200 detractors, a score of +20. Nobody has changed their mind since, but some detractors have gone elsewhere.',
    temptation: 'You ask your customers: whom else? And every year the score gets better.',
    wrong: 'NPS of those who stayed',
    right: 'NPS of last year’s list',
    control: 'Detractors who left',
    instead: 'Start from the old list, and ask those who leave one question on the day they leave.',
    say: {
      value: '{value}%',
      result:
        'The score moves by {gained} points and nobody is any happier. Customers lost on the way: {gone}.',
    },
  },
  open: {
    name: 'Windows still open',
    situation:
      'For a week, days 0 to 6, a call centre takes 20 new calls a day. A call counts as solved if the caller does not ring again within seven days. Each day, 6 callers in 20 will.',
    temptation:
      'The meeting is on Monday and fresh figures are worth more. Whoever has not rung again is fine.',
    wrong: 'Solved, if not yet heard again means solved',
    right: 'Solved, of those whose seven days are over',
    control: 'Day on which it is counted',
    instead: 'Count only contacts whose window has closed, and say how many are left out.',
    say: {
      value: '{value}',
      result: 'Calls whose window has closed: {closed}. Still open: {open}.',
    },
  },
  drivers: {
    name: 'The driver that drives nothing',
    situation:
      'In a call centre, calls in which the agent uses the customer’s name end better. But names are used in easy calls. Of the easy ones 80 in a hundred end well, of the hard ones 40, name or no name.',
    temptation:
      'The correlation is strong, there are a thousand calls, and saying a name costs nothing: make everybody do it.',
    wrong: 'Points more calls that end well with the name',
    right: 'Points more among calls equally hard',
    control: 'Easy calls in which the name is used',
    instead:
      'Call a correlation a correlation; to learn whether a driver drives, try it on half the calls, drawn at random.',
    say: {
      value: '{value}%',
      result:
        'Of the calls with the name {with} end well, of those without {without} (correlation {r}). The more the name is used in easy calls, the less in hard ones.',
    },
  },
  paradox: {
    name: 'Failing them into loyalty',
    situation:
      'A pizzeria gets an order wrong. Those who complain get a pizza and an apology: 90 in a hundred are satisfied, against 80 of those who had no trouble. Of either, 80% come back. Of those who keep quiet, 40% do.',
    temptation:
      'A customer well looked after is happier than one for whom all went smoothly. So a failure now and then pays.',
    wrong: 'More satisfied among those helped, in points',
    right: 'Coming back, of all who had the failure, in points',
    control: 'Customers who complain after a failure',
    instead: 'Put it right, and ask those who keep quiet; but do not go looking for failures.',
    say: {
      value: '{value}%',
      result:
        'After the failure {back} in a hundred come back, without it {untroubled}. Even if everyone complained, no returning customers would be gained.',
    },
  },
};

/** Mistakes of more than one kind. */
export const enGroups: Readonly<Record<keyof typeof itGroups, GroupWords>> = {
  margins: { name: 'A margin that promises too much', choice: 'Which short cut' },
  missing: { name: 'Who is missing from the count', choice: 'Who is missing' },
  stories: { name: 'A number that tells a good story', choice: 'Which story' },
};
