import { dayOf, type Month } from './calendar.ts';
import type { QualificationRow } from './feeds/bqa-qualifications.ts';
import { Random } from './random.ts';
import {
  degreeShares,
  fieldsOfStudy,
  trainingProviders,
  universities,
} from './vocabulary/fields-of-study.ts';

const LEVELS: Readonly<Record<string, readonly [level: number, credits: number, en: string, ar: string]>> = {
  '5': [6, 240, 'Diploma', 'دبلوم'],
  '6': [8, 480, 'Bachelor', 'بكالوريوس'],
  '7': [9, 180, 'Master', 'ماجستير'],
};

/** The qualifications on the framework at the end of a month: every programme at some of the institutions. */
export function qualificationRows(seed: number, month: Month): QualificationRow[] {
  const institutions = [...universities, ...trainingProviders];
  return degreeShares.flatMap(([field, level], programme) =>
    institutions.flatMap((institution, place) => {
      const random = Random.of(seed, 'qualification', programme, place);
      if (!random.chance(0.55)) return [];
      const valid = dayOf('2019-01-01') + random.below(2_600);
      if (valid > month.last) return [];
      const [framework, credits, en, ar] = LEVELS[level] ?? [7, 120, 'Certificate', 'شهادة'];
      const number = `NQF-${String(programme * 20 + place).padStart(4, '0')}`;
      const words = fieldsOfStudy[field];
      return [
        {
          qualification_number: number,
          title_ar: `${ar} ${words?.ar ?? field}`,
          title_en: `${en} of ${words?.en ?? field}`,
          institution,
          framework_level: framework,
          field,
          credits,
          status: random.chance(0.9) ? 'listed' : random.chance(0.5) ? 'suspended' : 'expired',
          valid_from: valid,
        },
      ];
    }),
  );
}
