import { LakeCatalog } from '../../lambdas/stores/lake-catalog.ts';
import type { Standing } from '../../lambdas/stores/ledger.ts';
import { sioFile, sioRow } from '../cleanse/sio-file.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';
import { differences, hashesBelow } from './folder-hashes.ts';

const FOLDER = 'sio/contributions/2026-09';
const rows = (count: number, wage: string) =>
  Array.from({ length: count }, (_, index) => sioRow({ person: String(900100000 + index), wage }));
const FULL = ['a.csv', sioFile(...rows(9, '300'))] as const;
const SUPPLEMENT = ['supplement/b.csv', sioFile(...rows(3, '400'))] as const;

const runtimes: TestRuntime[] = [];
afterAll(() => Promise.all(runtimes.map((runtime) => runtime.dispose())));

async function freshRuntime(version: string): Promise<TestRuntime> {
  const runtime = await memoryRuntime();
  runtimes.push(runtime);
  return underKey({ ...runtime, catalog: new LakeCatalog(runtime.objects) }, version);
}

function underKey(runtime: TestRuntime, version: string): TestRuntime {
  const secret = Buffer.alloc(32, version);
  return {
    ...runtime,
    pseudonymKeyVersion: async () => version,
    pseudonymKey: async () => ({ version, secret }),
  };
}

async function standingOf({ ledger }: TestRuntime): Promise<Standing | undefined> {
  const [standing] = await ledger.standings('sio/contributions');
  return standing;
}

test.each([
  ['the full file first', [FULL, SUPPLEMENT]],
  ['the supplement first', [SUPPLEMENT, FULL]],
] as const)('a replay under a new key, %s, ends as if there had been no other key', async (_, files) => {
  const once = await freshRuntime('new');
  for (const [file, text] of files) await submit(once, `${FOLDER}/${file}`, text);
  const rotated = await freshRuntime('old');
  for (const [file, text] of files) await submit(rotated, `${FOLDER}/${file}`, text);
  expect((await standingOf(rotated))?.pseudonymKeyVersion).toBe('old');
  for (const [file, text] of files) await submit(underKey(rotated, 'new'), `${FOLDER}/${file}`, text);
  const standing = await standingOf(rotated);
  expect(standing).toEqual(await standingOf(once));
  expect(standing?.pseudonymKeyVersion).toBe('new');
  const made = [standing?.lake ?? '', 'lake/_catalog', 'feedback'];
  const [one, other] = await Promise.all([hashesBelow(once.root, made), hashesBelow(rotated.root, made)]);
  expect(differences(one, other)).toEqual([]);
});
