import { jest } from '@jest/globals';
import { indicatorSlice, type WantedSlice } from '../../bin/local/indicator/indicator-slice.ts';
import { IndicatorSlice } from '../../bin/local/indicator/outputs.ts';
import { findRelease, type WantedRelease } from '../../bin/local/indicator/release-chain.ts';
import { sliceCsv } from '../../bin/local/indicator/slice-csv.ts';
import { sliceText } from '../../bin/local/indicator/slice-text.ts';
import { indicatorDefinitions } from '../../lambdas/measure/indicator-catalogue.ts';
import type { ProtectedCell } from '../../lambdas/model/cell.ts';
import { indicatorsKey } from '../../lambdas/model/indicator.ts';
import { ReleaseManifest } from '../../lambdas/model/release.ts';
import { manifestKey } from '../../lambdas/model/release-keys.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { cell } from '../publish/fixture/cells.ts';

const refuse = async () => {
  throw new Error('Nobody reads cells before disclosure control.');
};

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await memoryRuntime({ unprotected: { write: refuse, query: refuse } });
});
afterEach(() => runtime.dispose());

const at = (dimensions: Record<string, string>, value: number | null, period = '2026-07') =>
  cell('employed', dimensions, value, period);

const FIRST: ProtectedCell[] = [
  at({}, 300),
  at({}, 290, '2026-06'),
  at({ sector: 'private' }, 200),
  at({ sector: 'public' }, 100),
  at({ sector: 'private', nationality_group: 'national' }, 80),
  at({ sector: 'public', nationality_group: 'national' }, null),
];

interface Release {
  readonly id: string;
  readonly previous: string | null;
  readonly cells: readonly ProtectedCell[];
  readonly indicators?: ReturnType<typeof indicatorDefinitions>;
}

/** Publishes a release of the cells' months, the last being its own. */
async function publish({ id, previous, cells, indicators = indicatorDefinitions() }: Release) {
  const period = id.slice(0, 7);
  const manifest = ReleaseManifest.parse({
    ...{ id, period, previous, inputs: [], missing: [], submissions: '', code: '', pseudonymKeyVersion: '' },
    months: [...new Set(cells.map((each) => each.period))].sort(),
    changes: previous === null ? [] : [CHANGE],
  });
  await runtime.objects.write(manifestKey(id), JSON.stringify(manifest));
  await runtime.objects.write(indicatorsKey(id), JSON.stringify(indicators));
  await runtime.cells.write(id, cells);
  const current = await runtime.ledger.release(period);
  await runtime.ledger.publish({ period, id, state: 'published', index: '' }, current?.id ?? null);
}

const CHANGE = {
  ...{ feed: 'sio/contributions', period: '2026-07', why: 'replaced' },
  ...{ before: null, after: null, decisions: [] },
};

async function get(wanted: WantedSlice & WantedRelease) {
  const release = await findRelease(runtime, wanted);
  if (release === null) throw new Error('no release');
  return IndicatorSlice.parse(await indicatorSlice(runtime, release, wanted));
}

const codes = ({ cells }: IndicatorSlice) =>
  cells.map(({ categories, value, obsStatus, confStatus }) =>
    [...categories.map(({ code }) => code), value, obsStatus, confStatus].join(' '),
  );

