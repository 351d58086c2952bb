import { closeHeader, headerResemblance, matchHeader } from '../../lambdas/contracts/headers.ts';
import { contracts } from '../../lambdas/contracts/index.ts';
import { staff } from '../intake/staff-contract.ts';

describe('a header names a field', () => {
  test.each([
    ['CPR', 'person'],
    ['personal_number', 'person'],
    ['PersonalNumber', 'person'],
    ['hireDate', 'hire_date'],
    ['HIRE-DATE', 'hire_date'],
    ['الرقم الشخصى', 'person'],
    ['الرَّقم الشخصي', 'person'],
    ['Wage (BHD)', 'wage'],
    ['الأجر [د.ب]', 'wage'],
    ['(Wage)', 'wage'],
    ['الاسم / Name', 'name'],
    ['Name الاسم', 'name'],
    ['الأجر - Wage (BHD)', 'wage'],
    ['الاسم (Full text)', 'name'],
  ])('%s', (header, field) => {
    expect(matchHeader(staff, header)?.name).toBe(field);
  });

  test.each(['', 'Initial', 'Wag', 'Name of Wage', 'الاسم / Wage', 'Hire'])('not so: %s', (header) => {
    expect(matchHeader(staff, header)).toBeNull();
  });
});

describe('a header is taken for the one nearest to it', () => {
  test.each([
    ['Hire Dat', 'hire_date'],
    ['HireDat', 'hire_date'],
    ['Personel Number', 'person'],
    ['Persnal Nmber', 'person'],
    ['تاريخ التعين', 'hire_date'],
    ['الرقم الشخسي', 'person'],
  ])('%s', (header, field) => {
    expect(matchHeader(staff, header)).toBeNull();
    expect(closeHeader(staff, header)?.name).toBe(field);
  });

  test.each([
    ['three letters off', 'Persnl Nmbr'],
    ['of four letters', 'Wagd'],
    ['two letters off in one word', 'Fine Date'],
    ['of four letters behind the article', 'الأجل'],
    ['with another digit', 'Hire Date 2'],
    ['empty', ''],
    ['of something else', 'Shoe Size'],
  ])('but not %s', (_, header) => {
    expect(closeHeader(staff, header)).toBeNull();
  });

  test('never one that is as near to another', () => {
    const [person, name, date] = staff.fields;
    if (!person || !name || !date) throw new Error('No fields.');
    const fields = [
      { ...name, aliases: ['Department A'] },
      { ...date, aliases: ['Department B'] },
    ];
    expect(closeHeader({ ...staff, fields }, 'Department C')).toBeNull();
    expect(closeHeader({ ...staff, fields }, 'Departmet A')?.name).toBe('name');
  });

  test('and no header of a contract is near to another field of it', () => {
    for (const contract of contracts) {
      for (const field of contract.fields.filter(({ derivedFrom }) => derivedFrom === undefined)) {
        for (const header of [field.name, ...field.aliases])
          expect(
            closeHeader({ ...contract, fields: contract.fields.filter((one) => one !== field) }, header),
          ).toBeNull();
      }
    }
  });
});

test('resemblance is the share of letters or words that stand', () => {
  const [person, , date] = staff.fields;
  if (!person || !date) throw new Error('No fields.');
  expect(headerResemblance(person, 'Number')).toBe(0.5);
  expect(headerResemblance(date, 'Date of Hire')).toBeCloseTo(2 / 3);
  expect(headerResemblance(date, 'Shoe Size')).toBeLessThan(0.5);
});
