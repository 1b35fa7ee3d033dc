import { pbkdf2Sync } from 'node:crypto';
import { type Locale, locales } from '#i18n/locale.ts';
import type { QuizEntry, QuizQuestionEntry } from '#model/entries.ts';
import type { ContentFile, Library } from '#model/library.ts';
import type { QuizData, QuizQuestion } from '#model/quiz.ts';
import type { Choice, QuizFace, QuizKey, Verdict } from '#model/quiz-question.ts';
import { rightForms, saltOf, sealing } from '#quizzes/seal.ts';
import { fingerprint } from './fingerprint.ts';
import { renderInline } from './render.ts';
import { markNumbers, showNumbers } from '#markdown/number-marks.ts';

/**
 * Quizzes in every language.
 *
 * @param audience - Only for trainers has an exam its key; for everyone else what is right is sealed.
 */
export function quizEntries(library: Library, audience: 'open' | 'trainer'): QuizEntry[] {
  return library.quizzes.flatMap((quiz) =>
    locales.map((locale) => entryOf(quiz, locale, audience === 'trainer')),
  );
}

function entryOf(
  { slug, data }: ContentFile<QuizData>,
  locale: Locale,
  isTrainer: boolean,
): QuizEntry {
  const { kind, minutes, updated, retries, pass, case: about, seminar } = data;
  const isSealed = kind === 'exam' && !isTrainer;
  return {
    slug,
    locale,
    title: data.title[locale],
    summary: data.summary[locale],
    length: data.questions.length,
    kind,
    minutes,
    updated,
    retries,
    pass,
    ...(about === undefined ? {} : { case: about }),
    ...(seminar === undefined ? {} : { seminar }),
    objectives: Object.entries(data.objectives).map(([id, text]) => ({ id, text: text[locale] })),
    questions: data.questions.map((question) => {
      const shown = questionOf(slug, question, locale);
      return isSealed ? sealed(slug, shown) : shown;
    }),
  };
}

function questionOf(
  quiz: string,
  question: QuizQuestion,
  locale: Locale,
): QuizQuestionEntry & { readonly key: QuizKey } {
  const { id, objective, ask, hint } = question;
  return {
    id,
    objective,
    ask: showNumbers(renderInline(markNumbers(ask[locale]), locale)),
    ...(hint === undefined ? {} : { hint: hint[locale] }),
    face: faceOf(question, locale, `${quiz}/${id}`),
    key: keyOf(question, locale, `${quiz}/${id}`),
  };
}

function faceOf(question: QuizQuestion, locale: Locale, place: string): QuizFace {
  const choices = <T extends { readonly id: string }>(
    list: readonly T[],
    text: (one: T) => Record<Locale, string>,
  ): Choice[] => list.map((one) => ({ id: one.id, text: text(one)[locale] }));
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const { type, fixed } = question;
      const options = choices(question.options, ({ text }) => text);
      return { type, fixed, options: fixed ? options : mixed(options, place) };
    }
    case 'ordering':
      return {
        type: 'ordering',
        items: mixedUp(
          choices(question.items, ({ text }) => text),
          place,
        ),
      };
    case 'matching': {
      const rights = [...question.pairs, ...question.others].map(({ id, right }) => ({
        id: rightId(place, id),
        text: right[locale],
      }));
      const lefts = choices(question.pairs, ({ left }) => left);
      return { type: 'matching', lefts, rights: mixed(rights, place) };
    }
    case 'numeric': {
      const { type, numbers, computes, tolerance, decimals, unit } = question;
      return {
        type,
        numbers,
        tolerance,
        decimals,
        ...(computes === undefined ? {} : { computes }),
        ...(unit === undefined ? {} : { unit: unit[locale] }),
      };
    }
    case 'text':
      return { type: 'text' };
  }
}

function keyOf(question: QuizQuestion, locale: Locale, place: string): QuizKey {
  const verdict = (both: Record<'right' | 'wrong', Record<Locale, string>>): Verdict => ({
    right: both.right[locale],
    wrong: both.wrong[locale],
  });
  switch (question.type) {
    case 'single':
    case 'multiple':
      return {
        right: question.options.filter(({ right }) => right).map(({ id }) => id),
        why: Object.fromEntries(question.options.map(({ id, feedback }) => [id, feedback[locale]])),
      };
    case 'ordering':
      return { order: question.items.map(({ id }) => id), verdict: verdict(question.feedback) };
    case 'matching':
      return {
        pairs: Object.fromEntries(question.pairs.map(({ id }) => [id, rightId(place, id)])),
        verdict: verdict(question.feedback),
      };
    case 'numeric':
      return {
        ...(question.answer === undefined ? {} : { answer: question.answer }),
        verdict: verdict(question.feedback),
      };
    case 'text':
      return { accepts: question.accepts[locale], verdict: verdict(question.feedback) };
  }
}

/** A question whose key is a seal. What is computed needs neither: its numbers say nothing. */
function sealed(quiz: string, question: ReturnType<typeof questionOf>): QuizQuestionEntry {
  const { key, ...shown } = question;
  const { hash, rounds, bytes } = sealing;
  const seals = rightForms(shown.face, key).map((form) =>
    pbkdf2Sync(form, saltOf(quiz, shown.id), rounds, bytes, hash).toString('hex'),
  );
  return { ...shown, sealed: seals };
}

/** Of what can be matched: not the name of its pair, which would give it away. */
function rightId(place: string, pair: string): string {
  return fingerprint(place, pair, 'right').slice(0, 6);
}

/** In an order that has nothing to do with how it was written, and is the same in every build. */
function mixed<T extends { readonly id: string }>(list: readonly T[], place: string): T[] {
  return list
    .map((one) => ({ one, key: fingerprint(place, one.id) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one);
}

/** The same, and not as it was written. */
function mixedUp<T extends { readonly id: string }>(list: readonly T[], place: string): T[] {
  const order = mixed(list, place);
  return order.every((one, at) => one === list[at]) ? order.toReversed() : order;
}
