import { PAYROLL_TITLES_0 } from './payroll-titles-major-0.ts';
import { PAYROLL_TITLES_1 } from './payroll-titles-major-1.ts';
import { PAYROLL_TITLES_2 } from './payroll-titles-major-2.ts';
import { PAYROLL_TITLES_3 } from './payroll-titles-major-3.ts';
import { PAYROLL_TITLES_4 } from './payroll-titles-major-4.ts';
import { PAYROLL_TITLES_5 } from './payroll-titles-major-5.ts';
import { PAYROLL_TITLES_6 } from './payroll-titles-major-6.ts';
import { PAYROLL_TITLES_7 } from './payroll-titles-major-7.ts';
import { PAYROLL_TITLES_8 } from './payroll-titles-major-8.ts';
import { PAYROLL_TITLES_9 } from './payroll-titles-major-9.ts';

const MAJORS = [
  PAYROLL_TITLES_0,
  PAYROLL_TITLES_1,
  PAYROLL_TITLES_2,
  PAYROLL_TITLES_3,
  PAYROLL_TITLES_4,
  PAYROLL_TITLES_5,
  PAYROLL_TITLES_6,
  PAYROLL_TITLES_7,
  PAYROLL_TITLES_8,
  PAYROLL_TITLES_9,
];

/** Titles as payrolls, permits and advertisements write them, each after its unit group: calibrated on, and never scored. English ones first. */
export const PAYROLL_TITLES: readonly string[] = (['en', 'ar'] as const).flatMap((language) =>
  MAJORS.flatMap((titles) => titles[language].trim().split('\n')),
);