describe('a slice', () => {
  beforeEach(() => publish({ id: '2026-07-a', previous: null, cells: FIRST }));

  test('is the total of the newest month where nothing is said', async () => {
    expect(codes(await get({ id: 'employed' }))).toEqual(['300 A F']);
    expect(codes(await get({ id: 'employed', period: '2026-06' }))).toEqual(['290 A F']);
  });

  test('is a table in the order of its classifications, or one category of it', async () => {
    expect(codes(await get({ id: 'employed', by: ['sector'] }))).toEqual([
      'public 100 A F',
      'private 200 A F',
    ]);
    expect(codes(await get({ id: 'employed', where: { sector: 'public' } }))).toEqual(['public 100 A F']);
    expect(
      codes(await get({ id: 'employed', by: ['sector'], where: { nationality_group: 'national' } })),
    ).toEqual(['public national  Q C', 'private national 80 A F']);
  });

  test('reads nothing but the slice', async () => {
    const query = jest.spyOn(runtime.cells, 'query');
    await get({ id: 'employed', by: ['sector'] });
    expect(query.mock.calls).toEqual([
      ['2026-07-a', 'employed', { period: '2026-07', dimensions: { sector: null } }],
    ]);
  });

  test.each([
    [{ id: 'employd' }, /no indicator employd\. Maybe employed\. See maharat indicator list/],
    [
      { id: 'employed', by: ['sex', 'sector'] },
      /not published by sex and sector\. There are: the total · --by sector/,
    ],
    [{ id: 'employed', by: ['sector'], where: { sector: 'public' } }, /sector stands in --by and in --where/],
    [
      { id: 'employed', where: { sector: 'purple' } },
      /no sector=purple in 2026-07\. There are: public, private\./,
    ],
    [{ id: 'employed', period: '2026-05' }, /No release holds 2026-05\. There are releases of 2026-07/],
    [{ id: 'employed', release: '2026-07-x' }, /no release 2026-07-x\. There are: 2026-07-a\./],
    [
      { id: 'employed', release: '2026-07-a', period: '2026-05' },
      /does not hold 2026-05\. It holds: 2026-06, 2026-07/,
    ],
  ] as const)('%j is refused, and what there is is named', async (wanted, message) => {
    await expect(get(wanted)).rejects.toThrow(message);
  });

  test('of an indicator younger than the release is asked for with a new run', async () => {
    const indicators = indicatorDefinitions().filter(({ id }) => id !== 'tightness');
    await publish({ id: '2026-08-b', previous: null, cells: [at({}, 1, '2026-08')], indicators });
    await expect(get({ id: 'tightness' })).rejects.toThrow(
      /made before tightness\. Make another with maharat run/,
    );
  });

  test('of a month is that of its own release, not of a later one that holds the month too', async () => {
    await publish({ id: '2026-08-b', previous: null, cells: [at({}, 310), at({}, 320, '2026-08')] });
    expect((await get({ id: 'employed' })).release).toBe('2026-08-b');
    expect(codes(await get({ id: 'employed', period: '2026-07' }))).toEqual(['300 A F']);
    expect(codes(await get({ id: 'employed', release: '2026-08-b', period: '2026-07' }))).toEqual([
      '310 A F',
    ]);
  });
});

test('there is none before the first release', async () => {
  expect(await findRelease(runtime, { period: '2026-07' })).toBeNull();
});

