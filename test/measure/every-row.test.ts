import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { memoryRuntime } from '../memory-runtime.ts';
import { measuredRelease } from '../release-of.ts';
import { MONTH, standSmallCountry } from '../small-country.ts';

test('rows that are lost in the lake stop the release, and it says of which feed and month', async () => {
  const runtime = await memoryRuntime({ profile: { ...bahrain, buckets: 2 } });
  await standSmallCountry(runtime);
  await measuredRelease(runtime, MONTH);
  const [lost] = await runtime.objects.list(`lake/sio/contributions/${MONTH}/`);
  await runtime.objects.remove(lost ?? '');
  await expect(measuredRelease(runtime, MONTH)).rejects.toThrow(
    /The lake holds \d+ of \d+ accepted rows of sio\/contributions 2026-09/,
  );
  await runtime.dispose();
});
