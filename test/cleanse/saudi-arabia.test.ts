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

test('a number without a birth month says nothing of ages or birth dates', async () => {
  const header =
    'الرقم الشخصي,الاسم الكامل,تاريخ الميلاد,الجنس,الجنسية,المحافظة,المستوى التعليمي,الحالة الاجتماعية,داخل البلاد,متوفى,تاريخ الوفاة';
  const row = `${PERSON},نورة مثال,1990-01-14,أنثى,السعودية,,بكالوريوس,متزوج,نعم,لا,`;
  const record = await submit(runtime, 'iga/population/2026-09/pop.csv', `${header}\n${row}\n`);
  expect(record.rows?.accepted).toBe(1);
  expect(record.findings).toEqual([]);
});
