import { TELEWORK_SHARES } from '../../../lambdas/contracts/codelists/telework-share.ts';
import { addTo, type Cells } from './cells.ts';
import type { PersonFacts } from './person-facts.ts';

/** Adds what a person is in the figures of remote work. */
export function addTelework(cells: Cells, facts: PersonFacts): void {
  if (facts.employed) addJob(cells, facts);
  if (facts.civilService !== null) addCivilServant(cells, facts.civilService);
}

function addJob(cells: Cells, facts: PersonFacts): void {
  addTo(cells, 'occupation-coverage.denominator', {});
  const millionths = TELEWORK_SHARES.get(facts.occupation?.slice(0, 2) ?? '');
  if (millionths === undefined) return;
  addTo(cells, 'occupation-coverage.numerator', {});
  const { sector, activity, nationalityGroup: nationality_group, sex } = facts;
  for (const dimensions of [{}, { sector }, { activity }, { nationality_group }, { sex }]) {
    addTo(cells, 'teleworkable-share.numerator', dimensions, millionths);
    addTo(cells, 'teleworkable-share.denominator', dimensions);
  }
}

type CivilService = NonNullable<PersonFacts['civilService']>;

function addCivilServant(cells: Cells, { entity, arrangement, trained }: CivilService): void {
  const isRemote = arrangement === 'hybrid' || arrangement === 'remote';
  for (const dimensions of [{}, { entity }]) {
    addTo(cells, 'civil-servants', dimensions);
    addTo(cells, 'remote-workers', dimensions, isRemote ? 1 : 0);
    addTo(cells, 'telework-trained', dimensions, trained ? 1 : 0);
  }
  if (isRemote) addTo(cells, 'remote-workers', { work_arrangement: arrangement });
}
