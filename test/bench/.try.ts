import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readLibrary } from '#loaders/read-library.ts';
import { checkLibrary } from '#checks/check-library.ts';
import { generateCases } from './generate-cases.ts';
const root='/work/main';
const { library } = readLibrary(root);
const folder = mkdtempSync(join(tmpdir(), 'rb-'));
for (const [file, text] of generateCases(library, 3, 7)) { mkdirSync(dirname(join(folder, file)), { recursive: true }); writeFileSync(join(folder, file), text); if(file.includes('00001')) console.log('=====',file,'\n'+text); }
for (const name of ['glossary', 'sources']) symlinkSync(join(root, 'content', name), join(folder, 'content', name));
const g=readLibrary(folder);
console.log(g.library.terms.length, checkLibrary(g.library).length);
for (const t of library.caseTexts) console.log(t.file, (t.body.replace(/<[^>]*>/g, ' ').match(/\p{L}+/gu)??[]).length);
rmSync(folder,{recursive:true});
