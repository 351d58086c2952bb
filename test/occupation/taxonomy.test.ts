import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lexiconLabels } from '../../lambdas/occupation/lexicon/lexicon-labels.ts';
import { TaxonomyUnreadable } from '../../lambdas/occupation/taxonomy/esco-rows.ts';
import { learnTaxonomy } from '../../lambdas/occupation/taxonomy/learn-taxonomy.ts';
import { readEscoOccupations } from '../../lambdas/occupation/taxonomy/read-esco.ts';

const HEADER = 'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels';
const EN = `${HEADER}
Occupation,esco/1,2654,technical director,"director of technical arts
technical supervisor",
Occupation,esco/2,8121,metal rolling mill operator,,
Occupation,esco/3,C8121,no unit group,,
Occupation,esco/4,9999,none of the list,,`;
const AR = `\uFEFF${HEADER}
Occupation,esco/1,2654,المدير الفني / المديرة الفنية,,
Occupation,esco/2,8121,مشغل درفلة معادن,عامل درفلة,`;

const ARABIC_BYTES = Buffer.concat([
  Buffer.from(`${HEADER}\nOccupation,esco/1,2654,`),
  Buffer.from([0xc7, 0xe1]),
  Buffer.from(',,\n'),
]);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maharat-esco-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(en: string | null, ar: string | Uint8Array | null): void {
  if (en !== null) writeFileSync(join(folder, 'occupations_en.csv'), en);
  if (ar !== null) writeFileSync(join(folder, 'occupations_ar.csv'), ar);
}

test('occupations are read with all their labels, both genders of the Arabic ones', () => {
  write(EN, AR);
  expect(readEscoOccupations(folder)).toEqual([
    {
      uri: 'esco/1',
      code: '2654',
      language: 'en',
      labels: ['technical director', 'director of technical arts', 'technical supervisor'],
    },
    { uri: 'esco/2', code: '8121', language: 'en', labels: ['metal rolling mill operator'] },
    { uri: 'esco/1', code: '2654', language: 'ar', labels: ['المدير الفني', 'المديرة الفنية'] },
    { uri: 'esco/2', code: '8121', language: 'ar', labels: ['مشغل درفلة معادن', 'عامل درفلة'] },
  ]);
});

test.each([
  ['without the Arabic file', EN, null, /^occupations_ar\.csv is missing/],
  [
    'with other columns',
    EN.replace('iscoGroup', 'group'),
    AR,
    /^occupations_en\.csv lacks the column iscoGroup/,
  ],
  ['with an empty file', EN, '', /^occupations_ar\.csv has no rows: download it from ESCO anew\./],
  [
    'with a quote that is not closed',
    `${EN}\nOccupation,esco/4,2654,"x,,`,
    AR,
    /^occupations_en\.csv is no CSV/,
  ],
  ['that a spreadsheet saved in windows-1256', EN, ARABIC_BYTES, /^occupations_ar\.csv is not UTF-8/],
  [
    'without a unit group of ISCO-08',
    EN.replaceAll(/2654|8121/g, '9999'),
    AR,
    /^occupations_en\.csv has no label of an ISCO-08 unit group/,
  ],
  [
    'without labels',
    EN,
    `${HEADER}\nOccupation,esco/1,2654,,,`,
    /^occupations_ar\.csv has no label of an ISCO-08 unit group/,
  ],
])('a folder %s says what is wrong', (_, en, ar, message) => {
  write(en, ar);
  expect(() => readEscoOccupations(folder)).toThrow(TaxonomyUnreadable);
  expect(() => readEscoOccupations(folder)).toThrow(message);
});

test('a taxonomy is learnt with the lexicon, every tenth concept held out to tell how well', () => {
  write(EN, AR);
  const occupations = readEscoOccupations(folder);
  const training = { bits: 12, dimensions: 4, rounds: 1, seed: 3 };
  const lexicon = lexiconLabels().filter((_, at) => at % 200 === 0);
  const lines: string[] = [];
  const { model, heldOut } = learnTaxonomy(occupations, training, {
    lexicon,
    onProgress: (line) => lines.push(line),
  });
  expect(model.head.sources).toEqual(['built-in lexicon', 'ESCO occupations in English and Arabic']);
  expect(model.weights.codes).toEqual(expect.arrayContaining(['2654', '8121']));
  expect(model.head.labels).toBe(lexicon.length + 8);
  expect(heldOut.all.titles).toBe(5); // of esco/1, in both languages
  expect(lines).toHaveLength(2);
  const more = [...occupations, { uri: 'esco/9', code: '8121', language: 'en' as const, labels: ['roller'] }];
  expect(learnTaxonomy(more, training, { lexicon }).model.head.version).not.toBe(model.head.version);
});
