import { contractFeed } from '../../lambdas/contracts/contract.ts';
import { contracts } from '../../lambdas/contracts/index.ts';
import { openRelease } from '../../lambdas/link/open-release.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

const mandatory = contracts.filter((contract) => contract.mandatory).map(contractFeed);

async function stand(feed: string, period: string): Promise<void> {
  const rows = { read: 1, accepted: 1, quarantined: 0, duplicate: 0 };
  await runtime.ledger.stand(feed, period, {
    feed,
    period,
    lake: `lake/${feed}/${period}/x`,
    sha256: ['0'.repeat(64)],
    contractVersion: '1.0.0',
    fingerprint: 'f',
    pseudonymKeyVersion: '1',
    rows,
  });
}

test('the latest release is of the newest month whose mandatory feeds all stand', async () => {
  for (const feed of mandatory) {
    await stand(feed, '2026-07');
    await stand(feed, '2026-08');
  }
  await stand('sio/contributions', '2026-09');
  const opened = await openRelease(runtime, { period: 'latest' });
  expect(opened.outcome).toBe('open');
  expect(opened.release).toMatch(/^2026-08-/);
});

test('without a complete month it is blocked, and says what is missing', async () => {
  await stand('sio/contributions', '2026-09');
  const opened = await openRelease(runtime, { period: 'latest' });
  expect(opened).toMatchObject({ outcome: 'blocked', release: null });
  expect(opened.missing).toEqual(mandatory);
});

test('a release opened while a feed is settling is of the data that stands in the end', async () => {
  for (const feed of mandatory) await stand(feed, '2026-08');
  const { ledger } = runtime;
  let late = true;
  const settling = Object.assign(Object.create(ledger), {
    open: async (period: string, release: string) => {
      await ledger.open(period, release);
      if (late) await stand('bqa/qualifications', '2026-08');
      late = false;
    },
  });
  const opened = await openRelease({ ...runtime, ledger: settling }, { period: '2026-08' });
  expect(opened.release).toBe((await openRelease(runtime, { period: '2026-08' })).release);
  expect(await ledger.opened('2026-08')).toBe(opened.release);
  expect(opened.missing).not.toContain('bqa/qualifications');
});
