import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { STEPS } from '../../lib/flows/step-sizes.ts';
import { named, type Resources, synthesised } from './synthesised.ts';

/** ELF header: machine at byte 18; 0xB7 is AArch64 (System V ABI, generic). */
const MACHINE_AT = 18;
const AARCH64 = 0xb7;
const LAMBDA_LIMIT = 250 * 1024 * 1024;

let folder: string;
let resources: Resources;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  resources = synthesised({ 'aws:cdk:bundling-stacks': ['**'] }, folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files of a step's bundle, by path. */
function bundleOf(step: string): string[] {
  const [, { Properties }] = named(resources, 'AWS::Lambda::Function', `${step}Function`);
  const asset = join(folder, `asset.${String(Properties.Code.S3Key).replace('.zip', '')}`);
  return readdirSync(asset, { recursive: true, encoding: 'utf8' })
    .map((name) => join(asset, name))
    .filter((path) => statSync(path).isFile());
}

test.each(STEPS)('the bundle of %s fits a function and loads', async (step) => {
  const files = bundleOf(step);
  expect(files.reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(LAMBDA_LIMIT);
  const entry = files.find((path) => path.endsWith('/index.mjs')) ?? '';
  if (files.some((path) => path.endsWith('.node'))) return; // built for another processor
  const bundle = await import(pathToFileURL(entry).href);
  await expect(bundle.handler({ no: 'event' })).rejects.toThrow(/does not fit the step/);
});

test('DuckDB comes built for arm64', () => {
  const [binary] = bundleOf('cleanse').filter((path) => path.endsWith('.node'));
  expect(readFileSync(binary ?? '')[MACHINE_AT]).toBe(AARCH64);
});

test('the model of job titles lies beside the bundle that codes them', () => {
  const source = join(import.meta.dirname, '../../lambdas/occupation/coder/built-in.model');
  const [model] = bundleOf('cleanse').filter((path) => path.endsWith('built-in.model'));
  expect(readFileSync(model ?? '').equals(readFileSync(source))).toBe(true);
});
