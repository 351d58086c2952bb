/** What advertisements wrap a title in, as comparison keys have it; none of it says which job. */
const NOTICES = [
  'مطلوب(?:ه|ين|ون|ات)?',
  '(?:فورا|عاجل(?:ا)?|حالا|للعمل|للتوظيف|للتعيين)',
  '(?:اعلان|فرص(?:ه)?) (?:عمل|توظيف|وظيفي(?:ه)?)',
  'اعلان',
  'وظي?فه? شاغره',
  'وظايف شاغره',
  'شاغر(?:ه)? وظيفي(?:ه)?',
  'نبحث عن',
  '(?:يرجى|نرغب في|نرغب ب)?تعيين',
  'عدد \\d+',
  '(?:اناث|ذكور|رجال|نساء|سيدات|شباب)(?: فقط)?$',
  'لل(?:اناث|ذكور|رجال|نساء|سيدات|شباب)(?: فقط)?$',
  '(?:دوام|بدوام) (?:كامل|جزيي|صباحي|مسايي|ليلي)',
  '(?:urgently|immediately) (?:required|needed|hiring)',
  '(?:urgent|immediate) (?:requirement|hiring|vacancy|opening)',
  '(?:wanted|required|needed|hiring)',
  '(?:we are|now) (?:hiring|looking for|recruiting)',
  'looking for',
  '(?:job|work) (?:vacancy|opportunity|opening|offer)',
  'vacanc(?:y|ies)(?: for)?',
  '(?:male|female|males|females|ladies|gents) only',
  '(?:full|part) time',
];
const NOTICE = new RegExp(`(?<=^| )(?:${NOTICES.join('|')})(?= |$)`, 'g');

/** A comparison key without what advertisements wrap a title in; the key itself where nothing else was written. */
export function withoutNotice(key: string): string {
  const left = key.replace(NOTICE, ' ').replace(/ +/g, ' ').trim();
  return left === '' ? key : left;
}
