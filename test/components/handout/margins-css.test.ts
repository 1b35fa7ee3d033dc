import { expect, it } from 'vitest';
import { marginsCss } from '../../../src/components/handout/margins-css.ts';

it('puts the title above and the number of pages below', () => {
  const css = marginsCss('it', 'Chi risponde?');
  expect(css).toContain('content: "Chi risponde?";');
  expect(css).toContain('content: "pagina " counter(page) " di " counter(pages);');
});

it('cannot be left by a title with quotation marks', () => {
  expect(marginsCss('en', 'The "boss" \\ } </style>')).toContain(
    'content: "The \\22 boss\\22  \\5c  } \\3c /style>";',
  );
});
