import { contractFeed } from '../../lambdas/contracts/contract.ts';
import { contracts } from '../../lambdas/contracts/index.ts';
import { MixedPseudonymKeys, openRelease } from '../../lambdas/link/open-release.ts';
import { ReleaseManifest } from '../../lambdas/model/release.ts';
import { submissionsKey } from '../../lambdas/model/release-keys.ts';
import type { SubmissionRecord } from '../../lambdas/model/submission.ts';
import { readJson } from '../../lambdas/stores/object-store.ts';
import { standRows } from '../lake-of-rows.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { overridden } from '../model/compared.ts';
import { aSubmission } from '../model/submission-factory.ts';

const mandatory = contracts.filter((contract) => contract.mandatory).map(contractFeed);

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

async function standMandatory(period: string, but: readonly string[] = []): Promise<void> {
  for (const feed of mandatory.filter((name) => !but.includes(name)))
    await standRows(runtime, { feed, period }, []);
}

async function manifestOf(period: string): Promise<ReleaseManifest> {
  const { manifest } = await openRelease(runtime, { period });
  return ReleaseManifest.parse(await readJson(runtime.objects, manifest ?? ''));
}

test('a release without a mandatory feed of its month is blocked, and says which', async () => {
  await standMandatory('2026-08');
  await standMandatory('2026-09', ['sio/contributions', 'iga/population']);
  expect(await openRelease(runtime, { period: '2026-09' })).toEqual({
    outcome: 'blocked',
    release: null,
    manifest: null,
    batchesKey: null,
    missing: ['iga/population', 'sio/contributions'],
  });
});

test('the manifest holds every month, the newest of other feeds, and nothing later', async () => {
  for (const period of ['2026-07', '2026-08', '2026-09', '2026-10']) await standMandatory(period);
  await standRows(runtime, { feed: 'hec/graduates', period: '2026-07' }, []);
  await standRows(runtime, { feed: 'hec/graduates', period: '2026-10' }, []);
  const manifest = await manifestOf('2026-09');
  expect(manifest.months).toEqual(['2026-07', '2026-08', '2026-09']);
  const periods = (feed: string) =>
    manifest.inputs.filter((input) => input.feed === feed).map(({ period }) => period);
  expect(periods('mofne/payroll')).toEqual(['2026-07', '2026-08', '2026-09']);
  expect(periods('hec/graduates')).toEqual(['2026-07']);
  expect(manifest.missing).toContain('moe/graduates');
  expect(manifest.missing).not.toContain('hec/graduates');
  const names = manifest.inputs.map(({ feed, period }) => `${feed} ${period}`);
  expect(names).toEqual([...names].sort());
});

test('a month that lacks a mandatory feed is left out of the series', async () => {
  await standMandatory('2026-07', ['csb/workforce']);
  await standMandatory('2026-08');
  await standMandatory('2026-09');
  expect((await manifestOf('2026-09')).months).toEqual(['2026-08', '2026-09']);
});

test('the buckets are listed for the fan-out, in batches that have enough rows to be worth a worker', async () => {
  await standMandatory('2026-09');
  const { batchesKey, outcome } = await openRelease(runtime, { period: '2026-09' });
  const items = await readJson(runtime.objects, `work/${batchesKey}`);
  expect(items).toEqual([{ first: 0, last: 15 }]);
  expect(outcome).toBe('open');
});

test('the same data are the same release, other data another', async () => {
  await standMandatory('2026-09');
  const first = await manifestOf('2026-09');
  expect(await manifestOf('2026-09')).toEqual(first);
  await standRows(runtime, { feed: 'moj/disputes', period: '2026-09' }, []);
  expect((await manifestOf('2026-09')).id).not.toBe(first.id);
});

test('a file that is held or rejected makes another release, one of a later month or still open does not', async () => {
  await standMandatory('2026-09');
  const first = await manifestOf('2026-09');
  const aside = (name: string, changes: Partial<SubmissionRecord>) =>
    runtime.ledger.receive(aSubmission({ name, state: 'held', reason: 'hold.fewer-rows', ...changes }));
  await aside('later', { period: '2026-10' });
  await aside('open', { state: 'received', reason: null });
  expect(await manifestOf('2026-09')).toEqual(first);
  await aside('held', {});
  const second = await manifestOf('2026-09');
  expect(second.id).not.toBe(first.id);
  expect(await readJson(runtime.objects, submissionsKey(second.id))).toMatchObject([{ file: 'held.csv' }]);
});

test('a reason to let a file stand makes another release, which tells of it and not of exact tallies', async () => {
  await standMandatory('2026-09');
  const measures = { rows: 100, totals: { wage: '45000123' }, shares: {} };
  const settled = { ...aSubmission(), measures };
  await runtime.ledger.receive(settled);
  const first = await manifestOf('2026-09');
  await runtime.ledger.put({ ...settled, override: overridden('hold.rows-changed') });
  const second = await manifestOf('2026-09');
  expect(second.id).not.toBe(first.id);
  expect(await readJson(runtime.objects, submissionsKey(second.id))).toMatchObject([
    { override: overridden('hold.rows-changed'), measures: null },
  ]);
});

test('a release that is current already is published', async () => {
  await standMandatory('2026-09');
  const { id } = await manifestOf('2026-09');
  await runtime.ledger.publish(
    { period: '2026-09', id, state: 'published', index: 'reports/index.html' },
    null,
  );
  expect((await openRelease(runtime, { period: '2026-09' })).outcome).toBe('published');
});

test('a release names the one before and what changed since, and opened again is itself', async () => {
  const current = (id: string, expected: string | null) =>
    runtime.ledger.publish(
      { period: '2026-09', id, state: 'published', index: 'reports/index.html' },
      expected,
    );
  await standMandatory('2026-09');
  const first = await manifestOf('2026-09');
  expect([first.previous, first.changes]).toEqual([null, []]);
  await current(first.id, null);
  expect(await manifestOf('2026-09')).toEqual(first);
  await standRows(runtime, { feed: 'moj/disputes', period: '2026-09' }, []);
  const second = await manifestOf('2026-09');
  expect(second.previous).toBe(first.id);
  expect(second.changes).toMatchObject([
    { feed: 'moj/disputes', period: '2026-09', why: 'arrived', before: null },
  ]);
  expect(await manifestOf('2026-09')).toEqual(second);
  await current(second.id, first.id);
  expect(await manifestOf('2026-09')).toEqual(second);
});

test('where the manifest of the current release is gone, nothing is said of changes', async () => {
  await standMandatory('2026-09');
  await runtime.ledger.publish(
    { period: '2026-09', id: '2026-09-gone', state: 'published', index: 'reports/index.html' },
    null,
  );
  expect(await manifestOf('2026-09')).toMatchObject({ previous: '2026-09-gone', changes: null });
});

test('pseudonyms of two key versions are not linked', async () => {
  await standMandatory('2026-09');
  await standRows(runtime, { feed: 'csb/workforce', period: '2026-09', keyVersion: 'k2' }, []);
  await expect(openRelease(runtime, { period: '2026-09' })).rejects.toThrow(MixedPseudonymKeys);
});
