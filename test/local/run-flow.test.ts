import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAYLOAD_BYTES, STATE_BYTES } from '../../bin/local/aws-limits.ts';
import { type Handler, localInvoke } from '../../bin/local/invoke-step.ts';
import { localResources, runFlow } from '../../bin/local/run-flow.ts';
import { StepClock } from '../../bin/local/step-clock.ts';
import { currentRuntime } from '../../lambdas/stores/current-runtime.ts';
import { DirectoryObjectStore } from '../../lambdas/stores/directory-object-store.ts';
import { readJson } from '../../lambdas/stores/object-store.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import { releaseFlow } from '../../lib/flows/release-flow.ts';
import { STEP_SIZES, STEPS, type Step } from '../../lib/flows/step-sizes.ts';
import { submissionFlow } from '../../lib/flows/submission-flow.ts';

const ITEMS = 'sio/contributions/2026-07/x/items.json';
const MANIFEST = 'work/sio/contributions/2026-07/x/manifest.json';

describe('a flow run here', () => {
  let folder: string;
  let objects: DirectoryObjectStore;
  let calls: [Step, unknown][];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maharat-flow-'));
    objects = new DirectoryObjectStore(folder);
    calls = [];
    await objects.write(`work/${ITEMS}`, '[{"part":0},{"part":1},{"part":2}]');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const intake = {
    outcome: 'cleanse',
    submission: { agency: 'sio', period: '2026-07' },
    fingerprint: 'f',
    manifest: MANIFEST,
    itemsKey: ITEMS,
    state: 'received',
  };

  /** A world whose handlers are the given ones, and answer nothing otherwise. */
  function world(handlers: Partial<Record<Step, Handler>>, concurrency = 2) {
    const load = async (step: Step): Promise<Handler> => {
      const handler = handlers[step] ?? (async () => (step === 'settle' ? { state: 'settled' } : {}));
      return (event) => {
        calls.push([step, event]);
        return handler(event);
      };
    };
    const scratch = join(folder, 'scratch');
    // the stub steps ask for nothing but the engine's limits
    const runtime = { engine: { scratch } } as Runtime;
    const invoke = localInvoke({ runtime, clock: new StepClock(() => 0), load });
    return { invoke, objects, scratch, concurrency };
  }

  const submit = (handlers: Partial<Record<Step, Handler>>, concurrency?: number) =>
    runFlow(
      submissionFlow(localResources(STEPS)),
      { landing: 'landing/x', receivedAt: null },
      world(handlers, concurrency),
    );

  test('a map of three items calls the step for each and writes its results to the store', async () => {
    const output = await submit({
      intake: async () => intake,
      cleanse: async (event) => ({ result: JSON.stringify(event) }),
      settle: async () => ({ state: 'settled' }),
    });
    expect(output).toMatchObject({ outcome: 'cleanse', settled: { state: 'settled' } });
    expect(calls.map(([step]) => step)).toEqual(['intake', 'cleanse', 'cleanse', 'cleanse', 'settle']);
    const parts = [0, 1, 2].map((part) => ({ manifest: MANIFEST, part }));
    expect(calls.slice(1, 4).map(([, event]) => event)).toEqual(expect.arrayContaining(parts));
    expect(calls.at(-1)).toEqual([
      'settle',
      { submission: { agency: 'sio', period: '2026-07' }, fingerprint: 'f', manifest: MANIFEST },
    ]);
    const results = await readJson(objects, `work/map-results/CleanseParts/${ITEMS}/run/SUCCEEDED_0.json`);
    expect(results).toMatchObject(
      parts.map((part) => ({ Input: JSON.stringify(part), Status: 'SUCCEEDED' })),
    );
  });

  test('a stop at intake goes no further, a withdrawal goes to settle', async () => {
    await submit({ intake: async () => ({ ...intake, outcome: 'stop' }) });
    await submit({ intake: async () => ({ ...intake, outcome: 'settle' }) });
    expect(calls.map(([step]) => step)).toEqual(['intake', 'intake', 'settle']);
  });

  test('a map of nothing goes on', async () => {
    await objects.write(`work/${ITEMS}`, '[]');
    await submit({ intake: async () => intake });
    expect(calls.map(([step]) => step)).toEqual(['intake', 'settle']);
  });

  test('no more items than the concurrency are under way', async () => {
    let now = 0;
    let most = 0;
    const cleanse = async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now -= 1;
    };
    await objects.write(`work/${ITEMS}`, JSON.stringify(Array.from({ length: 9 }, (_, part) => ({ part }))));
    await submit({ intake: async () => intake, cleanse }, 3);
    expect(most).toBe(3);
    expect(calls).toHaveLength(11);
  });

  test('each step has the size of its function and a temporary folder of its own', async () => {
    const engines: Runtime['engine'][] = [];
    const cleanse = async () => void engines.push((await currentRuntime()).engine);
    await submit({ intake: async () => intake, cleanse });
    const { memoryMiB, threads } = STEP_SIZES.cleanse;
    for (const engine of engines) expect(engine).toMatchObject({ memoryMiB, threads });
    expect(new Set(engines.map(({ scratch }) => scratch)).size).toBe(3);
  });

  test('the release flow runs link and measure over buckets, then the rest', async () => {
    await objects.write('work/releases/r/batches.json', '[{"first":0,"last":0},{"first":1,"last":1}]');
    const open = {
      outcome: 'open',
      release: 'r',
      manifest: 'work/releases/r/manifest.json',
      batchesKey: 'releases/r/batches.json',
      missing: [],
    };
    const link: Handler = async (event) => (JSON.stringify(event).includes('"open"') ? open : {});
    const publish: Handler = async () => ({ release: 'r', index: 'reports/r/index.html' });
    const output = await runFlow(
      releaseFlow(localResources(STEPS)),
      { period: '2026-07' },
      world({ link, publish }),
    );
    expect(output).toMatchObject({ outcome: 'open', published: { index: 'reports/r/index.html' } });
    expect(calls.map(([step, event]) => [step, (event as { task?: string }).task])).toEqual([
      ['link', 'open'],
      ['measure', 'plan'],
      ['link', 'employers'],
      ['link', 'batch'],
      ['link', 'batch'],
      ['link', 'close'],
      ['measure', 'batch'],
      ['measure', 'batch'],
      ['measure', 'merge'],
      ['protect', undefined],
      ['publish', undefined],
    ]);
  });

  describe('fails as AWS would', () => {
    const large = (bytes: number) => 'x'.repeat(bytes);

    test('on a state over 256 KiB', async () => {
      const failing = submit({ intake: async () => ({ ...intake, note: large(STATE_BYTES) }) });
      await expect(failing).rejects.toMatchObject({ name: 'States.DataLimitExceeded' });
      expect(calls.map(([step]) => step)).not.toContain('settle');
    });

    test('on a last state over 256 KiB', async () => {
      const failing = submit({ intake: async () => intake, settle: async () => large(STATE_BYTES) });
      await expect(failing).rejects.toMatchObject({ name: 'States.DataLimitExceeded' });
    });

    test('but not on one just under', async () => {
      const room = STATE_BYTES - JSON.stringify({ ...intake, note: '' }).length;
      await submit({ intake: async () => ({ ...intake, outcome: 'stop__', note: large(room - 1) }) });
    });

    test('on an input over 256 KiB', async () => {
      const flow = submissionFlow(localResources(STEPS));
      const failing = runFlow(flow, { landing: large(STATE_BYTES) }, world({}));
      await expect(failing).rejects.toMatchObject({ name: 'States.DataLimitExceeded' });
    });

    test('on an item over 256 KiB', async () => {
      await objects.write(`work/${ITEMS}`, JSON.stringify([{ part: large(STATE_BYTES) }]));
      await expect(submit({ intake: async () => intake })).rejects.toThrow(/Item 0 of CleanseParts/);
    });

    test('on a result over 6 MB, as on one under it that no state holds', async () => {
      const failing = submit({ intake: async () => ({ ...intake, note: large(PAYLOAD_BYTES) }) });
      await expect(failing).rejects.toThrow(/AWS takes 6291456/);
    });

    test('on items that cannot be read', async () => {
      await objects.remove(`work/${ITEMS}`);
      await expect(submit({ intake: async () => intake })).rejects.toMatchObject({
        name: 'States.ItemReaderFailed',
      });
    });
  });

  test('a step that fails is tried again, and its error comes out in the end', async () => {
    let left = 1;
    const flaky: Handler = async () => {
      left -= 1;
      if (left >= 0) throw new Error('connection reset');
      return { ...intake, outcome: 'stop' };
    };
    expect(await submit({ intake: flaky })).toMatchObject({ outcome: 'stop' });
    left = 100;
    await expect(submit({ intake: flaky })).rejects.toMatchObject({
      name: 'Error',
      message: 'connection reset',
    });
  });

  test('an event that is rejected is not tried again', async () => {
    const rejecting: Handler = async () => {
      throw Object.assign(new Error('does not fit'), { name: 'EventRejected' });
    };
    await expect(submit({ intake: async () => intake, cleanse: rejecting }, 1)).rejects.toThrow(
      /does not fit/,
    );
    expect(calls.filter(([step]) => step === 'cleanse')).toHaveLength(1);
  });
});
