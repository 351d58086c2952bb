import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handler } from '../../lambdas/intake/handler.ts';
import { intake } from '../../lambdas/intake/intake.ts';
import { sha256 } from '../../lambdas/model/fingerprint.ts';
import { IntakeManifest } from '../../lambdas/model/part.ts';
import { installRuntime } from '../../lambdas/stores/current-runtime.ts';
import { readJson } from '../../lambdas/stores/object-store.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';

const HEADER = 'CPR;Gender;Nationality;Employer No;Sector;Insured Wage;Start Date';
const row = (person: number) => `${person};M;IND;1000;private;5;2020-01-01`;
const FILE = [HEADER, row(900100001), row(900200002), 'cut;short', 'Total;;;;;10;', ''].join('\n');
const FOLDER = 'landing/sio/contributions/2026-09';
const RECEIVED = '2026-10-02T06:00:00.000Z';

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await memoryRuntime({ partBytes: 60 });
});
afterEach(async () => {
  installRuntime(null);
  await runtime.dispose();
});

async function land(key: string, bytes: string | Uint8Array, receivedAt: string | null = RECEIVED) {
  await runtime.objects.write(key, bytes);
  return intake(runtime, { landing: key, receivedAt });
}

const feedback = async (key: string) => readJson(runtime.objects, key);
const works = () => runtime.objects.list('work/');

