import { codedElsewhere } from '../coding-error.ts';
import type { Indicator } from '../indicator.ts';
import { vacanciesOpen } from './vacancies-open.ts';

/** Open vacancies that may be of another group than they are coded to. */
export const vacanciesOpenCodedElsewhere: Indicator = codedElsewhere(vacanciesOpen);
