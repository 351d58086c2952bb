import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { INDICATORS, indicatorDefinitions } from '../../lambdas/measure/indicator-catalogue.ts';
import { RELATIONS } from '../../lambdas/measure/relations.ts';
import { fingerprint } from '../../lambdas/model/fingerprint.ts';
import { IndicatorDefinition } from '../../lambdas/model/indicator.ts';
import { RELEASE_CODE } from '../../lambdas/model/release-code.ts';

const FOLDER = join(import.meta.dirname, '../../lambdas/measure/indicators');

test('one indicator a file, named as it, all of them in the catalogue by id', () => {
  const files = readdirSync(FOLDER).map((file) => file.replace('.ts', ''));
  expect(INDICATORS.map(({ id }) => id)).toEqual(files.sort());
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
