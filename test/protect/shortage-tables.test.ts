import { cellName, type ProtectedCell } from '../../lambdas/model/cell.ts';
import { shortageTables } from '../../lambdas/protect/shortage-tables.ts';

const cell = (
  indicator: string,
  occupation: string | null,
  value: number | null,
  changes: Partial<ProtectedCell> = {},
): ProtectedCell => ({
  indicator,
  period: '2026-09',
  dimensions: occupation === null ? {} : { occupation },
  value,
  status: value === null ? 'suppressed' : 'published',
  ...changes,
});

const found = (indicator: string, now: ProtectedCell[], yearBefore: ProtectedCell[] | null) =>
  Object.fromEntries(
    shortageTables({ now, yearBefore })
      .filter((each) => each.indicator === indicator)
      .map((each) => [cellName(each).slice(indicator.length + 1), each.value ?? each.suppression]),
  );

describe('wage growth', () => {
  const medians = (...values: [string | null, number | null][]) =>
    values.map(([occupation, value]) => cell('wage-p50', occupation, value));

  test('compares published medians of two years', () => {
    const before = medians([null, 400], ['25', 400], ['52', 412], ['91', 200], ['93', null]);
    const now = medians([null, 412], ['25', 440], ['52', 400], ['91', 200], ['93', 300], ['26', 500]);
    expect(found('wage-growth', now, before)).toEqual({
      '': 3,
      'occupation=25': 10,
      'occupation=52': -2.9,
      'occupation=91': 0,
      'occupation=93': 'secondary',
    });
  });

  test('says nothing of wages at the ceiling, of other tables, and without a year before', () => {
    const top = cell('wage-p50', '11', 4000, { mark: 'at-least' });
    const sector = cell('wage-p50', null, 500, { dimensions: { sector: 'public' } });
    expect(found('wage-growth', [top, sector], [cell('wage-p50', '11', 3900), sector])).toEqual({});
    expect(found('wage-growth', medians([null, 412]), null)).toEqual({});
  });
});

describe('the shortage signal', () => {
  const GROUPS = ['2511', '2512', '52', '91', '93'];
  const part = (indicator: string, values: readonly (number | null)[]) =>
    values.map((value, at) => cell(indicator, GROUPS[at] ?? '', value));

  test('is made of the groups of the skills gap with three published parts', () => {
    const now = [
      ...part('tightness', [1, 2, 3, 4, 5]),
      ...part('fill-rate', [90, 80, 70, 60, 50]),
      ...part('vacancy-duration', [10, 20, 30, 40, 50]),
      cell('vacancy-duration', '25', 900),
      cell('tightness', 'other-combined', 9),
      cell('tightness', 'uncoded', 9),
    ];
    expect(found('shortage-signal', now, null)).toEqual({
      'occupation=2511': 0,
      'occupation=2512': 25,
      'occupation=52': 50,
      'occupation=91': 75,
      'occupation=93': 100,
    });
  });

  test('is not made of two parts', () => {
    const now = [
      ...part('tightness', [1, 2, 3, 4, 5]),
      ...part('fill-rate', [90, 80, 70, 60, 50]),
      ...part('vacancy-duration', [10, 20, 30, 40, null]),
    ];
    expect(found('shortage-signal', now, null)).toEqual({});
  });
});
