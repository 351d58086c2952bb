import { occupationsOfField } from '../../../lambdas/contracts/codelists/field-occupation.ts';
import { addTo, type Cells } from './cells.ts';
import type { PersonFacts } from './person-facts.ts';

/** Adds what a person is in the figures of how work answers to education. */
export function addQualification(cells: Cells, facts: PersonFacts): void {
  const { employed, occupation } = facts;
  if (!employed) return;
  if (facts.education >= '5' && facts.education <= '8') addTertiary(cells, facts);
  if (facts.degree === null || occupation === null || occupation.length < 3) return;
  const related = occupationsOfField(facts.degree);
  if (related.length === 0) return;
  const isMatched = related.includes(occupation.slice(0, 3));
  for (const dimensions of [{}, { field_broad: facts.degree.slice(0, 2) }])
    addPart(cells, 'field-mismatch', { dimensions, isPart: !isMatched });
}

function addTertiary(cells: Cells, facts: PersonFacts): void {
  const { occupation, sex, nationalityGroup: nationality_group, sector } = facts;
  for (const dimensions of [{}, { sex }, { nationality_group }, { sector }]) {
    addPart(cells, 'tertiary-uncoded', { dimensions, isPart: occupation === null });
    if (occupation === null) addTo(cells, 'over-qualification.denominator', dimensions);
    else addPart(cells, 'over-qualification', { dimensions, isPart: occupation >= '4' });
  }
}

function addPart(
  cells: Cells,
  indicator: string,
  { dimensions, isPart }: { dimensions: Record<string, string>; isPart: boolean },
): void {
  addTo(cells, `${indicator}.denominator`, dimensions);
  addTo(cells, `${indicator}.${isPart ? 'numerator' : 'rest'}`, dimensions);
}
