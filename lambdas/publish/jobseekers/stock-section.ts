import type { ReleaseFacts } from '../release-facts.ts';
import type { Section } from '../report.ts';
import { exhibitBy } from './exhibit-by.ts';

/** Registered jobseekers by how long they have looked, by what they bring and by what they want. */
export function stockSection(facts: ReleaseFacts): Section {
  const of = facts.definition('jobseekers').title;
  const name = 'jobseekers';
  return {
    id: 'stock',
    title: { ar: 'من يبحث عن عمل ومنذ متى', en: 'Who is looking for work, and since when' },
    sentences: [
      {
        ar: 'المدة ما انقضى منذ التسجيل القائم، لا مدة البحث كاملة: فالبحث لم ينته بعد.',
        en: 'The duration is the time since the present registration, not that of the whole search, which is not over yet.',
      },
    ],
    exhibits: [
      exhibitBy(facts, { name, of, dimension: 'duration', measures: ['jobseekers'], share: true }),
      ...(['education', 'sex', 'age_band'] as const).map((dimension) =>
        exhibitBy(facts, { name, of, dimension, measures: ['jobseekers', 'long-term-share'] }),
      ),
      exhibitBy(facts, { name, of, dimension: 'occupation', measures: ['jobseekers-wanting'], share: true }),
    ],
  };
}
