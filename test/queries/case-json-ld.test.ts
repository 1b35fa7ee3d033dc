import { expect, it } from 'vitest';
import { caseJsonLd } from '#queries/case-json-ld.ts';
import { caseWith } from '../helpers/entries.ts';

const address = 'https://example.org/it/casi/counter/';

it('describes a case as schema.org’s LearningResource', () => {
  expect(caseJsonLd(caseWith('it'), address)).toMatchInlineSnapshot(`
    {
      "@type": "LearningResource",
      "dateModified": "2026-11-22",
      "description": "Uno sconosciuto, un’agenda piena, un no.",
      "educationalLevel": "introductory",
      "inLanguage": "it",
      "isAccessibleForFree": true,
      "learningResourceType": "case study",
      "license": "https://creativecommons.org/licenses/by/4.0/",
      "name": "Il banco",
      "publisher": {
        "@type": "Organization",
        "name": "Retrobottega",
      },
      "teaches": [
        "Calcolare quanto costa un no",
      ],
      "timeRequired": "PT5M",
      "url": "https://example.org/it/casi/counter/",
    }
  `);
});

it('has no mark-up and no character references: it is plain text', () => {
  const objectives = [
    {
      id: 'a',
      verb: 'Weigh',
      skill: 'R&#x26;D <i lang="en">against</i> sales, with p &#x3C; 0.05',
    },
  ];
  expect(caseJsonLd(caseWith('en', { objectives }), address)['teaches']).toEqual([
    'Weigh R&D against sales, with p < 0.05',
  ]);
});
