import type { CodeList } from '../../model/code-list.ts';
import { iscoMajor0 } from './isco-08-major-0.ts';
import { iscoMajor1 } from './isco-08-major-1.ts';
import { iscoMajor2Sciences } from './isco-08-major-2-sciences.ts';
import { iscoMajor2Society } from './isco-08-major-2-society.ts';
import { iscoMajor3 } from './isco-08-major-3.ts';
import { iscoMajor4 } from './isco-08-major-4.ts';
import { iscoMajor5 } from './isco-08-major-5.ts';
import { iscoMajor6 } from './isco-08-major-6.ts';
import { iscoMajor7 } from './isco-08-major-7.ts';
import { iscoMajor8 } from './isco-08-major-8.ts';
import { iscoMajor9 } from './isco-08-major-9.ts';

/** ISCO-08, one to four digits, with everyday job titles as aliases of the unit groups. */
export const isco08: CodeList = {
  id: 'isco-08',
  title: {
    ar: 'التصنيف الدولي المعياري للمهن 2008',
    en: 'International Standard Classification of Occupations 2008',
  },
  source:
    'ILO, International Standard Classification of Occupations: ISCO-08, Volume 1 (Geneva, 2012). ' +
    'English titles are the official ones; Arabic titles are our own rendering; aliases are our own collection.',
  codes: [
    iscoMajor0,
    iscoMajor1,
    iscoMajor2Sciences,
    iscoMajor2Society,
    iscoMajor3,
    iscoMajor4,
    iscoMajor5,
    iscoMajor6,
    iscoMajor7,
    iscoMajor8,
    iscoMajor9,
  ].flat(),
};
