import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import {
  listedCases,
  listedHandbook,
  listedNotes,
  listedPaths,
  listedQuarterlies,
  listedQuizzes,
  listedSeminars,
  listedSources,
  listedTerms,
} from '#loaders/collections.ts';
import { contentLoader } from '#loaders/content-loader.ts';
import type {
  CaseSummary,
  HandbookSummary,
  PathEntry,
  QuarterlySummary,
  QuizSummary,
  SeminarSummary,
  SourceEntry,
  TeachingNoteSummary,
  TermEntry,
} from '#model/entries.ts';

// The loader has held every file against its schema in `#model`; here the collections get their types.
export const collections = {
  cases: defineCollection({
    loader: contentLoader('cases', listedCases),
    schema: z.custom<CaseSummary>(),
  }),
  teachingNotes: defineCollection({
    loader: contentLoader('teaching-notes', listedNotes),
    schema: z.custom<TeachingNoteSummary>(),
  }),
  handbook: defineCollection({
    loader: contentLoader('handbook', listedHandbook),
    schema: z.custom<HandbookSummary>(),
  }),
  quarterlies: defineCollection({
    loader: contentLoader('quarterlies', listedQuarterlies),
    schema: z.custom<QuarterlySummary>(),
  }),
  seminars: defineCollection({
    loader: contentLoader('seminars', listedSeminars),
    schema: z.custom<SeminarSummary>(),
  }),
  quizzes: defineCollection({
    loader: contentLoader('quizzes', listedQuizzes),
    schema: z.custom<QuizSummary>(),
  }),
  paths: defineCollection({
    loader: contentLoader('paths', listedPaths),
    schema: z.custom<PathEntry>(),
  }),
  glossary: defineCollection({
    loader: contentLoader('glossary', listedTerms),
    schema: z.custom<TermEntry>(),
  }),
  sources: defineCollection({
    loader: contentLoader('sources', listedSources),
    schema: z.custom<SourceEntry>(),
  }),
};
