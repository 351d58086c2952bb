import { handler } from '../../lambdas/publish/handler.ts';
import { publish } from '../../lambdas/publish/publish.ts';
import { installRuntime } from '../../lambdas/stores/current-runtime.ts';
import type { Ledger, PublishedRelease } from '../../lambdas/stores/ledger.ts';
import type { TestRuntime } from '../memory-runtime.ts';
import { PERIOD } from './fixture/cells.ts';
import { filesOf, published } from './fixture/published.ts';
import { fixtureRelease, manifest } from './fixture/release.ts';

const id = manifest().id;
const index = `reports/${id}/index.html`;
const release: PublishedRelease = { period: PERIOD, id, state: 'published', index };

/** The runtime with another way for its ledger to publish. */
function withLedger(runtime: TestRuntime, changes: Pick<Ledger, 'publish'>): TestRuntime {
  return { ...runtime, ledger: Object.assign(Object.create(runtime.ledger), changes) };
}

async function refuse(): Promise<never> {
  throw new Error('the ledger was written although the release already stands');
}

test('a release becomes the current one of its period', async () => {
  const { runtime, manifest: key } = await fixtureRelease();
  expect(await publish(runtime, { manifest: key })).toEqual({ release: id, index, visible: true });
  expect(await runtime.ledger.release(PERIOD)).toEqual(release);
  await runtime.dispose();
});

test('publishing twice gives the same bytes, and the second time nothing is made visible', async () => {
  const { runtime, manifest: key } = await fixtureRelease();
  const first = await published({ runtime, manifest: key });
  const second = await published({ runtime: withLedger(runtime, { publish: refuse }), manifest: key });
  expect([...second]).toEqual([...first]);
  await runtime.dispose();
});

test('two machines write the same bytes', async () => {
  const [a, b] = [await fixtureRelease(), await fixtureRelease()];
  expect([...(await published(a))]).toEqual([...(await published(b))]);
  await Promise.all([a.runtime.dispose(), b.runtime.dispose()]);
});

test('a release takes the place of the one before it', async () => {
  const { runtime, manifest: key } = await fixtureRelease();
  await runtime.ledger.publish({ ...release, id: 'before' }, null);
  await publish(runtime, { manifest: key });
  expect((await runtime.ledger.release(PERIOD))?.id).toBe(id);
  await runtime.dispose();
});

test('a release of older data never takes the place of one opened after it', async () => {
  const { runtime, manifest: key } = await fixtureRelease();
  await runtime.ledger.publish({ ...release, id: 'newer' }, null);
  await runtime.ledger.open(PERIOD, 'newer');
  expect(await publish(runtime, { manifest: key })).toMatchObject({ release: id, visible: false });
  expect((await runtime.ledger.release(PERIOD))?.id).toBe('newer');
  await runtime.dispose();
});

test('overtaken between reading and writing, it reads again', async () => {
  const { runtime, manifest: key } = await fixtureRelease();
  const { ledger } = runtime;
  const attempts: boolean[] = [];
  const overtaken = withLedger(runtime, {
    publish: async (mine, expected) => {
      if (attempts.length === 0) await ledger.publish({ ...release, id: 'another' }, expected);
      attempts.push(await ledger.publish(mine, expected));
      return attempts.at(-1) ?? false;
    },
  });
  await publish(overtaken, { manifest: key });
  expect(attempts).toEqual([false, true]);
  expect((await ledger.release(PERIOD))?.id).toBe(id);
  await runtime.dispose();
});

test('always overtaken, it says so and what to do', async () => {
  const { runtime, manifest: key } = await fixtureRelease();
  const never = withLedger(runtime, { publish: async () => false });
  await expect(publish(never, { manifest: key })).rejects.toThrow('Run the release again');
  await runtime.dispose();
});

test('nothing becomes visible before every file is written', async () => {
  const { runtime, manifest: key } = await fixtureRelease();
  const { objects } = runtime;
  const write = objects.write.bind(objects);
  objects.write = async (at, body) => {
    if (at === index) throw new Error('the machine stopped');
    await write(at, body);
  };
  await expect(publish(runtime, { manifest: key })).rejects.toThrow('the machine stopped');
  expect(await runtime.ledger.release(PERIOD)).toBeNull();
  await runtime.dispose();
});

test('release.json names every file of every report', async () => {
  const { runtime, manifest: key } = await fixtureRelease();
  const files = await published({ runtime, manifest: key });
  const listed = JSON.parse(files.get('release.json') ?? '{}') as {
    reports: { files: string[] }[];
    definitions: string[];
  }; // written just now
  const named = listed.reports.flatMap((report) => report.files);
  expect([...named, ...listed.definitions, 'index.html', 'release.json'].sort()).toEqual([...files.keys()]);
  await runtime.dispose();
});

test('the handler publishes what its event names', async () => {
  const { runtime, manifest: key } = await fixtureRelease();
  installRuntime(runtime);
  expect(await handler({ manifest: key })).toEqual({ release: id, index, visible: true });
  expect((await filesOf(runtime, id)).size).toBeGreaterThan(50);
  await runtime.dispose();
});
