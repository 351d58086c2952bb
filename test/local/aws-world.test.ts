import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import dynalite from 'dynalite';
import { RunSummary } from '../../bin/local/run-summary.ts';
import { startS3Server } from '../stores/s3-server.ts';
import { maharat } from './run-command.ts';
import { contribution, writeContributions } from './small-inbox.ts';

describe('maharat run --store aws', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maharat-aws-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const run = (env: NodeJS.ProcessEnv) =>
    maharat(['run', '--in', join(folder, 'in'), '--out', join(folder, 'out'), '--store', 'aws', '--json'], {
      env,
    });

  test('without an endpoint is refused before anything is made', async () => {
    await writeContributions(folder, 'in/sio/contributions/2026-07/a.csv', []);
    const { code, stderr } = await run({ AWS_ENDPOINT_URL: '' });
    expect(code).toBe(64);
    expect(stderr).toContain('AWS_ENDPOINT_URL');
  });

  test('keeps objects and tables at the endpoints, and brings the feedback home', async () => {
    const s3 = await startS3Server(join(folder, 's3'), []);
    const dynamo = dynalite({ createTableMs: 0 }).listen(0, '127.0.0.1');
    await once(dynamo, 'listening');
    const address = dynamo.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const env = {
      AWS_ENDPOINT_URL_S3: s3.endpoint,
      AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}`,
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: 'S3RVER',
      AWS_REGION: 'us-east-1',
    };
    const persons = ['990112345', '990212345'];
    await writeContributions(
      folder,
      'in/sio/contributions/2026-07/a.csv',
      persons.map((person) => contribution(person)),
    );
    const first = await run(env);
    expect(first.stderr).toContain('settled');
    const summary = RunSummary.parse(JSON.parse(first.stdout));
    expect(summary.submissions).toMatchObject([{ state: 'settled', rows: { read: 2, accepted: 2 } }]);
    const again = RunSummary.parse(JSON.parse((await run(env)).stdout));
    expect(again.seconds.cleanse).toBeUndefined();
    expect(again.submissions).toMatchObject([{ state: 'settled', rows: { read: 2, accepted: 2 } }]);
    expect((await readdir(join(folder, 'out'))).filter((name) => !name.startsWith('.'))).toEqual([
      'feedback',
      'run.json',
    ]);
    await s3.close();
    dynamo.closeAllConnections();
    await new Promise((resolve) => dynamo.close(resolve));
  });
});
