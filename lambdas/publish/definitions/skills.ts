import type { FeedId } from '../../model/submission.ts';
import type { Definition } from '../report.ts';
import { UNITS } from '../units.ts';

const MARKET: readonly FeedId[] = ['mol/vacancies', 'mol/jobseekers'];
const PROFILE = {
  ar: 'مهارات كل مهنة من قائمة المهارات المعتمدة في هذا النظام، لا من السجلات؛ فالرقم تقديري.',
  en: 'Which occupations need a skill is taken from this system’s list of skills, not from records: the figure is an estimate.',
};

/** Positions in occupations that need a skill. */
export const skillNeed: Definition = {
  id: 'skill-need',
  title: { ar: 'وظائف تحتاج المهارة', en: 'Positions that need it' },
  text: {
    ar: 'الوظائف الشاغرة في المهن التي تحتاج المهارة: عدد كل مجموعة مهنية منشورة مضروبا في حصة مهنها التي تحتاجها، مقرّبا إلى 5.',
    en: 'Open positions in occupations that need the skill: the published count of each occupation group times the share of its occupations that need it, rounded to 5.',
  },
  standard: null,
  caveats: [PROFILE],
  unit: UNITS.positions,
  decimals: 0,
  feeds: MARKET,
};

/** Jobseekers who want occupations that need it. */
export const skillSupply: Definition = {
  id: 'skill-supply',
  title: { ar: 'باحثون في مهن تحتاجها', en: 'Jobseekers of such occupations' },
  text: {
    ar: 'الباحثون عن عمل في المهن التي تحتاج المهارة، محسوبون كما حُسبت الوظائف. من يطلب مهنة قد لا يتقن كل مهاراتها.',
    en: 'Jobseekers who want occupations that need the skill, reckoned as positions are. Who wants an occupation need not have all of its skills.',
  },
  standard: null,
  caveats: [PROFILE],
  unit: UNITS.persons,
  decimals: 0,
  feeds: MARKET,
};

/** Need less supply. */
export const skillGap: Definition = {
  id: 'skill-gap',
  title: { ar: 'فجوة المهارة', en: 'Gap in the skill' },
  text: {
    ar: 'الوظائف التي تحتاج المهارة ناقص الباحثين في مهن تحتاجها. الموجب نقص، والسالب فائض.',
    en: 'Positions that need the skill less jobseekers of occupations that need it. Above zero is a shortage, below zero a surplus.',
  },
  standard: null,
  caveats: [PROFILE],
  unit: UNITS.persons,
  decimals: 0,
  feeds: MARKET,
};

/** How many occupations need it. */
export const skillOccupations: Definition = {
  id: 'skill-occupations',
  title: { ar: 'مهن تحتاجها', en: 'Occupations that need it' },
  text: {
    ar: 'عدد مجموعات الوحدات في ISCO-08، من أصل 436، التي تحتاج المهارة: كلما زاد، انتقل صاحبها بين المهن أيسر.',
    en: 'Unit groups of ISCO-08, out of 436, that need the skill: the more there are, the more easily it is carried from one occupation to another.',
  },
  standard: null,
  unit: { ar: 'مهن', en: 'occupations' },
  decimals: 0,
  feeds: [],
};

/** Growth of positions that ask for it. */
export const skillGrowth: Definition = {
  id: 'skill-growth',
  title: { ar: 'التغير عن العام السابق', en: 'Change on a year before' },
  text: {
    ar: 'عدد الوظائف التي تطلب المهارة ناقص عددها قبل اثني عشر شهرا، إن نُشر الرقمان.',
    en: 'Positions asking for the skill less those twelve months before, where both are published.',
  },
  standard: null,
  unit: UNITS.positions,
  decimals: 0,
  feeds: ['mol/vacancies'],
};

/** Positions that a skill would open to jobseekers of other occupations. */
export const skillOpens: Definition = {
  id: 'skill-opens',
  title: { ar: 'وظائف تفتحها المهارة', en: 'Positions it would open' },
  text: {
    ar: 'الوظائف الزائدة على الباحثين في المجموعات المهنية، مضروبة في حصة مهنها التي تحتاج المهارة، إن وُجد باحثون من مجموعة أخرى تشترك مهنها مع المجموعة في سدس ما تحتاجه على الأقل وتقل فيها الحاجة إلى هذه المهارة عن النصف.',
    en: 'Positions in excess of jobseekers in occupation groups, times the share of their occupations that need the skill, where there are jobseekers of another group that has at least a sixth of what the group needs in common with it, and needs this skill less than half as often.',
  },
  standard: null,
  caveats: [PROFILE],
  unit: UNITS.positions,
  decimals: 0,
  feeds: MARKET,
};
