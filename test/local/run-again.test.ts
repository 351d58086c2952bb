import { requireKey, throughFlow } from '../../bin/local/run-again.ts';
import type { Landed } from '../../lambdas/stores/executions.ts';
import { memoryRuntime } from '../memory-runtime.ts';
import { aSubmission } from '../model/submission-factory.ts';

const record = aSubmission({ fingerprint: 'f1' });
const { agency, feed, period, kind, sha256 } = record;
const SAME = { agency, feed, period, kind, sha256 };

/** A world in which the flow ends as told, and the ledger then knows the submission under a fingerprint. */
async function through(output: object, fingerprint = 'f1') {
  const runtime = await memoryRuntime();
  const started: Landed[] = [];
  const executions = async () => ({
    run: async (input: Landed) => {
      started.push(input);
      await runtime.ledger.put({ ...record, fingerprint });
      return output;
    },
  });
  const outcome = await throughFlow({ runtime, executions }, record, record.landing);
  await runtime.dispose();
  return { outcome, started };
}

test('a submission is started from where it landed and when, and told by what became of it', async () => {
  const { outcome, started } = await through({ outcome: 'cleanse', submission: SAME }, 'f2');
  expect(outcome).toBe('recomputed');
  expect(started).toEqual([{ landing: record.landing, receivedAt: record.receivedAt }]);
});

test.each([
  ['known to intake', { outcome: 'stop', submission: SAME }, 'f1', 'known'],
  ['held, with a reason by now', { outcome: 'settle', submission: SAME }, 'f1', 'known'],
  ['rejected under other rules', { outcome: 'stop', submission: SAME }, 'f2', 'recomputed'],
  [
    'another file under its key',
    { outcome: 'cleanse', submission: { ...SAME, sha256: 'b'.repeat(64) } },
    'f1',
    'missing',
  ],
  ['no submission at all', { outcome: 'stop', submission: null }, 'f1', 'missing'],
])('%s', async (_, output, fingerprint, expected) => {
  expect((await through(output, fingerprint)).outcome).toBe(expected);
});

test('under another key than before, what to do next depends on where the key is', async () => {
  const runtime = await memoryRuntime();
  const old = [{ ...record, pseudonymKeyVersion: 'another' }];
  await expect(requireKey({ runtime, deployed: false }, old)).rejects.toThrow(/Set MAHARAT_PSEUDONYM_KEY/);
  await expect(requireKey({ runtime, deployed: true }, old)).rejects.toThrow(/replay … --new-key/);
  await runtime.dispose();
});
