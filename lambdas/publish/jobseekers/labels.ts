import { iscedLevel } from '../../contracts/codelists/isced-level.ts';
import type { Bilingual } from '../../model/bilingual.ts';

type Labels = ReadonlyMap<string, Bilingual>;

const LEVELS: Labels = new Map(iscedLevel.codes.map(({ code, title }) => [code, title]));

/** ISCED 2011 levels, each after the group it is shown in where it has too few. */
export const EDUCATION_LABELS: Labels = new Map([
  ...group('0-2', { ar: 'ما دون الثانوي (المستويات 0 و1 و2)', en: 'Below upper secondary (levels 0 to 2)' }),
  ...group('3-4', {
    ar: 'الثانوي وما بعده غير العالي (المستويان 3 و4)',
    en: 'Upper and post-secondary (levels 3 and 4)',
  }),
  ...group('5-8', { ar: 'التعليم العالي (المستويات 5 إلى 8)', en: 'Tertiary (levels 5 to 8)' }),
]);

function group(id: string, title: Bilingual): [string, Bilingual][] {
  const [first = '', last = ''] = id.split('-');
  return [[id, title], ...[...LEVELS].filter(([level]) => level >= first && level <= last)];
}

/** How long ago somebody registered. Words, not dashes (see the age bands). */
export const DURATION_LABELS: Labels = new Map<string, Bilingual>([
  ['0-11', { ar: 'أقل من سنة', en: 'Less than a year' }],
  ['0-2', { ar: 'أقل من 3 أشهر', en: 'Less than 3 months' }],
  ['3-5', { ar: 'من 3 أشهر إلى أقل من 6 أشهر', en: '3 to 5 months' }],
  ['6-11', { ar: 'من 6 أشهر إلى أقل من سنة', en: '6 to 11 months' }],
  ['12+', { ar: 'سنة فأكثر', en: 'A year or more' }],
  ['12-23', { ar: 'من سنة إلى أقل من سنتين', en: '12 to 23 months' }],
  ['24+', { ar: 'سنتان فأكثر', en: '24 months or more' }],
]);

/** Why somebody is no jobseeker any more. */
export const EXIT_REASON_LABELS: Labels = new Map<string, Bilingual>([
  ['work', { ar: 'في عمل بحسب سجلات العمل', en: 'In work, by records of work' }],
  ['placed', { ar: 'موظف بحسب سجل الباحثين وحده', en: 'Placed, by the list of jobseekers alone' }],
  ['withdrawn', { ar: 'منسحب', en: 'Withdrawn' }],
  ['suspended', { ar: 'موقوف', en: 'Suspended' }],
  ['departed', { ar: 'غادر البلاد', en: 'Left the country' }],
  ['other', { ar: 'غاب عن السجل أو توفي', en: 'Gone from the list, or deceased' }],
]);
