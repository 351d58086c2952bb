import { sdmxFlags } from '../../lambdas/model/sdmx-flags.ts';

test.each([
  ['published', undefined, 'A', 'F'],
  ['suppressed', undefined, 'Q', 'C'],
  ['suppressed', 'secondary', 'Q', 'D'],
  ['not-applicable', undefined, 'M', 'F'],
  ['absent', undefined, 'O', 'F'],
] as const)('%s %s is %s and %s', (status, suppression, obsStatus, confStatus) => {
  expect(sdmxFlags({ status, suppression })).toEqual({ obsStatus, confStatus });
});

test.each([
  ['provisional', 'P'],
  ['at-least', 'D'],
] as const)('a published value marked %s is %s', (mark, obsStatus) => {
  expect(sdmxFlags({ status: 'published', mark })).toEqual({ obsStatus, confStatus: 'F' });
});
