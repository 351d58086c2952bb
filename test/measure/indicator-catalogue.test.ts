import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { INDICATORS, indicatorDefinitions } from '../../lambdas/measure/indicator-catalogue.ts';
import type { Relation } from '../../lambdas/measure/relation.ts';
import { RELATIONS } from '../../lambdas/measure/relation-catalogue.ts';
import { fingerprint } from '../../lambdas/model/fingerprint.ts';
import { IndicatorDefinition } from '../../lambdas/model/indicator.ts';
import { RELEASE_CODE } from '../../lambdas/model/release-code.ts';

const MEASURE = join(import.meta.dirname, '../../lambdas/measure');

function namesIn(folder: string): string[] {
  return readdirSync(join(MEASURE, folder))
    .map((file) => file.replace('.ts', ''))
    .sort();
}

test('one indicator a file, named as it, all of them in the catalogue by id', () => {
  expect(INDICATORS.map(({ id }) => id)).toEqual(namesIn('indicators'));
});

test('one relation a file, named as it, all of them in the catalogue by name', () => {
  const names = Object.keys(RELATIONS).map((name) => name.replaceAll('_', '-'));
  expect(names).toEqual(namesIn('relations'));
});

test('a relation reaches at least as far back and ahead as those it is made over, and names only such', () => {
  const relations: Readonly<Record<string, Relation>> = RELATIONS;
  for (const { over = [], reach, ahead = 0 } of Object.values(relations))
    for (const name of over) {
      expect(relations[name]?.reach).toBeLessThanOrEqual(reach);
      expect(relations[name]?.ahead ?? 0).toBeLessThanOrEqual(ahead);
    }
});

test('readers can be told of each in both languages', () => {
  for (const definition of indicatorDefinitions()) {
    expect(() => IndicatorDefinition.parse(definition)).not.toThrow();
    expect(definition.definition.ar).toMatch(/\p{Script=Arabic}/u);
  }
});

test('changed indicators make another release: write the received fingerprint to RELEASE_CODE', () => {
  expect(fingerprint([INDICATORS, RELATIONS])).toBe(RELEASE_CODE.indicators);
});
