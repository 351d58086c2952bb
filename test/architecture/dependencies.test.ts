import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const STEPS = ['intake', 'cleanse', 'settle', 'link', 'measure', 'protect', 'publish', 'api'];
const ALLOWED: Record<string, string[]> = {
  model: [],
  profile: ['model'],
  occupation: ['model', 'profile', 'contracts'],
  contracts: ['model', 'profile', 'occupation', 'skills'],
  skills: ['model', 'profile', 'contracts', 'occupation'],
  stores: ['model', 'profile', 'contracts'],
  page: ['model'],
  feedback: ['model', 'profile', 'contracts', 'stores', 'engine', 'page'],
  watch: ['model'],
  engine: ['model', 'profile', 'stores'],
  accept: ['model', 'contracts', 'engine', 'feedback', 'stores'],
  ...Object.fromEntries(
    STEPS.map((step) => [
      step,
      [
        'model',
        'profile',
        'contracts',
        'occupation',
        'skills',
        'engine',
        'stores',
        'feedback',
        'page',
        'accept',
        'watch',
      ],
    ]),
  ),
};

interface Import {
  file: string;
  target: string;
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers.map((specifier) => ({
    file,
    target: specifier.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), specifier)) : specifier,
  }));
}

const lambdas = sources('lambdas');
const imports = lambdas.flatMap(importsOf);
const room = (path: string) => path.split('/')[1] ?? '';

test('the scan sees the code', () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(importsOf('lambdas/settle/settle.ts').map(({ target }) => target)).toContain(
    'lambdas/model/part.ts',
  );
});

test('dependencies point one way, and steps do not import each other', () => {
  const wrong = imports
    .filter(({ target }) => target.startsWith('lambdas/'))
    .filter(
      ({ file, target }) => room(file) !== room(target) && !ALLOWED[room(file)]?.includes(room(target)),
    );
  expect(wrong).toEqual([]);
});

test('nothing under lambdas imports lib, bin, seeds or test', () => {
  expect(imports.filter(({ target }) => /^(lib|bin|seeds|test)\//.test(target))).toEqual([]);
});

test('the AWS SDK is imported only by the adapters in stores', () => {
  const wrong = imports.filter(
    ({ file, target }) => target.startsWith('@aws-sdk/') && room(file) !== 'stores',
  );
  expect(wrong).toEqual([]);
});

test('DuckDB is imported only by the engine', () => {
  const wrong = imports.filter(
    ({ file, target }) => target.startsWith('@duckdb/') && room(file) !== 'engine',
  );
  expect(wrong).toEqual([]);
});

test('clock, randomness and environment are read only at the entries', () => {
  const entry = /(^|\/)(handler|current-runtime|runtime-from-environment)\.ts$/;
  const reads = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\bprocess\.env\b/;
  const wrong = lambdas.filter(
    (file) => !entry.test(file) && reads.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('files stay small enough to read in one look', () => {
  const tables = /lambdas\/contracts\/codelists\//;
  const long = [...lambdas, ...sources('lib'), ...sources('bin')]
    .filter((file) => !tables.test(file))
    .filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 301);
  expect(long).toEqual([]);
});
