import type { Anomaly, Carriers } from '../../lambdas/model/anomaly.ts';
import { RULES } from '../../lambdas/model/rule-set.ts';
import { showable } from '../../lambdas/protect/showable-anomalies.ts';
import { MANY, RISEN } from './anomaly-factory.ts';

const ALONE = { registrations: [], seenIn: [], follows: false };

function shown(
  changes: Partial<Anomaly>,
  { before = MANY, now = MANY }: { before?: Carriers; now?: Carriers } = {},
) {
  const anomaly = { ...RISEN, ...changes };
  return showable({ ...ALONE, anomaly, carriers: { before, now, usual: [] }, titles: [] }, RULES);
}

test('shares are of rounded counts', () => {
  expect(shown({})).toMatchObject({ unit: 'percent', before: 10, now: 25.3, rises: true, score: 6 });
});

test('few persons, few employers or few others behind a side withhold it; nobody does not', () => {
  expect(shown({}, { before: { persons: 9, employers: 100 } })).toMatchObject({ before: null, now: 25.3 });
  expect(shown({}, { now: { persons: 303, employers: 2 } })).toMatchObject({ before: 10, now: null });
  expect(shown({ now: 1_200 })).toMatchObject({ now: null });
  expect(shown({ before: 0 }, { before: { persons: 0, employers: 0 } })).toMatchObject({ before: 0 });
});

test('a feed without persons goes by its rows', () => {
  const none = { persons: null, employers: null };
  expect(shown({ before: 9 }, { before: none, now: none })).toMatchObject({ before: null, now: 25.3 });
});

test('rows and distinct values are multiples of the base', () => {
  const counted = { aspect: 'rows', code: 'anomaly.rows', before: 1_002, now: 1_203 } as const;
  expect(shown(counted)).toMatchObject({ unit: 'number', before: 1_000, now: 1_205 });
});

test('amounts are told of as a percentage of what they were, where enough persons lie beyond them', () => {
  const median = { aspect: 'quantile', category: '50', before: 300_000, now: 361_000 } as const;
  expect(shown(median)).toMatchObject({ unit: 'of-before', before: 100, now: 120 });
  const tenth = { ...median, category: '10' };
  expect(shown(tenth, { now: { persons: 99, employers: 50 } })).toMatchObject({ before: null, now: null });
  expect(shown(tenth, { now: { persons: 100, employers: 50 } })).toMatchObject({ now: 120 });
});

test('of one employer no figure is shown, nor its number', () => {
  const one = shown({ aspect: 'one', field: null, category: null, before: 500, now: 0, values: ['E500700'] });
  expect(one).toMatchObject({ before: null, now: null, rises: false });
  expect(JSON.stringify(one)).not.toMatch(/E500700|500/);
});

test('several employers are told of together, unless one is most of them', () => {
  const several = (sizes: readonly number[]) =>
    shown({
      aspect: 'several',
      before: sizes.reduce((sum, size) => sum + size, 0),
      now: 0,
      members: sizes.map((before) => ({ before, now: 0 })),
    });
  expect(several([100, 90, 80])).toMatchObject({ before: 27, now: 0 });
  expect(several([400, 50, 40])).toMatchObject({ before: null, now: null });
});

test('new titles are named where ten persons carry them, of three employers where these are known', () => {
  const titles = [
    { title: 'drone pilot', carriers: { persons: 10, employers: null } },
    { title: 'driver of a person', carriers: { persons: 9, employers: null } },
    { title: 'title of one employer', carriers: { persons: 40, employers: 1 } },
  ];
  const anomaly = { ...RISEN, aspect: 'new' as const };
  const carriers = { before: MANY, now: MANY, usual: [] };
  expect(showable({ ...ALONE, anomaly, carriers, titles }, RULES).titles).toEqual(['drone pilot']);
});

test('other feeds are named, the employer by which they are known is not', () => {
  const anomaly = { ...RISEN, aspect: 'one' as const, values: ['E500182'] };
  const together = { registrations: ['10078-1'], seenIn: ['sio/contributions'], follows: false };
  const carriers = { before: MANY, now: MANY, usual: [] };
  const told = showable({ ...together, anomaly, carriers, titles: [] }, RULES);
  expect(told).toMatchObject({ seenIn: ['sio/contributions'], follows: false });
  expect(JSON.stringify(told)).not.toMatch(/10078|E500182/);
});