describe('a good file', () => {
  test('is recorded and decoded into parts, ragged rows, items and a manifest', async () => {
    const outcome = await land(`${FOLDER}/sept.csv`, FILE);
    const prefix = outcome.manifest.replace('/manifest.json', '');
    expect(outcome).toMatchObject({
      outcome: 'cleanse',
      state: 'received',
      itemsKey: `${prefix.slice(5)}/items.json`,
    });
    expect(outcome.submission).toEqual({
      agency: 'sio',
      feed: 'contributions',
      period: '2026-09',
      kind: 'full',
      sha256: sha256(FILE),
    });
    expect(await works()).toEqual(
      ['items.json', 'manifest.json', 'parts/00000.csv', 'parts/00001.csv', 'ragged/00001.ndjson'].map(
        (name) => `${prefix}/${name}`,
      ),
    );
    const manifest = IntakeManifest.parse(await readJson(runtime.objects, outcome.manifest));
    expect(manifest).toMatchObject({
      rows: 3,
      excluded: { header: 1, total: 1 },
      fingerprint: outcome.fingerprint,
    });
    expect(manifest.parts.map(({ rows, raggedRows }) => [rows, raggedRows])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(await readJson(runtime.objects, `work/${outcome.itemsKey}`)).toEqual([{ part: 0 }, { part: 1 }]);
    expect(readFileSync(join(runtime.root, manifest.parts[1]?.key ?? ''), 'utf8')).toBe(
      `3;${row(900200002)}\n`,
    );
    const record = await runtime.ledger.get(manifest.submission);
    expect(record).toMatchObject({
      file: 'sept.csv',
      bytes: FILE.length,
      receivedAt: RECEIVED,
      state: 'received',
    });
  });

  test('leaves the original and the scratch folder as they were', async () => {
    await land(`${FOLDER}/sept.csv`, FILE);
    expect(Buffer.from(await runtime.objects.read(`${FOLDER}/sept.csv`)).toString()).toBe(FILE);
    expect(await runtime.objects.list('scratch/')).toEqual([]);
  });

  test('left half done is done again, and keeps its first arrival', async () => {
    const first = await land(`${FOLDER}/sept.csv`, FILE);
    await runtime.objects.remove(first.manifest);
    const again = await intake(runtime, {
      landing: `${FOLDER}/sept.csv`,
      receivedAt: '2026-10-03T00:00:00.000Z',
    });
    expect(again).toEqual(first);
    expect(await runtime.objects.size(first.manifest)).toBeGreaterThan(0);
    expect([...runtime.ledger.records.values()].map((record) => record.receivedAt)).toEqual([RECEIVED]);
  });

  test.each(['settled', 'held', 'superseded', 'withdrawn'] as const)(
    'once %s changes nothing',
    async (state) => {
      const first = await land(`${FOLDER}/sept.csv`, FILE);
      const [record] = [...runtime.ledger.records.values()];
      if (record === undefined) throw new Error('No record.');
      await runtime.ledger.put({ ...record, state });
      await runtime.objects.remove('work/');
      const again = await land(`${FOLDER}/other-name.csv`, FILE, null);
      expect(again).toEqual({ ...first, outcome: 'stop', state });
      expect([...runtime.ledger.records.values()]).toEqual([{ ...record, state }]);
      expect(await works()).toEqual([]);
    },
  );

  test('settled under other rules is opened again', async () => {
    await land(`${FOLDER}/sept.csv`, FILE);
    const [record] = [...runtime.ledger.records.values()];
    if (record === undefined) throw new Error('No record.');
    await runtime.ledger.put({ ...record, state: 'settled', fingerprint: 'older', contractVersion: '0.9.0' });
    const again = await land(`${FOLDER}/other-name.csv`, FILE, null);
    expect(again).toMatchObject({ outcome: 'cleanse', fingerprint: record.fingerprint });
    expect([...runtime.ledger.records.values()]).toEqual([record]);
  });

  test('as a supplement, and the same bytes as a full file, are two submissions', async () => {
    await land(`${FOLDER}/sept.csv`, FILE);
    const outcome = await land(`${FOLDER}/supplement/sept.csv`, FILE);
    expect(outcome).toMatchObject({ outcome: 'cleanse', submission: { kind: 'supplement' } });
    expect(runtime.ledger.records.size).toBe(2);
  });
});

test('a withdrawal has nothing to cleanse, whatever it holds', async () => {
  const outcome = await land(`${FOLDER}/withdraw/sept.csv`, '');
  expect(outcome).toMatchObject({ outcome: 'settle', state: 'received', submission: { kind: 'withdraw' } });
  expect(await works()).toEqual([]);
});

describe('a rejected file', () => {
  test('is recorded with its findings, its sender told in both languages, its parts gone', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => `${row(900300000 + index)}\n`).join('');
    const broken = `${FILE}${many}900300003;${'x'.repeat(2 ** 20 + 1)};;;;;\n`;
    const outcome = await land(`${FOLDER}/sept.csv`, broken);
    expect(outcome).toMatchObject({ outcome: 'stop', state: 'rejected' });
    expect(await works()).toEqual([]);
    const [record] = [...runtime.ledger.records.values()];
    const finding = { code: 'file.cell-too-large', severity: 'halt', field: null, count: 1, rows: [] };
    expect(record).toMatchObject({
      state: 'rejected',
      reason: 'file.cell-too-large',
      findings: [finding],
      rows: null,
    });
    const digits = sha256(broken).slice(0, 16);
    expect(await feedback(`feedback/sio/contributions/2026-09/full-${digits}/defects.json`)).toMatchObject({
      agency: 'sio',
      feed: 'contributions',
      period: '2026-09',
      file: 'sept.csv',
      sha256: sha256(broken),
      state: 'rejected',
      rows: { read: 0, accepted: 0, quarantined: 0, duplicate: 0 },
      defects: [{ ...finding, message: { ar: expect.any(String), en: expect.any(String) } }],
    });
  });

  test('names the columns that are missing', async () => {
    await land(`${FOLDER}/sept.csv`, 'CPR;Sector\n1;private\n');
    const [record] = [...runtime.ledger.records.values()];
    expect(record?.findings.map(({ code, field }) => `${code} ${field}`)).toEqual(
      ['employer_number', 'wage', 'start_date'].map((field) => `file.columns-missing ${field}`),
    );
  });

  test('again stays rejected; under a name that fits its content it is read', async () => {
    const first = await land(`${FOLDER}/sept.xlsx`, FILE);
    expect(first).toMatchObject({ outcome: 'stop', state: 'rejected' });
    expect(await land(`${FOLDER}/sept.xlsx`, FILE)).toEqual(first);
    expect(await land(`${FOLDER}/sept.csv`, FILE, null)).toMatchObject({
      outcome: 'cleanse',
      state: 'received',
    });
    const [record, ...others] = [...runtime.ledger.records.values()];
    expect(others).toEqual([]);
    expect(record).toMatchObject({ file: 'sept.csv', state: 'received', receivedAt: RECEIVED, findings: [] });
  });
});

