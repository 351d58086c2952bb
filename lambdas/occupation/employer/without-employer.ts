import { comparisonKey } from '../../contracts/codecs/comparison-key.ts';
import { stemOf } from '../coder/title-words.ts';
import { lexiconWords } from '../lexicon/lexicon-words.ts';
import { partsOf } from '../title-parts.ts';

/** What employers are, as stems: of a department or a trade no name says this, but of whom somebody works for. */
const KINDS: ReadonlySet<string> = new Set(
  (
    'company co wll bsc llc ltd est establishment group corporation corp inc enterprise holding hospital clinic school university college ' +
    'hotel restaurant bank pharmacy club factory airline airway trading contracting contractor ' +
    'شركة مؤسسة مجموعة مستشفى عيادة مدرسة جامعة كلية فندق مطعم بنك مصرف صيدلية نادي مصنع مقاولات'
  )
    .split(' ')
    .map((word) => stemOf(comparisonKey(word))),
);
/** The same of those that need no name to be told by. */
const OFFICES: ReadonlySet<string> = new Set(
  'ministry municipality authority وزارة بلدية هيئة'.split(' ').map((word) => stemOf(comparisonKey(word))),
);
/** What stands between somebody and whom they work for. */
const AT = /\s(?:at|for|with|in|@|لدى|في|عند|لصالح)\s+/iu;

/**
 * The readings of a title without whom it is worked for: `Cook (Ministry of Health)`, `Driver for Gulf Cement Company`, `ممرض مستشفى السلام`; the
 * one that keeps most first. None where no employer is named: "Receptionist - Hotel" says which receptionist.
 */
export function withoutEmployer(title: string): string[] {
  const apart = partsOf(title);
  const kept = apart.filter((part) => !namesEmployer(part));
  if (kept.length > 0 && kept.length < apart.length) return [kept.join(' - ')];
  const [before = '', ...after] = title.split(AT);
  if (after.length > 0 && namesEmployer(after.join(' '), true)) return [before];
  const words = title.split(/\s+/);
  const heads = words.map((_, at) => words.slice(0, words.length - at - 1));
  return heads
    .filter((head) => head.length > 0 && namesEmployer(words.slice(head.length).join(' ')))
    .map((head) => head.join(' '));
}

/** Whether a text names an employer: by an office, or by what it is and a name, unless a name is not needed. */
function namesEmployer(text: string, isNamed = false): boolean {
  const words = comparisonKey(text).split(' ');
  const stems = words.map(stemOf);
  if (stems.some((stem) => OFFICES.has(stem))) return true;
  const { has } = lexiconWords();
  const isName = (word: string) => word.length > 1 && !KINDS.has(stemOf(word)) && !has(word);
  return stems.some((stem) => KINDS.has(stem)) && (isNamed || words.some(isName));
}
