import fc from 'fast-check';
import { byCause, type Caused } from '../../lambdas/measure/by-cause.ts';

type Finding = Caused['anomaly'];

const IN_PERMITS: Finding = {
  code: 'anomaly.share',
  aspect: 'code',
  feed: 'lmra/permits',
  field: 'nationality',
  category: 'IND',
  before: 100,
  now: 50,
};
const IN_CONTRIBUTIONS: Finding = { ...IN_PERMITS, feed: 'sio/contributions' };
const OTHER: Finding = { ...IN_PERMITS, feed: 'csb/workforce', aspect: 'rows', field: null, category: null };

function told(...found: readonly (Finding | Caused)[]): string[] {
  return byCause(found.map((each) => ('anomaly' in each ? each : { anomaly: each, registrations: [] }))).map(
    ({ anomaly, seenIn, follows }) =>
      `${follows ? '- ' : ''}${anomaly.feed}${seenIn.map((feed) => ` +${feed}`).join('')}`,
  );
}

function employer(feed: string, registrations: readonly string[], now = 0): Caused {
  const anomaly: Finding = { ...OTHER, code: 'anomaly.employer', aspect: 'one', feed, before: 60, now };
  return { anomaly, registrations: [...registrations] };
}

test('one category of one list that moves one way in several feeds stands together, the first of them says where', () => {
  expect(told(IN_PERMITS, OTHER, IN_CONTRIBUTIONS)).toEqual([
    'lmra/permits +sio/contributions',
    '- sio/contributions',
    'csb/workforce',
  ]);
});

test.each<[string, Partial<Finding>]>([
  ['another category', { category: 'PAK' }],
  ['another direction', { now: 200 }],
  ['another list', { field: 'sex' }],
  ['another kind', { aspect: 'count' }],
  ['the same feed', { feed: 'lmra/permits' }],
])('%s stands alone', (_, changes) => {
  expect(told(IN_PERMITS, OTHER, { ...IN_CONTRIBUTIONS, ...changes })).toHaveLength(3);
  expect(told(IN_PERMITS, OTHER, { ...IN_CONTRIBUTIONS, ...changes }).join()).not.toMatch(/[+-] /);
  expect(told(IN_PERMITS, OTHER, { ...IN_CONTRIBUTIONS, ...changes })[1]).toBe('csb/workforce');
});

test('rows without a value are no category that feeds share', () => {
  const empty = { category: '' };
  expect(told({ ...IN_PERMITS, ...empty }, OTHER, { ...IN_CONTRIBUTIONS, ...empty })[1]).toBe(
    'csb/workforce',
  );
});

test('fields of one list are the same whatever they are called', () => {
  const register = { ...IN_PERMITS, feed: 'iga/population', field: 'education', category: '6' };
  expect(told(register, { ...register, feed: 'hec/graduates', field: 'level' })[0]).toBe(
    'iga/population +hec/graduates',
  );
});

test('employers are the same by their commercial registration, and one way', () => {
  const first = employer('lmra/permits', ['10078-1']);
  expect(told(first, OTHER, employer('sio/contributions', ['10078-1', '7-1']))).toEqual([
    'lmra/permits +sio/contributions',
    '- sio/contributions',
    'csb/workforce',
  ]);
  expect(told(first, OTHER, employer('sio/contributions', ['7-1']))[1]).toBe('csb/workforce');
  expect(told(first, OTHER, employer('sio/contributions', ['10078-1'], 90))[1]).toBe('csb/workforce');
});

test('no finding is lost or changed, the first of every cause keep their order, and so do those behind them', () => {
  const finding = fc.record({
    anomaly: fc.record({
      ...{ code: fc.constant('anomaly.share' as const), aspect: fc.constantFrom('code', 'rows') },
      feed: fc.constantFrom('lmra/permits', 'sio/contributions', 'mol/jobseekers'),
      field: fc.constantFrom('nationality', 'sex'),
      category: fc.constantFrom('IND', 'male', '', null),
      before: fc.constant(100),
      now: fc.constantFrom(50, 200),
    }),
    registrations: fc.array(fc.constantFrom('1-1', '2-1', '3-1'), { maxLength: 2 }),
  }) as fc.Arbitrary<Caused>; // constants that widened to strings
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 12 }), (found) => {
      const sorted = byCause(found);
      const places = sorted.map(({ seenIn: _, follows: __, ...each }) =>
        found.findIndex(({ anomaly }) => anomaly === each.anomaly),
      );
      expect([...places].sort((a, b) => a - b)).toEqual(found.map((_, at) => at));
      const leading = places.filter((_, at) => !sorted[at]?.follows);
      expect(leading).toEqual([...leading].sort((a, b) => a - b));
      for (const [at, { follows, seenIn, anomaly }] of sorted.entries()) {
        if (follows) expect(places[at]).toBeGreaterThan(places[at - 1] ?? Number.POSITIVE_INFINITY);
        expect(seenIn).not.toContain(anomaly.feed);
        expect(seenIn.length > 0).toBe(!follows && sorted[at + 1]?.follows === true);
      }
    }),
  );
});
