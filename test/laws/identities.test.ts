import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ClassicLevel } from 'classic-level';
import { strToU8, zipSync } from 'fflate';
import { cleansePart } from '../../lambdas/cleanse/cleanse-part.ts';
import { asciiDigits } from '../../lambdas/contracts/codecs/comparison-key.ts';
import { Engine } from '../../lambdas/engine/engine.ts';
import { literal } from '../../lambdas/engine/sql.ts';
import { intake } from '../../lambdas/intake/intake.ts';
import { makeSeed } from '../../seeds/generator/make-seed.ts';
import { sioFile, sioRow } from '../cleanse/sio-file.ts';
import { memoryRuntime } from '../memory-runtime.ts';
import { Decoder } from './decoded-texts.ts';
import { findPersonal } from './find-personal.ts';
import { filesBelow } from './folder-hashes.ts';
import { leaksBelow, OWN_ROWS } from './leaks-below.ts';
import { type PersonalValues, personalValues } from './personal-values.ts';

const MAHARAT = join(import.meta.dirname, '../../bin/maharat.ts');

let folder: string;
let values: PersonalValues;
const at = (...path: string[]) => join(folder, ...path);
const leaks = (out: string, allowed?: readonly string[]) =>
  leaksBelow(at(out), values, { scratch: at('scratch'), ...(allowed && { allowed }) });

/** Runs the command, or kills it at a line; all it printed goes to `logs/`. */
async function maharat(name: string, args: readonly string[], killAt?: RegExp): Promise<void> {
  const child = spawn(process.execPath, [MAHARAT, ...args], { env: { ...process.env, NODE_OPTIONS: '' } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (killAt?.test(printed)) child.kill('SIGKILL');
    });
  }
  await new Promise((resolve) => child.on('close', resolve));
  await writeFile(at('logs', `${name}.log`), printed);
}

const runArgs = (input: string, out: string) => ['run', '--in', at(input), '--out', at(out), '--verbose'];

/** Files of the set, each spoiled in its own way, as the files of another month. */
async function spoil(): Promise<string[]> {
  const text = async (path: string) => readFile(at('in', path));
  const sio = await text('sio/contributions/2026-09/SIO_contributions_202609.csv');
  const payroll = await text('mofne/payroll/2026-09/payroll_202609.csv.gz');
  const disputes = await text('moj/disputes/2026-09/labour-cases-2026-09.xml');
  const training = await text('tamkeen/training/2026-09/tamkeen_training_2026-09.json');
  const workforce = await text('csb/workforce/2026-09/CSB_Workforce_202609.xlsx');
  const population = await text('iga/population/2026-09/iga_population_snapshot_2026-09.csv');
  const spoilt: Record<string, Uint8Array> = {
    'sio/contributions/2026-08/headless.csv': sio.subarray(sio.indexOf('\n') + 1),
    'sio/contributions/2026-08/unclosed.csv': Buffer.from(sio.toString().replaceAll(';', ';"')),
    'mofne/payroll/2026-08/cut.csv.gz': payroll.subarray(0, payroll.length - 40),
    'moj/disputes/2026-08/cut.xml': disputes.subarray(0, disputes.length - 90),
    'tamkeen/training/2026-08/cut.json': training.subarray(0, training.length - 25),
    'tamkeen/training/2026-07/keyed.json': Buffer.from(byIdentity(training.toString())),
    'csb/workforce/2026-08/cut.xlsx': workforce.subarray(0, workforce.length - 300),
    'csb/workforce/2026-07/renamed.xlsx': population,
    'iga/population/2026-08/headless.csv': population.subarray(population.indexOf('\n') + 1),
    'iga/population/2026-07/latin.csv': Buffer.from(population.toString('utf8'), 'utf16le'),
    'iga/elsewhere/2026-08/unknown.csv': population,
  };
  for (const [path, bytes] of Object.entries(spoilt)) {
    await mkdir(dirname(at('in', path)), { recursive: true });
    await writeFile(at('in', path), bytes);
  }
  return Object.keys(spoilt);
}

/** The elements of a list as members of an object, each under the person's number. */
function byIdentity(json: string): string {
  const elements: { cpr: string }[] = JSON.parse(json);
  return JSON.stringify(Object.fromEntries(elements.map((element) => [element.cpr, element])));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maharat-identities-'));
  await mkdir(at('logs'));
  makeSeed({ folder: at('in'), persons: 200, months: 1, seed: 41, dirt: 'heavy', end: '2026-09' });
  values = await personalValues(at('in'));
  const spoilt = await spoil();
  await maharat('run', runArgs('in', 'out'));
  for (const [index, path] of spoilt.entries()) {
    const feed = path.split('/').slice(0, 2).join('/');
    if (feed === 'iga/elsewhere') continue;
    await maharat(`validate-${index}`, ['validate', at('in', path), '--feed', feed]);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the set holds persons in numbers, and the scan finds them where they may stand', async () => {
  expect(values.identities.size).toBeGreaterThan(200);
  expect(values.names.size).toBeGreaterThan(150);
  expect([...values.names].filter((name) => /^[a-z]/.test(name)).length).toBeGreaterThan(50);
  expect((await leaks('out', ['landing'])).leaks.join('\n')).toMatch(/^quarantine.*identity$/m);
});

test('a whole run holds them nowhere else: no lake, state, reports, feedback, run.json', async () => {
  const { leaks: found, files } = await leaks('out');
  expect(found).toEqual([]);
  expect(files).toBeGreaterThan(250);
});

