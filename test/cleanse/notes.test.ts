import type { Finding } from '../../lambdas/model/submission.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';
import { sioFile, sioRow } from './sio-file.ts';

const KEY = 'sio/contributions/2026-09/sio.csv';
let runtime: TestRuntime;

beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

/** What cleanse noted of a field over the rows of a file, as `code (detail): rows`. */
async function notesOf(field: string, ...rows: string[]): Promise<string[]> {
  const record = await submit(runtime, KEY, sioFile(...rows));
  return record.findings
    .filter((finding) => finding.field === field)
    .map(({ code, detail, rows: shown }: Finding) => `${code} (${detail ?? ''}): ${shown.join(' ')}`);
}

test('an optional value set aside says what was wrong with it, each reason apart', async () => {
  const notes = await notesOf(
    'nationality',
    sioRow({ nationality: 'Atlantis' }),
    sioRow({ person: '900112346', nationality: '2026-01-12' }),
    sioRow({ person: '900112347', nationality: 'Ind\uFFFDa' }),
    sioRow({ person: '900112348', nationality: 'Mu' }),
    sioRow({ person: '900112349', nationality: '' }),
  );
  expect(notes).toEqual([
    'value.set-aside (code.unknown): 2',
    'value.set-aside (value.became-date): 3',
    'value.set-aside (value.damaged): 4',
  ]);
});

test('a code taken for a slip of the pen is warned with its distance, and is no repair besides', async () => {
  const notes = await notesOf(
    'nationality',
    sioRow({ nationality: 'Pakisttani' }),
    sioRow({ person: '900112346', nationality: 'Phillipinness' }),
    sioRow({ person: '900112347', nationality: ' Indian' }),
  );
  expect(notes).toEqual(['code.close (distance 1): 2', 'code.close (distance 2): 3', 'code.matched (): 4']);
});

test('a required code is set aside under its own reason', async () => {
  const notes = await notesOf(
    'sector',
    sioRow(),
    sioRow({ person: '900112346', sector: '1.2E+05' }),
    sioRow({ person: '900112347', sector: '2026-01-12' }),
  );
  expect(notes).toEqual(['value.became-date (): 4', 'value.digits-lost (): 3']);
});

test('the owner of a registration, not required, is set aside with the reason in the number', async () => {
  const header =
    'CR No|Owner CPR|Activity Code|Legal Form|Size|Governorate|Status|Registration Date|SIO Employer No';
  const rows = ['900112345', '991300004', '9.00112E+08', '90011234٥', ''].map(
    (owner, at) =>
      `1000${at}-1|${owner}|6820|With Limited Liability Company|Micro|Capital Governorate|Active||`,
  );
  const record = await submit(
    runtime,
    'moic/registrations/2026-09/cr.txt',
    `${[header, ...rows].join('\n')}\n`,
  );
  expect(record.findings.filter(({ field }) => field === 'owner')).toMatchObject([
    { code: 'value.set-aside', severity: 'warn', rows: [3], detail: 'identity.invalid' },
    { code: 'value.set-aside', severity: 'warn', rows: [4], detail: 'value.digits-lost' },
  ]);
});
