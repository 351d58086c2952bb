import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Engine } from '../../lambdas/engine/engine.ts';
import { EngineError } from '../../lambdas/engine/engine-error.ts';
import { identifier, literal } from '../../lambdas/engine/sql.ts';
import { engineMemoryFor } from '../../lambdas/stores/step-limits.ts';

let scratch: string;
let engine: Engine;

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'engine-test-'));
  engine = await Engine.open({ memoryMiB: 128, threads: 1, scratch });
});
afterEach(async () => {
  await engine.close();
  expect(await readdir(scratch)).toEqual([]);
  await rm(scratch, { recursive: true });
});

test('an error names its kind and never the value', async () => {
  const failure = engine.rows("SELECT '900112345'::DATE");
  await expect(failure).rejects.toThrow(EngineError);
  await expect(failure).rejects.toThrow('The database engine failed (Conversion).');
});

test('the limits are set, and no extension is fetched', async () => {
  const settings = await engine.rows<{ name: string; value: string }>(
    `SELECT name, value FROM duckdb_settings()
     WHERE name IN ('memory_limit', 'threads', 'autoinstall_known_extensions', 'temp_directory') ORDER BY name`,
  );
  expect(settings.map(({ value }) => value)).toEqual(['false', '64.0 MiB', engine.scratch, '1']);
});

test.each([
  [512, 256],
  [1769, 1001],
  [3538, 2770],
])(
  'of a function of %i MiB the engine has %i, and the rest is for what runs beside it',
  (memory, engines) => {
    expect(engineMemoryFor(memory)).toBe(engines);
  },
);

test('exact numbers leave as text, whatever their size', async () => {
  const [row] = await engine.rows(
    'SELECT 9007199254740993::BIGINT AS big, sum(x::HUGEINT) AS total FROM range(4) t(x)',
  );
  expect(row).toEqual({ big: '9007199254740993', total: '6' });
});

test('names and texts are quoted', () => {
  expect(literal("O'Hara")).toBe("'O''Hara'");
  expect(identifier('a"b')).toBe('"a""b"');
});

test('texts leave as they are, byte order marks at their start too', async () => {
  const texts = ['\uFEFFa', '\uFEFF\uFEFFb', 'c\uFEFF', '', '\uFEFF'];
  const rows = texts.map((text, index) => `(${literal(text)}, ${index})`).join(', ');
  expect(await engine.texts(`SELECT x FROM (VALUES ${rows}) v(x, n) ORDER BY n`)).toEqual(texts);
  expect(await engine.texts('SELECT NULL::VARCHAR')).toEqual([null]);
});
