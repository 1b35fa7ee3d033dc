import type { ReviewWords } from './review-it.ts';

export const reviewEn: ReviewWords = {
  title: 'Review',
  lead: 'What you got wrong in a quiz comes back here on later days, more and more rarely once you know it. Five minutes a day will do, and if you miss a day nothing happens.',
  noScript: 'The review picks its questions with JavaScript. Quizzes can be read without.',
  toQuizzes: 'All quizzes',
  nothing:
    'Nothing is waiting here. Questions that you answer wrong in a quiz come by themselves, from the next day on.',
  notToday: 'Nothing for today. The next question comes back on {date}.',
  today: 'Today: {count}. For other days: {later}.',
  enough: 'That will do for today. Still waiting: {count}.',
  more: 'Go on all the same',
  back: 'Comes back on {date}.',
  remove: 'Take it out of the review',
  removed: 'Taken out of the review.',
  undo: 'Put it back',
  lost: 'This question cannot be loaded now; perhaps there is no connection. It stays in the review.',
  gone: 'This question is no longer in its quiz.',
  kept: 'Questions in the review: {count}.',
};
