import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { LakeCatalog } from '../../lambdas/stores/lake-catalog.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import { sioFile, sioRow } from '../cleanse/sio-file.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';
import { differences, filesBelow, hashesBelow } from './folder-hashes.ts';
import { Killed, mortal } from './mortal-runtime.ts';

const FOLDER = 'sio/contributions/2026-09';
const AREAS = ['lake', 'quarantine', 'feedback', 'landing'];

const rows = (from: number, count: number, wage: string) =>
  Array.from({ length: count }, (_, index) => sioRow({ person: String(900100000 + from + index), wage }));

const DIRT = [sioRow({ person: '900100000', wage: '301' }), sioRow({ person: '12-ABC' }), '900100099;Male'];

const SUPPLEMENT = sioFile(...rows(7, 4, '500'));

/** A dirty full file in several parts, one that supersedes it, a supplement, and a copy of it that takes it back. */
const FILES = [
  ['a.csv', sioFile(...rows(0, 8, '300'), ...DIRT)],
  ['b.csv', sioFile(...rows(0, 9, '400'))],
  ['supplement/c.csv', SUPPLEMENT],
  ['withdraw/c.csv', SUPPLEMENT],
] as const;

/** One bucket and small parts keep it quick. */
async function freshRuntime(): Promise<TestRuntime> {
  const runtime = await memoryRuntime({ profile: { ...bahrain, buckets: 1 }, partBytes: 512 });
  return { ...runtime, catalog: new LakeCatalog(runtime.objects) };
}

/** Another runtime that has lived through the same. */
async function copyOf(runtime: TestRuntime): Promise<TestRuntime> {
  const copy = await freshRuntime();
  await cp(runtime.root, copy.root, { recursive: true });
  for (const [name, record] of runtime.ledger.records) copy.ledger.records.set(name, record);
  for (const [name, standing] of runtime.ledger.standingByName)
    copy.ledger.standingByName.set(name, standing);
  return copy;
}

async function submitFile(runtime: Runtime, [file, text]: (typeof FILES)[number]): Promise<void> {
  // submit asks for nothing of a test's runtime but its stores
  await submit(runtime as TestRuntime, `${FOLDER}/${file}`, text);
}

/** All that is to be the same: files to the byte, what the ledger holds, and that no decoded part is left. */
async function outcomeOf({ root, ledger }: TestRuntime) {
  return {
    files: await hashesBelow(root, AREAS),
    records: Object.fromEntries(ledger.records),
    standings: Object.fromEntries(ledger.standingByName),
    left: await filesBelow(join(root, 'work')),
  };
}

test.each(FILES.map((file, index) => [file[0], index] as const))(
  'a crash after any write of %s, then a retry, equals a clean run',
  async (_, index) => {
    const file = FILES[index] ?? FILES[0];
    const before = await freshRuntime();
    for (const earlier of FILES.slice(0, index)) await submitFile(before, earlier);
    const clean = await copyOf(before);
    const counted = mortal(clean, Number.POSITIVE_INFINITY);
    await submitFile(counted.runtime, file);
    const expected = await outcomeOf(clean);
    expect(expected.left).toEqual([]);
    expect(counted.writes()).toBeGreaterThan(5);
    for (let life = 0; life < counted.writes(); life++) {
      const crashed = await copyOf(before);
      await expect(submitFile(mortal(crashed, life).runtime, file)).rejects.toThrow(Killed);
      await submitFile(crashed, file);
      const { files, ...rest } = await outcomeOf(crashed);
      expect({ life, differ: differences(files, expected.files) }).toEqual({ life, differ: [] });
      expect({ life, ...rest }).toEqual({ ...expected, files: undefined, life });
      await crashed.dispose();
    }
    await Promise.all([before.dispose(), clean.dispose()]);
  },
);

test('a retry with parts of another size leaves each row once', async () => {
  const runtime = await freshRuntime();
  const file = FILES[0];
  for (const life of [2, 4, 6, 8, 10]) {
    const crashed = await copyOf(runtime);
    await expect(submitFile(mortal(crashed, life).runtime, file)).rejects.toThrow(Killed);
    await submitFile({ ...crashed, partBytes: 1024 * 1024 }, file);
    const [record] = crashed.ledger.records.values();
    expect(record).toMatchObject({ state: 'settled', rows: { accepted: 8, quarantined: 2, duplicate: 1 } });
    expect(await quarantinedRows(crashed)).toEqual([11, 12]);
    await crashed.dispose();
  }
  await runtime.dispose();
});

/** Source row numbers of all rows set aside. */
async function quarantinedRows({ objects }: Runtime): Promise<number[]> {
  const keys = await objects.list('quarantine/');
  const texts = await Promise.all(
    keys.map(async (key) => Buffer.from(await objects.read(key)).toString('utf8')),
  );
  const lines = texts.flatMap((text) => text.split('\n').filter(Boolean));
  return lines.map((line) => Number(JSON.parse(line).row)).sort((a, b) => a - b);
}

test('a file and the copy of it that takes it back are told of in either order', async () => {
  const told: unknown[] = [];
  for (const files of [FILES, FILES.toReversed()]) {
    const runtime = await freshRuntime();
    for (const file of files) await submitFile(runtime, file);
    const { files: made, standings, records } = await outcomeOf(runtime);
    const lake = Object.values(standings)[0]?.lake ?? '';
    const kept = [...made].filter(([path]) => !path.includes('/merged-') || path.startsWith(lake));
    told.push({ made: Object.fromEntries(kept), standings, records });
    await runtime.dispose();
  }
  expect(told[1]).toEqual(told[0]);
});
