import type { SubmissionRecord } from '../../lambdas/model/submission.ts';
import type { Ledger, PublishedRelease, Standing } from '../../lambdas/stores/ledger.ts';

/** A record as intake makes it, with the given differences. */
export function aRecord(changes: Partial<SubmissionRecord> = {}): SubmissionRecord {
  return {
    agency: 'sio',
    feed: 'contributions',
    period: '2026-07',
    kind: 'full',
    sha256: 'a'.repeat(64),
    file: 'اشتراكات.csv',
    landing: 'landing/sio/contributions/2026-07/اشتراكات.csv',
    bytes: 10,
    receivedAt: '2026-08-02T09:00:00Z',
    revision: 0,
    state: 'received',
    reason: null,
    contractVersion: '1.0.0',
    fingerprint: 'f'.repeat(64),
    pseudonymKeyVersion: null,
    rows: null,
    excluded: {},
    findings: [],
    filled: {},
    lake: null,
    measures: null,
    breaches: [],
    override: null,
    mappings: 0,
    codedBy: null,
    titled: null,
    ...changes,
  };
}

function aStanding(changes: Partial<Standing> = {}): Standing {
  return {
    feed: 'sio/contributions',
    period: '2026-07',
    lake: 'lake/sio/contributions/2026-07/full-a',
    sha256: ['a'.repeat(64)],
    contractVersion: '1.0.0',
    fingerprint: 'f'.repeat(64),
    pseudonymKeyVersion: 'test',
    rows: { read: 3, accepted: 2, quarantined: 1, duplicate: 0 },
    ...changes,
  };
}

function aRelease(id: string): PublishedRelease {
  return { period: '2026-07', id, state: 'published', index: `reports/${id}/index.html` };
}

/** What every ledger promises; each adapter runs the same suite. */
export function ledgerContract(
  adapter: string,
  openLedger: () => Promise<{ ledger: Ledger; close: () => Promise<void> }>,
) {
  describe(`ledger on ${adapter}`, () => {
    let ledger: Ledger;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ ledger, close } = await openLedger());
    });
    afterEach(() => close());

    test('the first to receive a submission fixes when it came', async () => {
      const first = aRecord();
      expect(await ledger.receive(first)).toEqual(first);
      expect(await ledger.receive(aRecord({ receivedAt: '2026-09-09T00:00:00Z' }))).toEqual(first);
      expect(await ledger.get(first)).toEqual(first);
    });

    test('an unknown submission is null, and cannot be overwritten', async () => {
      expect(await ledger.get(aRecord())).toBeNull();
      await expect(ledger.put(aRecord())).rejects.toThrow(/receive it first/);
    });

    test('put replaces the whole record', async () => {
      await ledger.receive(aRecord());
      const rows = { read: 3, accepted: 2, quarantined: 1, duplicate: 0 };
      const settled = aRecord({ state: 'settled', rows, filled: { wage: 2 } });
      await ledger.put(settled);
      expect(await ledger.get(settled)).toEqual(settled);
    });

    test('kind and content tell submissions apart', async () => {
      await ledger.receive(aRecord());
      await ledger.receive(aRecord({ kind: 'supplement' }));
      await ledger.receive(aRecord({ sha256: 'b'.repeat(64) }));
      expect(await ledger.history('sio/contributions')).toHaveLength(3);
    });

    test('history is of one feed, by period then SHA-256', async () => {
      const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
      await ledger.receive(aRecord({ period: '2026-08', sha256: a }));
      await ledger.receive(aRecord({ sha256: b }));
      await ledger.receive(aRecord({ sha256: a }));
      await ledger.receive(aRecord({ feed: 'contributions-other' }));
      const history = await ledger.history('sio/contributions');
      expect(history.map(({ period, sha256 }) => [period, sha256])).toEqual([
        ['2026-07', a],
        ['2026-07', b],
        ['2026-08', a],
      ]);
    });

    test('history has every submission, however many pages it takes', async () => {
      const hash = (n: number) => n.toString(16).padStart(64, '0');
      const findings = [
        { code: 'code.matched', severity: 'fix' as const, field: 'x'.repeat(60_000), count: 1, rows: [1] },
      ];
      for (let n = 0; n < 40; n += 1) await ledger.receive(aRecord({ sha256: hash(n), findings }));
      const history = await ledger.history('sio/contributions');
      expect(history.map((record) => record.sha256)).toEqual(Array.from({ length: 40 }, (_, n) => hash(n)));
    });

    test('a record over 400 KB is refused in words', async () => {
      const filled = Object.fromEntries(Array.from({ length: 9000 }, (_, n) => [`${n}`.padEnd(50, 'x'), n]));
      await expect(ledger.receive(aRecord({ filled }))).rejects.toThrow(/DynamoDB takes 409600/);
    });

    test('a feed stands at one thing a period, until cleared', async () => {
      await ledger.stand('sio/contributions', '2026-08', aStanding({ period: '2026-08' }));
      await ledger.stand('sio/contributions', '2026-07', aStanding());
      await ledger.stand('sio/contributions', '2026-07', aStanding({ lake: 'lake/other' }));
      expect(await ledger.standings('sio/contributions')).toEqual([
        aStanding({ lake: 'lake/other' }),
        aStanding({ period: '2026-08' }),
      ]);
      await ledger.stand('sio/contributions', '2026-07', null);
      await ledger.stand('sio/contributions', '2026-07', null);
      expect(await ledger.standings('sio/contributions')).toEqual([aStanding({ period: '2026-08' })]);
      expect(await ledger.standings('iga/population')).toEqual([]);
    });

    test('notes the release opened last, by period', async () => {
      expect(await ledger.opened('2026-06')).toBeNull();
      await ledger.open('2026-06', '2026-06-a');
      await ledger.open('2026-06', '2026-06-b');
      await ledger.open('2026-05', '2026-05-c');
      expect(await ledger.opened('2026-06')).toBe('2026-06-b');
    });

    test('of two releases that race for a period one wins', async () => {
      expect(await ledger.release('2026-07')).toBeNull();
      const raced = await Promise.all(
        ['2026-07-a', '2026-07-b'].map((id) => ledger.publish(aRelease(id), null)),
      );
      expect(raced.filter(Boolean)).toHaveLength(1);
      const winner = raced[0] ? '2026-07-a' : '2026-07-b';
      expect(await ledger.release('2026-07')).toEqual(aRelease(winner));
    });

    test('a release replaces the one it expected, and no other', async () => {
      await ledger.publish(aRelease('2026-07-a'), null);
      expect(await ledger.publish(aRelease('2026-07-c'), '2026-07-b')).toBe(false);
      expect(await ledger.publish(aRelease('2026-07-c'), '2026-07-a')).toBe(true);
      expect(await ledger.release('2026-07')).toEqual(aRelease('2026-07-c'));
    });

    test('knows the current release of every period, by period', async () => {
      expect(await ledger.releases()).toEqual([]);
      const june = { ...aRelease('2026-06-b'), period: '2026-06' };
      for (const release of [aRelease('2026-07-a'), june]) await ledger.publish(release, null);
      await ledger.publish(aRelease('2026-07-c'), '2026-07-a');
      expect(await ledger.releases()).toEqual([june, aRelease('2026-07-c')]);
    });

    test('publishing again after a lost answer counts as first', async () => {
      expect(await ledger.publish(aRelease('2026-07-a'), null)).toBe(true);
      expect(await ledger.publish(aRelease('2026-07-a'), null)).toBe(true);
    });
  });
}
