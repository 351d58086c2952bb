import { codedRight } from '../coding-error.ts';
import type { Indicator } from '../indicator.ts';
import { vacanciesOpen } from './vacancies-open.ts';

/** How far the codes of open vacancies are right. */
export const vacanciesOpenCodedRight: Indicator = codedRight(vacanciesOpen);
