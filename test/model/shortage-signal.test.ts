import {
  ranked,
  type ShortagePart,
  shortageSignals,
  shortageStandings,
} from '../../lambdas/model/shortage-signal.ts';

const groups = (...values: number[]) => new Map(values.map((value, at) => [String(at + 1), value]));
const rounded = (standing: ReadonlyMap<string, number> | undefined) => Object.fromEntries(standing ?? []);

test('a group stands above the share of the others that are lower, equal ones counted half', () => {
  const found = shortageStandings(new Map([['tightness', groups(1, 2, 2, 3, 4)]]));
  expect(rounded(found.get('tightness'))).toEqual({ 1: 0, 2: 37.5, 3: 37.5, 4: 75, 5: 100 });
});

test('of fill rates the lowest stands highest', () => {
  const found = shortageStandings(new Map([['fill-rate', groups(90, 20, 40, 60, 80)]]));
  expect(rounded(found.get('fill-rate'))).toEqual({ 1: 0, 2: 100, 3: 75, 4: 50, 5: 25 });
});

test('a part of four groups ranks nobody', () => {
  expect(shortageStandings(new Map([['wage-growth', groups(1, 2, 3, 4)]])).size).toBe(0);
});

describe('the signal', () => {
  const figures = new Map<ShortagePart, ReadonlyMap<string, number>>([
    ['tightness', groups(1, 2, 3, 4, 5)],
    ['fill-rate', groups(50, 40, 30, 20, 10)],
    ['vacancy-duration', new Map([...groups(90, 80, 70, 60, 50), ['6', 40]])],
    ['wage-growth', new Map([...groups(0, 0, 0, 0), ['6', 3]])],
  ]);
  const standing = shortageStandings(figures);

  test('is the mean of at least three standings', () => {
    // 1: tightness 0, fill rate 0, duration 100, wage growth 37.5; 5: 100, 100, 20, none; 6 has two parts only
    const signals = shortageSignals(standing);
    expect([...signals.keys()]).toEqual(['1', '2', '3', '4', '5']);
    expect(signals.get('1')).toBeCloseTo(34.375);
    expect(signals.get('5')).toBeCloseTo(73.333, 2);
    expect(ranked(signals)).toEqual(['5', '4', '3', '2', '1']);
  });

  test('without a part is that of the others', () => {
    const signals = shortageSignals(standing, 'tightness');
    expect(signals.get('5')).toBeCloseTo(60);
    expect(ranked(signals)[0]).toBe('5');
  });
});
