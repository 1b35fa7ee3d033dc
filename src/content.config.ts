import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentLoader } from '#loaders/content-loader.ts';
import { caseEntries, sourceEntries, teachingNoteEntries, termEntries } from '#loaders/entries.ts';
import type { CaseEntry, SourceEntry, TeachingNoteEntry, TermEntry } from '#model/entries.ts';

// The loader has held every file against its schema in `#model`; here the collections get their types.
export const collections = {
  cases: defineCollection({
    loader: contentLoader('cases', caseEntries),
    schema: z.custom<CaseEntry>(),
  }),
  teachingNotes: defineCollection({
    loader: contentLoader('teaching-notes', teachingNoteEntries),
    schema: z.custom<TeachingNoteEntry>(),
  }),
  glossary: defineCollection({
    loader: contentLoader('glossary', termEntries),
    schema: z.custom<TermEntry>(),
  }),
  sources: defineCollection({
    loader: contentLoader('sources', sourceEntries),
    schema: z.custom<SourceEntry>(),
  }),
};
