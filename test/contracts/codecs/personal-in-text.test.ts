import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maskPersonal } from '../../../lambdas/contracts/codecs/personal-in-text.ts';
import { codeListsIn } from '../../../lambdas/contracts/codelists/index.ts';
import { bahrain } from '../../../lambdas/profile/bahrain.ts';
import {
  schools,
  trainingProviders,
  universities,
} from '../../../seeds/generator/vocabulary/fields-of-study.ts';

const mask = (text: string) => maskPersonal(text, bahrain);

describe('what tells of a person is masked', () => {
  test.each([
    ['Driver 900101234', 'Driver […]'],
    ['Call 33123456 today', 'Call […] today'],
    ['هاتف: ٣٣١٢٣٤٥٦', 'هاتف: […]'],
    ['+973 3312 3456', '[…]'],
    ['00973-17123456.', '[…].'],
    ['973 66123456', '[…]'],
    ['3312 3456', '[…]'],
    ['17123456', '[…]'],
    ['+91 98450 12345', '[…]'],
    ['tel. 17-123-456', 'tel. […]'],
    ['write to f.ali@example.com.bh, please', 'write to […], please'],
    ['أرسل إلى hr@example.com', 'أرسل إلى […]'],
    ['Ahmed Hassan', '[…]'],
    ['AHMED K. HASSAN ALDOSERI', '[…]'],
    ['driver ahmed ali', 'driver […]'],
    ['Contact Fatima Al-Doseri for details', 'Contact […] for details'],
    ['Mohammed Al Zzyani', '[…]'],
    ['MARIA SANTOS', '[…]'],
    ['Rajesh Kumar Nair, cook', '[…], cook'],
    ['Yousif bin Khalifa', '[…]'],
    ['Zzayyan bin Zzakir', '[…]'],
    ['محمد علي', '[…]'],
    ['المتقدمة فاطمة أحمد الدوسري من المحرق', 'المتقدمة […] من المحرق'],
    ['سائق لدى أحمد بن علي', 'سائق لدى […]'],
    ['مريم بنت راشد', '[…]'],
    ['عبد الرحمن', '[…]'],
    ['عبدالله محمد جاسم', '[…]'],
    ['أبو أحمد الزياني', '[…]'],
    ['السيد جاسم', 'السيد […]'],
    ['د. ليلى', 'د. […]'],
    ['الأستاذ زغلول البستاني', 'الأستاذ […]'],
    ['Dear Mr. Zogby,', 'Dear Mr. […],'],
    ['Dr Sarah Zogby will see you', 'Dr […] will see you'],
    ['name: zed zedson', 'name: […]'],
    ['الاسم: زيدون الزيدوني', 'الاسم: […]'],
    ['اسم الموظف: زيدون', 'اسم الموظف: […]'],
    ['Hassan Ali / 33123456 / h.ali@example.com', '[…] / […] / […]'],
    ['محمد أمين', '[…]'],
  ])('%s', (text, expected) => {
    expect(mask(text)).toBe(expected);
    expect(mask(expected)).toBe(expected);
  });
});

describe('what tells of none stays', () => {
  test.each([
    'مساعد أمين مخزن',
    'أستاذ مساعد',
    'الأستاذ المساعد',
    'Dr. Consultant',
    'MS Office and MS Project',
    'Ms Excel',
    'Waste bin collector',
    'Bin Collector',
    'بائع بن',
    'القدرة على تحمل ضغط العمل',
    'دوام صباح الخميس',
    'سائق أحمد',
    'Nurse Mary',
    'مدرسة الشيخ خليفة بن سلمان للتكنولوجيا',
    'Sheikh Abdulla bin Isa Secondary Technical School',
    'King Hamad University Hospital',
    'شارع الشيخ عيسى بن سلمان',
    'مدينة عيسى',
    'شركة أحمد علي المناعي للمقاولات',
    'Ahmed Ali Trading Company',
    'Yousif Khalil and Sons',
    'company name: Delmon Bakery',
    'اسم الشركة: مخابز دلمون',
    'salary 300-400, 6 days/week',
    'Salary 1500 - 2000',
    'since 2019-2024',
    'on 13-11-2026 or 2026-11-13 or 13/11/2026',
    'order 20261113',
    'file 90010000',
    '1,234,567 dinars',
    'ISO 9001:2015',
    'Version 10.17123456',
  ])('%s', (text) => expect(mask(text)).toBe(text));
});

test('no title or alias of any code list is masked', () => {
  const texts = [...codeListsIn(bahrain).values()].flatMap(({ codes }) =>
    codes.flatMap(({ code, title, aliases }) => [code, title.ar, title.en, ...aliases]),
  );
  expect(texts.length).toBeGreaterThan(3000);
  expect(texts.filter((text) => mask(text) !== text)).toEqual([]);
});

test('nor a title, description, programme or institution of the sample', () => {
  const read = (feed: string) => {
    const folder = join(import.meta.dirname, '../../../seeds/sample', feed);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /json$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  };
  const vacancies = read('mol/vacancies')
    .flatMap((file) => file.trim().split('\n'))
    .map((line) => JSON.parse(line));
  const courses = read('tamkeen/training').flatMap((file) => JSON.parse(file));
  const texts = [
    ...vacancies.flatMap(({ title, description, skills }) => [title, description, ...(skills ?? [])]),
    ...courses.flatMap(({ programme, provider }) => [programme, provider]),
    ...schools,
    ...trainingProviders,
    ...universities,
  ].filter((text) => typeof text === 'string');
  expect(texts.length).toBeGreaterThan(2000);
  expect([...new Set(texts.filter((text) => mask(text) !== text))]).toEqual([]);
});
