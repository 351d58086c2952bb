import type { MappingEntry, OpenText } from '../../lambdas/model/review.ts';
import type { SubmissionKey } from '../../lambdas/model/submission.ts';
import type { Reviews } from '../../lambdas/stores/reviews.ts';

const submission = (changes: Partial<SubmissionKey> = {}): SubmissionKey => ({
  agency: 'sio',
  feed: 'contributions',
  period: '2026-07',
  kind: 'full',
  sha256: 'a'.repeat(64),
  ...changes,
});

const text = (key: string, changes: Partial<OpenText> = {}): OpenText => ({
  field: 'sector',
  list: 'sector',
  key,
  text: key,
  rows: 3,
  ...changes,
});

const entry = (version: number, by: string): MappingEntry => ({
  version,
  by,
  at: '2026-11-24T09:00:00Z',
  decisions: [{ list: 'sector', key: 'privat', text: 'Privat', code: 'private', reason: null, rows: 3 }],
});

const keysOf = async (items: Promise<OpenText[]>) => (await items).map(({ key, rows }) => [key, rows]).sort();

/** What every store of reviews promises; each adapter runs the same suite. */
export function reviewsContract(
  adapter: string,
  openReviews: () => Promise<{ reviews: Reviews; close: () => Promise<void> }>,
) {
  describe(`reviews on ${adapter}`, () => {
    let reviews: Reviews;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ reviews, close } = await openReviews());
    });
    afterEach(() => close());

    test('what a submission asks takes the place of what it asked before', async () => {
      await reviews.ask(submission(), 'f1', [text('a'), text('b')]);
      await reviews.ask(submission(), 'f2', [text('b', { rows: 5 }), text('c')]);
      expect(await keysOf(reviews.askedOf(submission()))).toEqual([
        ['b', 5],
        ['c', 3],
      ]);
      await reviews.ask(submission(), 'f2', []);
      expect(await reviews.askedOf(submission())).toEqual([]);
    });

    test('an item names its feed, submission and fingerprint', async () => {
      const asked = text('a', { guess: { code: '5120', probability: 0.8, runnerUp: null, source: 'part' } });
      await reviews.ask(submission(), 'f1', [asked]);
      expect(await reviews.asked('sio/contributions')).toEqual([
        { ...asked, feed: 'sio/contributions', submission: submission(), fingerprint: 'f1' },
      ]);
    });

    test('kind, content and period tell submissions apart, fields questions', async () => {
      const others = [
        { kind: 'supplement' as const },
        { sha256: 'b'.repeat(64) },
        { period: '2026-08' },
        { feed: 'contributions-other' },
      ];
      for (const changes of [{}, ...others]) await reviews.ask(submission(changes), 'f', [text('a')]);
      await reviews.ask(submission(), 'f', [text('a'), text('a', { field: 'grade' })]);
      expect(await reviews.askedOf(submission())).toHaveLength(2);
      expect(await reviews.asked('sio/contributions')).toHaveLength(5);
      expect(await reviews.asked('sio/contributions-other')).toHaveLength(1);
      expect(await reviews.asked('iga/population')).toEqual([]);
    });

    test('hundreds of long texts in two languages are kept', async () => {
      const texts = Array.from({ length: 230 }, (_, n) => text(`${'وظيفة '.repeat(30)}${n}`));
      await reviews.ask(submission(), 'f', texts);
      expect((await reviews.askedOf(submission())).map(({ key }) => key).sort()).toEqual(
        texts.map(({ key }) => key).sort(),
      );
    });

    test('the log grows by one version at a time, and keeps its order', async () => {
      expect(await reviews.mappings()).toEqual([]);
      expect(await reviews.decide(entry(1, 'a'))).toBe(true);
      for (let version = 2; version <= 11; version += 1) await reviews.decide(entry(version, 'a'));
      expect((await reviews.mappings()).map(({ version }) => version)).toEqual([
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
      ]);
    });

    test('of two decisions that race for a version one is taken, and never changed', async () => {
      const raced = await Promise.all(['a', 'b'].map((by) => reviews.decide(entry(1, by))));
      expect(raced.filter(Boolean)).toHaveLength(1);
      const [first] = await reviews.mappings();
      expect(first?.by).toBe(raced[0] ? 'a' : 'b');
      expect(await reviews.decide(entry(1, 'c'))).toBe(false);
      expect(await reviews.mappings()).toEqual([first]);
    });
  });
}
