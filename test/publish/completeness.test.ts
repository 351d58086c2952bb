import { type Contract, contractFeed } from '../../lambdas/contracts/contract.ts';
import { lmraPermits } from '../../lambdas/contracts/feeds/lmra-permits.ts';
import { moicRegistrations } from '../../lambdas/contracts/feeds/moic-registrations.ts';
import { molVacancies } from '../../lambdas/contracts/feeds/mol-vacancies.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { completenessTable } from '../../lambdas/publish/data-quality/completeness-table.ts';
import type { Figure } from '../../lambdas/publish/figure.ts';
import type { ReleaseFacts } from '../../lambdas/publish/release-facts.ts';
import { aSubmission } from '../model/submission-factory.ts';

/** The completeness of a field where so many of the accepted rows have it. */
function completenessOf(
  contract: Contract,
  field: string,
  filled: number,
  accepted: number,
): Figure | undefined {
  const rows = { read: accepted, accepted, quarantined: 0, duplicate: 0 };
  const file = aSubmission({ filled: { [field]: filled }, rows });
  const input = { feed: contractFeed(contract), period: '2026-09', sha256: [file.sha256] };
  const facts = {
    manifest: { period: '2026-09', inputs: [input] },
    contracts: [contract],
    profile: bahrain,
    submissions: [{ ...file, agency: contract.agency, feed: contract.feed }],
  } as unknown as ReleaseFacts; // what the table reads of the facts
  const row = completenessTable(facts).rows.find(({ cells }) =>
    cells.some((cell) => cell.kind === 'category' && cell.code === field),
  );
  const cell = row?.cells.at(-1);
  return cell?.kind === 'measure' ? cell.figure : undefined;
}

test.each<[string, Contract, string, number, number, number | null]>([
  ['few owners are withheld', moicRegistrations, 'owner', 3, 600, null],
  ['owners enough to be said', moicRegistrations, 'owner', 30, 600, 5],
  ['few rows without: a whole percent', lmraPermits, 'sex', 2409, 2412, 100],
  ['few rows without, nearer to many', lmraPermits, 'sex', 891, 900, 99],
  ['few rows without, and a percent that tells them', lmraPermits, 'sex', 396, 400, null],
  ['no row without', lmraPermits, 'sex', 400, 400, 100],
  ['many rows without: a decimal', lmraPermits, 'sex', 2400, 2412, 99.5],
  ['rows of no person', molVacancies, 'closed_date', 3, 400, 0.8],
])('%s', (_, contract, field, filled, accepted, expected) => {
  expect(completenessOf(contract, field, filled, accepted)).toEqual({
    value: expected,
    status: expected === null ? 'suppressed' : 'published',
  });
});