describe('a file of no feed', () => {
  test('that names an agency and a period is recorded', async () => {
    const outcome = await land('landing/sio/pensions/2026-09/p.csv', FILE);
    expect(outcome).toMatchObject({ outcome: 'stop', state: 'rejected', fingerprint: '' });
    expect([...runtime.ledger.records.values()]).toMatchObject([
      { feed: 'pensions', reason: 'file.unknown-feed' },
    ]);
    const told = await feedback(`feedback/sio/unknown/full-${sha256(FILE).slice(0, 16)}/defects.json`);
    expect(told).toMatchObject({
      agency: 'sio',
      feed: 'pensions',
      state: 'rejected',
      defects: [{ code: 'file.unknown-feed' }],
    });
  });

  test.each([
    'landing/p.csv',
    'landing/sio/contributions/p.csv',
    'landing/sio/contributions/2026-13/p.csv',
    'landing/sio/contributions/2026-09/replace/p.csv',
    'landing/sio/contributions/2026-09/supplement/withdraw/p.csv',
    'landing/SIO/contributions/2026-09/p.csv',
  ])('%s is told as unknown', async (key) => {
    const outcome = await land(key, FILE);
    expect(outcome).toEqual({
      outcome: 'stop',
      submission: null,
      fingerprint: '',
      manifest: '',
      itemsKey: '',
      state: 'rejected',
    });
    expect(runtime.ledger.records.size).toBe(0);
    const told = await feedback(`feedback/unknown/full-${sha256(FILE).slice(0, 16)}/defects.json`);
    expect(told).toMatchObject({ agency: null, feed: null, period: null, file: 'p.csv', state: 'rejected' });
  });
});

test('the handler takes the event as it comes and refuses others', async () => {
  installRuntime(runtime);
  await runtime.objects.write(`${FOLDER}/sept.csv`, FILE);
  expect(await handler({ landing: `${FOLDER}/sept.csv`, receivedAt: null })).toMatchObject({
    outcome: 'cleanse',
  });
  await expect(handler({ landing: 5 })).rejects.toThrow('does not fit');
});

describe('an identity number in a file name', () => {
  const NUMBER = /[0-9٠-٩]{9}/;

  test('stays in the landing key alone, by which the file is read', async () => {
    const key = `${FOLDER}/sio_900100001 ٩٠٠٢٠٠٠٠٢.csv`;
    const { outcome } = await land(key, FILE);
    const [record] = [...runtime.ledger.records.values()];
    expect(outcome).toBe('cleanse');
    expect(record).toMatchObject({ file: 'sio_[…] […].csv', landing: key });
    expect(JSON.stringify({ ...record, landing: '', sha256: '', fingerprint: '' })).not.toMatch(NUMBER);
  });

  test.each([
    ['refused', `${FOLDER}/900100001.xlsx`, 'feedback/sio/contributions/2026-09'],
    ['of no feed', 'landing/sio/900100001.xlsx', 'feedback/unknown'],
  ])('is not told of one %s, nor logged', async (_, key, folder) => {
    const lines: unknown[] = [];
    await runtime.objects.write(key, FILE);
    const logging = { ...runtime, log: (...line: unknown[]) => lines.push(line) };
    await intake(logging, { landing: key, receivedAt: null });
    expect(await feedback(`${folder}/full-${sha256(FILE).slice(0, 16)}/defects.json`)).toMatchObject({
      file: '[…].xlsx',
    });
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toMatch(NUMBER);
  });
});

test('no log line and no feedback repeats a value of the file', async () => {
  const lines: unknown[] = [];
  const logging = { ...runtime, log: (...line: unknown[]) => lines.push(line) };
  for (const name of ['sept.csv', 'sept.xlsx', 'sept.json']) {
    await runtime.objects.write(`${FOLDER}/${name}`, FILE);
    await intake(logging, { landing: `${FOLDER}/${name}`, receivedAt: null });
  }
  expect(lines.length).toBeGreaterThan(2);
  const told = await Promise.all((await runtime.objects.list('feedback/')).map((key) => feedback(key)));
  expect(JSON.stringify([lines, told])).not.toMatch(/9001|9002|cut|short/);
});
