import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { z } from 'zod';
import { installRuntime, withRuntime } from '../../lambdas/stores/current-runtime.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import { runtimeFromEnvironment } from '../../lambdas/stores/runtime-from-environment.ts';
import { EventRejected, stepHandler } from '../../lambdas/stores/step-handler.ts';

/** A runtime of which the steps here use one number. */
// the other ports are never asked for
const runtime = (partBytes: number) => ({ partBytes }) as unknown as Runtime;

describe('a runtime from the environment', () => {
  test.each([
    ['objects', 'MAHARAT_BUCKET_LAKE'],
    ['ledger', 'MAHARAT_TABLE_LEDGER'],
    ['unprotected', 'MAHARAT_TABLE_UNPROTECTED'],
    ['cells', 'MAHARAT_TABLE_CELLS'],
    ['catalog', 'MAHARAT_GLUE_DATABASE'],
    ['notices', 'MAHARAT_NOTICE_TOPICS'],
    ['pseudonymKey', 'MAHARAT_PSEUDONYM_SECRET_ARN'],
  ])('without a name of %s builds, and says on use that %s is missing', async (port, variable) => {
    const empty = runtimeFromEnvironment({});
    const use: Record<string, () => unknown> = {
      objects: () => empty.objects.read('lake/x'),
      ledger: () => empty.ledger,
      unprotected: () => empty.unprotected,
      cells: () => empty.cells,
      catalog: () => empty.catalog,
      notices: () => empty.notices,
      pseudonymKey: () => empty.pseudonymKey(),
    };
    await expect(async () => use[port]?.()).rejects.toThrow(
      `The environment variable ${variable} is missing`,
    );
  });

  test('takes memory and threads from the size of the function', () => {
    expect(runtimeFromEnvironment({ AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '3538' }).engine).toMatchObject({
      memoryMiB: 3538,
      threads: 2,
    });
    expect(runtimeFromEnvironment({ AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512' }).engine.threads).toBe(1);
  });

  test('refuses an unknown profile and a part size that is no number', () => {
    expect(() => runtimeFromEnvironment({ MAHARAT_PROFILE: 'atlantis' })).toThrow(/one of bahrain/);
    expect(() => runtimeFromEnvironment({ MAHARAT_PART_BYTES: 'many' })).toThrow(/MAHARAT_PART_BYTES/);
  });

  test('reads the pseudonym key once, and does not quote a broken one', async () => {
    const mock = mockClient(SecretsManagerClient);
    mock
      .on(GetSecretValueCommand)
      .resolves({ SecretString: JSON.stringify({ secret: 's'.repeat(40) }), VersionId: 'v3' });
    const env = { MAHARAT_PSEUDONYM_SECRET_ARN: 'arn:aws:secretsmanager:x:1:secret:k' };
    const good = runtimeFromEnvironment(env);
    await good.pseudonymKey();
    expect(await good.pseudonymKey()).toEqual({ version: 'v3', secret: Buffer.from('s'.repeat(40)) });
    expect(mock.commandCalls(GetSecretValueCommand)).toHaveLength(1);
    mock.on(GetSecretValueCommand).resolves({ SecretString: 'hunter2' });
    await expect(runtimeFromEnvironment(env).pseudonymKey()).rejects.toThrow(
      /^(?!.*hunter2).*Correct the secret/,
    );
    mock.restore();
  });

  test('knows the version of the key without reading it', async () => {
    const mock = mockClient(SecretsManagerClient);
    mock
      .on(DescribeSecretCommand)
      .resolves({ VersionIdsToStages: { v2: ['AWSPREVIOUS'], v3: ['AWSCURRENT'] } });
    const env = { MAHARAT_PSEUDONYM_SECRET_ARN: 'arn:aws:secretsmanager:x:1:secret:k' };
    expect(await runtimeFromEnvironment(env).pseudonymKeyVersion()).toBe('v3');
    expect(mock.commandCalls(GetSecretValueCommand)).toHaveLength(0);
    mock.restore();
  });
});

describe('a step handler', () => {
  const handler = stepHandler(z.object({ part: z.int() }), async (given, event) => [
    given.partBytes,
    event.part,
  ]);
  afterEach(() => installRuntime(null));

  test('gives the step its parsed event and the installed runtime', async () => {
    installRuntime(runtime(7));
    expect(await handler({ part: 3, extra: true })).toEqual([7, 3]);
  });

  test('keeps the runtimes of calls side by side apart', async () => {
    const calls = [1, 2, 3].map((bytes) => withRuntime(runtime(bytes), () => handler({ part: 0 })));
    expect(await Promise.all(calls)).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
  });

  test('rejects an event that does not fit, naming the place but not the value', async () => {
    installRuntime(runtime(7));
    const refused = handler({ part: '840101234' });
    await expect(refused).rejects.toThrow(EventRejected);
    await expect(refused).rejects.toThrow(/^(?!.*840101234).*part/);
  });
});