test('rejected rows go back to who sent them alone: nothing is in them that is not in the same quarantine', async () => {
  const decoder = await Decoder.open(at('scratch'));
  const files = (await filesBelow(at('out', 'feedback'))).filter((path) =>
    OWN_ROWS.test(relative(at('out'), path)),
  );
  expect(files.filter((path) => path.endsWith('.xlsx')).length).toBeGreaterThan(5);
  const digits = (texts: readonly string[]) =>
    texts.flatMap((text) => asciiDigits(text).match(/\d{8,}/g) ?? []);
  let held = 0;
  for (const path of files) {
    const quarantine = dirname(dirname(path)).replace('/feedback/', '/quarantine/');
    const kept = await Promise.all((await filesBelow(quarantine)).map((each) => readFile(each, 'utf8')));
    const own = new Set(digits(kept));
    const found = digits(await decoder.texts(await readFile(path))).filter((each) =>
      values.identities.has(each),
    );
    held += found.length;
    expect(found.filter((each) => !own.has(each))).toEqual([]);
  }
  await decoder.close();
  expect(held).toBeGreaterThan(50);
});

test('no line of a run with --verbose, nor what validate tells of spoilt files, holds one', async () => {
  const run = await readFile(at('logs', 'run.log'), 'utf8');
  expect(run).toMatch(/"step":"measure"/);
  expect(run).toMatch(/sio\/contributions 2026-08 rejected/);
  expect((await leaks('logs')).leaks).toEqual([]);
});

test('nor does the folder of a run that was killed', async () => {
  await maharat('killed', runArgs('in', 'killed'), /\n1[0-9]\/\d+ /);
  expect((await leaks('killed')).leaks).toEqual([]);
});

const identity = () => [...values.identities][17] ?? '';
const name = () => [...values.names][17] ?? '';

test.each([
  ['a quote that is never closed', (text: string) => text.replaceAll(';', ';"')],
  ['bytes that are no text', (text: string) => Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xc3])])],
  ['more cells than columns', (text: string) => text.replaceAll('\n', `;${name()};;;;;;;;;\n`)],
])('nor does the error of an engine that meets %s', async (_, tamper) => {
  const runtime = await memoryRuntime();
  const rows = [...values.identities].map((person) => sioRow({ person, title: name() }));
  const landing = 'landing/sio/contributions/2026-09/a.csv';
  await runtime.objects.write(landing, sioFile(...rows));
  const { manifest } = await intake(runtime, { landing, receivedAt: null });
  const key = manifest.replace('manifest.json', 'parts/00000.csv');
  const part = Buffer.from(await runtime.objects.read(key)).toString('utf8');
  await runtime.objects.write(key, tamper(part));
  const failed = await cleansePart(runtime, { manifest, part: 0 }).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(Error);
  expect(findPersonal(inspect(failed, { depth: 10 }), values)).toEqual([]);
  await runtime.dispose();
});

describe('one planted', () => {
  const arabic = (digits: string) => digits.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '');

  beforeAll(() => cp(at('out'), at('planted'), { recursive: true }));

  async function plant(path: string, bytes: string | Uint8Array): Promise<string> {
    await mkdir(dirname(at('planted', path)), { recursive: true });
    await writeFile(at('planted', path), bytes);
    return path;
  }

  async function plantParquet(path: string): Promise<string> {
    await plant(path, '');
    const engine = await Engine.open({ memoryMiB: 256, threads: 1, scratch: at('scratch') });
    await engine.run('CREATE TABLE leak (id BIGINT, who VARCHAR)');
    await engine.run('INSERT INTO leak SELECT ?, ? FROM range(50)', [BigInt(identity()), name()]);
    await engine.run(`COPY leak TO ${literal(at('planted', path))} (FORMAT parquet, COMPRESSION zstd)`);
    await engine.close();
    return path;
  }

  async function plantLevel(): Promise<string> {
    const level = new ClassicLevel<string, string>(at('planted', 'state'));
    await level.put('a-key', `{"S":"${name()}"}`);
    await level.put(`by#${identity()}`, '{}');
    await level.compactRange('\u0000', '\u{10FFFF}');
    await level.close();
    return 'state/CURRENT';
  }

  test('in Parquet, LevelDB, gzip, zip, HTML, CSV, JSON or a log is found', async () => {
    const both = `${identity()} ${name()}`;
    const page = (await filesBelow(at('planted', 'reports'))).find((path) => path.endsWith('.ar.html')) ?? '';
    const html = `${await readFile(page, 'utf8')}<td>${arabic(identity())}</td><td>${name()}</td>`;
    const planted = [
      await plantParquet('lake/sio/contributions/2026-09/leak/rows.parquet'),
      await plantLevel(),
      await plant('feedback/leak.json.gz', gzipSync(both)),
      await plant('feedback/sio/rejected.csv', both),
      await plant('reports/leak.xlsx', zipSync({ 'xl/sharedStrings.xml': strToU8(`<t>${both}</t>`) })),
      await plant(page.slice(at('planted').length + 1), html),
      await plant('reports/leak.csv', `1,"${name()}",${identity()}\n`),
      await plant('run.json', `{"${identity()}":"${name().toUpperCase()}"}`),
      await plant('run.log', `row ${identity()}: no such name: ${name().replace(' ', '  ')}.`),
      await plant('reports/leak.txt', Buffer.from(`\uFEFF${both}`, 'utf16le')),
    ];
    const expected = planted.flatMap((path) => [`${path}: identity`, `${path}: name`]);
    const { leaks: found } = await leaks('planted');
    expect(found.filter((leak) => !/^state\/(?!CURRENT)/.test(leak))).toEqual(expected.sort());
  });
});
