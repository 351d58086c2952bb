import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { TaxonomyUnreadable } from '../../lambdas/occupation/taxonomy/esco-rows.ts';
import { readEscoOccupations } from '../../lambdas/occupation/taxonomy/read-esco.ts';
import { skillLexicon } from '../../lambdas/skills/lexicon/skill-lexicon.ts';
import { skillsInText } from '../../lambdas/skills/skill-in-text.ts';
import { skillListOf } from '../../lambdas/skills/skill-list.ts';
import { mergeSkills } from '../../lambdas/skills/taxonomy/merge-skills.ts';
import { readEscoSkills } from '../../lambdas/skills/taxonomy/read-esco-skills.ts';

const SKILLS = `conceptUri,skillType,reuseLevel,preferredLabel,altLabels
http://esco/skill/a1,knowledge,sector-specific,financial accounting,"keep the general ledger
bookkeeping of firms"
http://esco/skill/b2,skill/competence,sector-specific,shear alpacas,clip
http://esco/skill/c3,knowledge,cross-sector,Erlang,
http://esco/skill/d4,knowledge,cross-sector,energy,`;
const RELATIONS = `occupationUri,relationType,skillType,skillUri
o/1,essential,knowledge,http://esco/skill/b2
o/2,optional,knowledge,http://esco/skill/b2
o/3,essential,knowledge,http://esco/skill/a1`;
const UNITS = new Map([
  ['o/1', '6121'],
  ['o/2', '6122'],
  ['o/3', '2413'],
  ['o/4', '2413'],
  ['o/5', '2413'],
  ['o/6', '2413'],
]);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maharat-esco-skills-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}

describe('the skills of a download of ESCO', () => {
  test('are read with their Arabic labels, marks and the occupations that cannot do without them, packed or not', () => {
    write({
      'skills_en-1.1.1.csv.gz': gzipSync(SKILLS),
      'digitalSkillsCollection_en.csv': 'conceptUri\nhttp://esco/skill/c3\n',
      'digitalSkillsCollection_ar.csv':
        '\uFEFFconceptUri,preferredLabel,altLabels\nhttp://esco/skill/c3,لغة إرلانغ,\n',
      'occupationSkillRelations_en.csv': RELATIONS,
    });
    const esco = readEscoSkills(folder);
    expect(esco?.skills.map(({ en }) => en)).toEqual([
      ['financial accounting', 'keep the general ledger', 'bookkeeping of firms'],
      ['shear alpacas', 'clip'],
      ['Erlang'],
      ['energy'],
    ]);
    expect(esco?.skills[2]).toMatchObject({
      type: 'knowledge',
      isDigital: true,
      isGreen: false,
      ar: ['لغة إرلانغ'],
    });
    expect(esco?.needs).toEqual([
      { occupation: 'o/1', skill: 'http://esco/skill/b2' },
      { occupation: 'o/3', skill: 'http://esco/skill/a1' },
    ]);
  });

  test('are none in a folder without them, and a column that lacks is named', () => {
    expect(readEscoSkills(folder)).toBeNull();
    write({ 'skills_en.csv': 'conceptUri,preferredLabel,altLabels,reuseLevel\na,b,c,d\n' });
    expect(() => readEscoSkills(folder)).toThrow(TaxonomyUnreadable);
    expect(() => readEscoSkills(folder)).toThrow(/^skills_en\.csv lacks the column skillType/);
  });

  test('that are no gzip, or have no rows, are told of by their file', () => {
    write({ 'skills_en.csv.gz': SKILLS });
    expect(() => readEscoSkills(folder)).toThrow(/^skills_en\.csv\.gz is no gzip, or breaks off: download/);
    rmSync(join(folder, 'skills_en.csv.gz'));
    write({ 'skills_en.csv': '' });
    expect(() => readEscoSkills(folder)).toThrow(TaxonomyUnreadable);
  });

  test('become one list with the built-in ones, under their ids where they are called alike', () => {
    write({ 'skills_en.csv': SKILLS, 'occupationSkillRelations.csv': RELATIONS });
    const esco = readEscoSkills(folder);
    if (esco === null) throw new Error('There are skills.');
    const merged = mergeSkills(skillLexicon(), esco, UNITS);
    expect(merged.length).toBe(skillLexicon().length + 3);
    const accounting = merged.find(({ id }) => id === 'financial-accounting');
    expect(accounting?.writings.en).toContain('keep the general ledger');
    expect(accounting?.groups).not.toContain('2413'); // one of its four occupations
    expect(merged.find(({ id }) => id === 'esco-b2')).toMatchObject({
      family: 'esco',
      kind: 'competence',
      groups: ['6121'],
      title: { ar: 'shear alpacas', en: 'shear alpacas' },
      writings: { en: ['shear alpacas'], ar: [] },
    });
    const list = skillListOf(merged, 'esco');
    const found = skillsInText('Must shear alpacas and know Erlang; save energy, clip hedges.', list);
    expect(found.map(({ skill }) => skill)).toEqual(['esco-b2', 'esco-c3']);
  });
});

const ESCO = fileURLToPath(new URL('../../../shared/data/esco/', import.meta.url));
const there = existsSync(ESCO);
if (!there)
  console.warn('skipped: ../shared/data/esco is absent, its skills are not merged with the built-in ones');

(there ? test : test.skip)('the skills of ESCO are merged whole, and every id is one skill', () => {
  const esco = readEscoSkills(ESCO);
  if (esco === null) throw new Error('There are skills.');
  expect(esco.skills.length).toBe(13_896);
  const unitOf = new Map(readEscoOccupations(ESCO).map(({ uri, code }) => [uri, code]));
  const merged = mergeSkills(skillLexicon(), esco, unitOf);
  expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
  const added = merged.filter(({ family }) => family === 'esco');
  expect(added.length).toBeGreaterThan(13_000);
  expect(merged.length).toBe(skillLexicon().length + added.length);
  expect(added.filter(({ digital }) => digital).length).toBeGreaterThan(800);
  expect(added.filter(({ groups }) => groups.length > 0).length).toBeGreaterThan(3_500);
});
