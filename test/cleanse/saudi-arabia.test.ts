import { createHmac } from 'node:crypto';
import { saudiArabia } from '../../lambdas/profile/saudi-arabia.ts';
import { lakeRows } from '../lake-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';
import { sioFile, sioRow } from './sio-file.ts';

let runtime: TestRuntime;

beforeEach(async () => {
  runtime = await memoryRuntime({ profile: saudiArabia });
});
afterEach(() => runtime.dispose());

/** Made up; the last digit of each makes the Luhn sum end in zero. */
const PERSON = '1000000008';
const NUMBERS = [
  PERSON,
  ...['1000000016', '1000000024', '1000000032', '1000000040', '1000000057', '1000000065'],
];

test('identity, money and registrations follow the profile', async () => {
  const rows = [
    sioRow({ person: PERSON, nationality: 'سعودي', wage: '4500.50', registration: 'س.ت 1010012345' }),
    sioRow({
      person: '2000000006',
      nationality: 'Indian',
      wage: '٩٬٠٠٠٫٢٥ ريال',
      registration: '1010012345',
    }),
    sioRow({ person: '1000-000-016', wage: 'SAR 12,000' }),
  ];
  const record = await submit(runtime, 'sio/contributions/2026-09/sio.csv', sioFile(...rows));
  expect(record.rows).toEqual({ read: 3, accepted: 3, quarantined: 0, duplicate: 0 });
  const hmac = createHmac('sha256', Buffer.alloc(32, 7)).update(PERSON).digest('hex');
  expect(await lakeRows(runtime, record.lake ?? '')).toMatchObject([
    { person: hmac.slice(0, 32), nationality: 'SAU', wage: '450050', employer_registration: '1010012345' },
    { nationality: 'IND', wage: '900025', employer_registration: '1010012345' },
    { wage: '1200000', employer_registration: '10001' },
  ]);
});

test.each([
  ['a Bahraini number', { person: '900112345' }, 'identity.invalid person'],
  ['a wrong check digit', { person: '1000000009' }, 'identity.invalid person'],
  ['a first digit that is neither', { person: '3000000004' }, 'identity.invalid person'],
  ['thousandths', { wage: '450.005' }, 'number.invalid wage'],
  ['dinars', { wage: '450 BHD' }, 'number.invalid wage'],
])('%s sets the row aside', async (_, change, finding) => {
  const file = sioFile(sioRow({ person: PERSON, wage: '450.00', ...change }));
  const record = await submit(runtime, 'sio/contributions/2026-09/sio.csv', file);
  expect(record.rows).toEqual({ read: 1, accepted: 0, quarantined: 1, duplicate: 0 });
  expect(record.findings.map(({ code, field }) => `${code} ${field}`)).toEqual([finding]);
});

const POPULATION =
  'الرقم الشخصي,الاسم الكامل,تاريخ الميلاد,الجنس,الجنسية,المحافظة,المستوى التعليمي,الحالة الاجتماعية,داخل البلاد,متوفى,تاريخ الوفاة';

test('regions are those of the country, and another country’s are none', async () => {
  const regions = ['منطقة مكة المكرمة', 'جدة', 'Eastern Province', 'SA-14', 'القصيم', 'المنامة', 'BH-13'];
  const rows = regions.map((region, at) => {
    const person = NUMBERS[at];
    return `${person},نورة مثال,1990-01-14,أنثى,السعودية,${region},بكالوريوس,متزوج,نعم,لا,`;
  });
  const file = [POPULATION, ...rows, ''].join('\n');
  const record = await submit(runtime, 'iga/population/2026-09/pop.csv', file);
  const read = await lakeRows(runtime, record.lake ?? '');
  expect(read.map(({ _row, governorate }) => [Number(_row), governorate])).toEqual([
    [2, 'SA-02'],
    [3, 'SA-02'],
    [4, 'SA-04'],
    [5, 'SA-14'],
    [6, 'SA-05'],
    [7, null],
    [8, null],
  ]);
  expect(record.findings).toMatchObject([{ code: 'value.set-aside', field: 'governorate', rows: [7, 8] }]);
});

test('government entities are those of the country', async () => {
  const rows = ['وزارة المالية', 'GOSI', 'Tamkeen'].map(
    (entity, at) => `${NUMBERS[at]},نورة مثال,${entity},6,9000.50,8100.25`,
  );
  const header = 'Personal Number,Employee Name,Entity,Grade,Gross Pay,Net Pay';
  const record = await submit(runtime, 'mofne/payroll/2026-09/pay.csv', [header, ...rows, ''].join('\n'));
  expect(await lakeRows(runtime, record.lake ?? '')).toMatchObject([
    { entity: 'ministry-of-finance', gross: '900050', net: '810025' },
    { entity: 'general-organization-social-insurance' },
  ]);
  expect(record.findings).toMatchObject([{ code: 'code.unknown', field: 'entity', rows: [4] }]);
});

test('a number without a birth month says nothing of ages or birth dates', async () => {
  const row = `${PERSON},نورة مثال,1990-01-14,أنثى,السعودية,,بكالوريوس,متزوج,نعم,لا,`;
  const record = await submit(runtime, 'iga/population/2026-09/pop.csv', `${POPULATION}\n${row}\n`);
  expect(record.rows?.accepted).toBe(1);
  expect(record.findings).toEqual([]);
});
