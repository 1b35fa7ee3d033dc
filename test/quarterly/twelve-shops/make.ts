import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { responsesText } from './responses.ts';

/** Writes the example’s responses anew: `node test/quarterly/twelve-shops/make.ts`. */
const file = new URL('../../../content/quarterlies/twelve-shops/responses.csv.gz', import.meta.url);
writeFileSync(file, gzipSync(responsesText(), { level: 9 }));
