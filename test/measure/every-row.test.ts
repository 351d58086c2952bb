import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { measuredRelease } from '../release-of.ts';
import { MONTH, standSmallCountry } from '../small-country.ts';

async function storeOf(): Promise<TestRuntime> {
  const runtime = await memoryRuntime({ profile: { ...bahrain, buckets: 2 } });
  await standSmallCountry(runtime);
  return runtime;
}

test.each(['sio/contributions', 'mol/vacancies', 'hec/graduates'])(
  'rows of %s that are lost in the lake stop the release, which tells of them, and nothing of it is kept',
  async (feed) => {
    const whole = await storeOf();
    const lost = await storeOf();
    const [key = ''] = await lost.objects.list(`lake/${feed}/`);
    const bytes = await lost.objects.read(key);
    await lost.objects.remove(key);
    await expect(measuredRelease(lost, MONTH)).rejects.toThrow(
      new RegExp(`The lake holds \\d+ of \\d+ accepted rows of ${feed} 2026-`),
    );
    await lost.objects.write(key, bytes);
    const { release } = await measuredRelease(lost, MONTH);
    expect(release).toBe((await measuredRelease(whole, MONTH)).release);
    for (const id of ['employed', 'positions-open', 'graduates'])
      expect(await lost.unprotected.query(release, id)).toEqual(await whole.unprotected.query(release, id));
    await Promise.all([whole.dispose(), lost.dispose()]);
  },
);
