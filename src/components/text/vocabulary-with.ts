import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { sees } from '#editions/edition.ts';
import { vocabulary } from '../vocabulary.ts';
import type { TextContext } from './context.ts';

/**
 * The tags of the authors’ language, each with the context that `Body.astro` gives them. A note that
 * code would show to those who may not see it is not among them, and the build fails.
 */
export function vocabularyWith(
  context: TextContext,
  tags: unknown = vocabulary,
): Record<string, AstroComponentFactory> {
  return Object.fromEntries(
    Object.entries(tags as Record<string, AstroComponentFactory>)
      .filter(([name]) => name !== 'TrainerNote' || sees(__EDITION__, 'trainer'))
      .map(([name, tag]) => [name, withContext(tag, context)]),
  );
}

function withContext(tag: AstroComponentFactory, context: TextContext): AstroComponentFactory {
  const bound: AstroComponentFactory = (result, props, slots) =>
    tag(result, { ...props, context }, slots);
  return Object.assign(bound, tag);
}
