import { cellName } from '../../lambdas/model/cell.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { protectRelease } from '../../lambdas/protect/protect-release.ts';
import { memoryRuntime } from '../memory-runtime.ts';
import { measuredRelease } from '../release-of.ts';
import { MONTH, standSmallCountry } from '../small-country.ts';

test('a release leaves protect with what passes, and nothing else', async () => {
  const runtime = await memoryRuntime({ profile: { ...bahrain, buckets: 2 } });
  await standSmallCountry(runtime);
  const { release, manifest } = await measuredRelease(runtime, MONTH);
  await protectRelease(runtime, { manifest });
  const cells = await runtime.cells.query(release, 'employed');
  const values = Object.fromEntries(cells.map((cell) => [cellName(cell), cell.value]));
  expect(values).toMatchObject({
    employed: 15,
    'employed|sector=private': null,
    'employed|activity=G': null,
    'employed|nationality_group=national': null,
    'employed|sex=male': null,
  });
  expect(cells.every((cell) => cell.period === MONTH)).toBe(true);
  const rate = await runtime.cells.query(release, 'unemployment-rate-nationals');
  expect(rate).toEqual([
    {
      indicator: 'unemployment-rate-nationals',
      period: MONTH,
      dimensions: {},
      value: null,
      status: 'suppressed',
      suppression: 'secondary',
    },
  ]);
  await runtime.dispose();
});
