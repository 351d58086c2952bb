import type { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { intake } from '../../lambdas/intake/intake.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';

const FOLDER = 'landing/sio/contributions/2026-09';
const HEADER = 'CPR;Gender;Nationality;Employer No;Sector;Insured Wage;Start Date';
const ROW = '900100001;M;IND;1000;private;5;2020-01-01';
/** Long enough that what it is shows before its end. */
const table = (...lines: string[]) => `${lines.join('\n')}\n${`${ROW}\n`.repeat(5000)}`;

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

/** Takes in a file and returns every stream of it that was opened. */
async function streamsOf(file: string, bytes: string | Uint8Array): Promise<Readable[]> {
  const { objects } = runtime;
  await objects.write(`${FOLDER}/${file}`, bytes);
  const streams: Readable[] = [];
  const stream = objects.stream.bind(objects);
  objects.stream = async (key) => {
    const opened = await stream(key);
    streams.push(opened);
    return opened;
  };
  await intake(runtime, { landing: `${FOLDER}/${file}`, receivedAt: null });
  return streams;
}

test.each([
  ['whole', 'a.csv', table(HEADER, ROW)],
  ['whole, compressed', 'a.csv.gz', gzipSync(table(HEADER, ROW))],
  ['without its header', 'a.csv', table(ROW, ROW)],
  ['without a column', 'a.csv', table('CPR;Gender', '900100001;M')],
  ['compressed, without its header', 'a.csv.gz', gzipSync(table(ROW, ROW))],
  ['compressed and cut', 'a.csv.gz', gzipSync(table(HEADER, ROW)).subarray(0, 60)],
  ['cut JSON', 'a.json', '[{"person": "900100001"}, {'],
  ['cut XML', 'a.xml', '<rows><row><person>900100001</person></row><row>'],
])('a file that is %s is read without leaving it open', async (_, file, bytes) => {
  const streams = await streamsOf(file, bytes);
  expect(streams.length).toBeGreaterThan(0);
  expect(streams.filter((stream) => !stream.destroyed)).toEqual([]);
});
