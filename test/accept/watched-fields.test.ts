import { watchedFields } from '../../lambdas/accept/watched-fields.ts';
import { contractFor } from '../../lambdas/contracts/index.ts';

test.each([
  ['mol/vacancies', 'occupation_title'],
  ['lmra/permits', 'occupation_title'],
  ['tamkeen/training', null],
  ['iga/population', null],
])('job titles of %s are watched, and no other text that something is derived from: %s', (feed, title) => {
  const contract = contractFor(feed);
  if (contract === undefined) throw new Error(feed);
  expect(watchedFields(contract).title).toBe(title);
});
