import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sioFile, sioRow } from '../cleanse/sio-file.ts';
import { maharat } from './run-command.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'country-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What a check of a row of the number, under a country, says of the state and the defects. */
async function check(person: string, profile: string) {
  const file = join(folder, 'sio.csv');
  await writeFile(file, sioFile(sioRow({ person, wage: '450.00' })));
  const args = ['validate', file, '--feed', 'sio/contributions', '--json'];
  const { code, stdout } = await maharat(args, { env: { MAHARAT_PROFILE: profile } });
  if (stdout === '') return { code };
  const { rows, defects } = JSON.parse(stdout);
  return { code, accepted: rows.accepted, defects: defects.map((defect: { code: string }) => defect.code) };
}

test('the command line obeys MAHARAT_PROFILE', async () => {
  expect(await check('1000000008', 'saudi-arabia')).toEqual({ code: 0, accepted: 1, defects: [] });
  expect(await check('1000000008', '')).toMatchObject({ accepted: 0 });
});

test('a country that is not known is a slip of the command line, and named with the known ones', async () => {
  const { code, stderr } = await maharat(['validate', 'none.csv', '--feed', 'sio/contributions'], {
    env: { MAHARAT_PROFILE: 'atlantis' },
  });
  expect(code).toBe(64);
  expect(stderr).toContain('bahrain, saudi-arabia');
});
