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
