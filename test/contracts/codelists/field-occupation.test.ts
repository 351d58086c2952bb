import {
  fieldOccupationSource,
  fieldOccupations,
  occupationsOfField,
} from '../../../lambdas/contracts/codelists/field-occupation.ts';
import { iscedF } from '../../../lambdas/contracts/codelists/isced-f.ts';
import { isco08 } from '../../../lambdas/contracts/codelists/isco-08.ts';

const minorGroups = new Set(isco08.codes.filter(({ code }) => code.length === 3).map(({ code }) => code));
const fields = iscedF.codes.map(({ code }) => code);
/** Basic programmes, literacy, personal skills: they prepare for no occupation in particular. */
const general = (field: string) => /^00[123]?/.test(field);

describe('fields of study and the occupations they prepare for', () => {
  test('every line names a field of ISCED-F and minor groups of ISCO-08, in order and once', () => {
    for (const { field, occupations } of fieldOccupations) {
      expect(fields).toContain(field);
      expect(occupations).toEqual([...new Set(occupations)].sort());
      expect(occupations.filter((group) => !minorGroups.has(group))).toEqual([]);
    }
  });

  test('every narrow field has a line, and every field that prepares for anything an answer', () => {
    const lines = new Set(fieldOccupations.map(({ field }) => field));
    const narrow = fields.filter((field) => field.length === 3 && !field.endsWith('8'));
    expect(narrow.filter((field) => !lines.has(field))).toEqual([]);
    const unanswered = fields.filter((field) => occupationsOfField(field).length === 0);
    expect(unanswered.filter((field) => !general(field))).toEqual([]);
  });

  test('a field prepares for nothing that the field around it does not', () => {
    for (const field of fields.filter((code) => code.length > 2)) {
      expect(occupationsOfField(field.slice(0, -1))).toEqual(
        expect.arrayContaining([...occupationsOfField(field)]),
      );
    }
  });

  test.each([
    ['0411', '241'],
    ['0421', '261'],
    ['0613', '251'],
    ['0732', '214'],
    ['0732', '711'],
    ['0912', '221'],
    ['0913', '222'],
    ['0916', '226'],
    ['1012', '514'],
    ['1013', '512'],
    ['1041', '833'],
    ['0716', '723'],
  ])('field %s prepares for %s', (field, group) => {
    expect(occupationsOfField(field)).toContain(group);
  });

  test.each([
    ['0411', '221'],
    ['0912', '251'],
    ['0421', '214'],
    ['0613', '222'],
    ['1012', '241'],
  ])('field %s does not prepare for %s', (field, group) => {
    expect(occupationsOfField(field)).not.toContain(group);
  });

  test('a field without a line answers with its narrow, then its broad field', () => {
    expect(occupationsOfField('0419')).toEqual(occupationsOfField('041'));
    expect(occupationsOfField('0688')).toEqual(occupationsOfField('06'));
    expect(occupationsOfField('018')).toEqual(occupationsOfField('01'));
  });

  test.each(['', '0', '99', 'accounting', '04111'])('%p is no field and answers with none', (field) => {
    expect(occupationsOfField(field)).toEqual([]);
  });

  test('the source says whose judgement it is', () => {
    expect(fieldOccupationSource).toMatch(/our own/i);
    expect(fieldOccupationSource).toMatch(/Wolbers 2003.*Montt 2015/);
  });
});