describe('vintages', () => {
  const second = [
    ...FIRST.filter(({ dimensions }) => dimensions.sector !== 'public'),
    at({ sector: 'public' }, 95),
  ];
  const third = [
    ...second.filter(({ dimensions }) => dimensions.sector !== 'private'),
    at({ sector: 'quasi' }, 200),
  ];

  beforeEach(async () => {
    await publish({ id: '2026-07-a', previous: null, cells: FIRST });
    await publish({ id: '2026-07-b', previous: '2026-07-a', cells: second });
    await publish({ id: '2026-07-c', previous: '2026-07-b', cells: third });
  });

  test('are the releases before it, newest first, each with what the one after it changed and why', async () => {
    const { vintages } = await get({ id: 'employed', by: ['sector'], vintages: true });
    const told = vintages?.map(({ release, changes, because }) => [
      release,
      changes.map(({ categories, before, after }) => [categories[0]?.code, before.value, after.value]),
      because,
    ]);
    const because = [{ feed: 'sio/contributions', period: '2026-07', why: 'replaced' }];
    expect(told).toEqual([
      [
        '2026-07-b',
        [
          ['quasi', null, 200],
          ['private', 200, null],
        ],
        because,
      ],
      ['2026-07-a', [['public', 100, 95]], because],
    ]);
    expect((await get({ id: 'employed' })).vintages).toBeNull();
  });

  test('go back from the release that is asked for', async () => {
    const slice = await get({ id: 'employed', release: '2026-07-b', vintages: true });
    expect([slice.release, slice.vintages?.map(({ release }) => release)]).toEqual([
      '2026-07-b',
      ['2026-07-a'],
    ]);
  });

  test('end where a manifest is kept no longer, and are not compared where no cell is', async () => {
    await publish({ id: '2026-08-b', previous: '2026-08-a', cells: [at({}, 5, '2026-08')] });
    expect((await get({ id: 'employed', vintages: true })).vintages).toEqual([]);
    await publish({ id: '2026-09-a', previous: null, cells: [at({ sex: 'male' }, 5, '2026-09')] });
    await publish({ id: '2026-09-b', previous: '2026-09-a', cells: [at({}, 5, '2026-09')] });
    expect((await get({ id: 'employed', vintages: true })).vintages).toMatchObject([
      { cells: [], changes: [] },
    ]);
  });

  test('stand under the figures as text, in both languages', async () => {
    const slice = await get({ id: 'employed', where: { sector: 'public' }, vintages: true });
    expect(sliceText(slice, 'en').split('\n')).toEqual([
      'Employed persons (employed), July 2026',
      'Unit: persons. Release: 2026-07-c. Not for publication.',
      '',
      'Sector                  persons  OBS_STATUS  CONF_STATUS',
      'Public sector (public)  95       A           F',
      '',
      'Release before: 2026-07-b',
      'Sector                  persons  OBS_STATUS  CONF_STATUS',
      'Public sector (public)  95       A           F',
      'The release after it has the same figures.',
      'Data that changed: sio/contributions 2026-07 (replaced)',
      '',
      'Release before: 2026-07-a',
      'Sector                  persons  OBS_STATUS  CONF_STATUS',
      'Public sector (public)  100      A           F',
      'Otherwise in the release after it:',
      'Public sector (public)  100  →  95',
      'Data that changed: sio/contributions 2026-07 (replaced)',
      '',
    ]);
    expect(sliceText(slice, 'ar')).toMatch(/القطاع العام \(public\) {2}100 {2}← {2}95\n/);
  });

  test('follow the figures as CSV', async () => {
    const slice = await get({ id: 'employed', where: { sector: 'public' }, vintages: true });
    expect(sliceCsv(slice).split('\r\n')).toEqual([
      'release,period,indicator,sector,sector_ar,sector_en,status,obs_status,conf_status,value',
      '2026-07-c,2026-07,employed,public,القطاع العام,Public sector,published,A,F,95',
      '2026-07-b,2026-07,employed,public,القطاع العام,Public sector,published,A,F,95',
      '2026-07-a,2026-07,employed,public,القطاع العام,Public sector,published,A,F,100',
      '',
    ]);
  });
});

test('what is not shown says why', async () => {
  const rate = 'unemployment-rate-nationals';
  await publish({
    id: '2026-07-a',
    previous: null,
    cells: [
      { ...cell(rate, {}, null, '2026-07'), suppression: 'secondary' },
      cell('employed', {}, null, '2026-07'),
      { ...cell('tightness', {}, null, '2026-07'), status: 'not-applicable' },
    ],
  });
  expect(sliceText(await get({ id: rate }), 'en')).toMatch(
    /suppressed: the figures it is made of are +Q +D\n/,
  );
  expect(sliceText(await get({ id: 'employed' }), 'en')).toMatch(/suppressed: too few persons .* +Q +C\n/);
  expect(sliceText(await get({ id: 'tightness' }), 'ar')).toMatch(/لا ينطبق.* +M +F\n/);
  expect(sliceCsv(await get({ id: rate }))).toMatch(/suppressed,Q,D,\r\n$/);
});

test('an indicator without a total is shown by its first table', async () => {
  const unmatched = cell('employers-unmatched', { feed: 'lmra/permits' }, 5, '2026-07');
  await publish({ id: '2026-07-a', previous: null, cells: [unmatched] });
  expect(codes(await get({ id: 'employers-unmatched' }))).toEqual(['lmra/permits 5 A F']);
});
