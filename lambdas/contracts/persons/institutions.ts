import { nameKey } from './name-words.ts';

/** Places and bodies that bear the names of persons, who are no secret: in Arabic before the name. */
const ARABIC = new Set(
  `مدرسه مدارس جامعه جامع مسجد كليه معهد مركز مجمع مستشفي عياده صيدليه ميناء مطار شارع طريق جسر مدينه قريه حي منطقه محافظه حديقه
  استاد ملعب نادي قاعه صندوق جائزه برنامج مؤسسه شركه مجموعه محلات محل مخبز مخابز مطعم مطاعم مكتب ورشه مقاولات تجاره بنك مصرف فندق مصنع
  مستودع مزرعه ابناء اولاد اخوان دار بيت روضه حضانه اكاديميه جمعيه كراج معرض مكتبه اسواق سوق صالون`
    .split(/\s+/)
    .map(nameKey),
);

/** The same in English, after the name, at most three words on: `Sheikh Isa Secondary Technical School`. */
const PLACES = new Set(
  `school schools hospital university college institute academy centre center port highway road street avenue town city
  causeway mosque stadium library award airport bridge district village park museum kindergarten nursery`.split(
    /\s+/,
  ),
);

/** Companies in English: the word right after the name. */
const COMPANIES = new Set(
  `company co group trading contracting establishment est holding holdings bank sons bros brothers wll bsc llc ltd limited inc
  corporation corp foundation club hotel restaurant cafe pharmacy clinic enterprises enterprise services factory industries
  stores store workshop bakery garage salon programme program medical international partners transport construction
  constructions maintenance real estate general cleaning travel jewellery jewelry motors electronics furniture supermarket
  market tailors tailoring laundry`.split(/\s+/),
);

/** Whether an Arabic word names a place or body that may be called after a person. */
export function isArabicInstitution(word: string): boolean {
  const key = nameKey(word);
  return ARABIC.has(key) || ARABIC.has(key.replace(/^(?:[وبل]?ال|[وبل])/, ''));
}

/** Whether the words after a name make it that of a place or company. */
export function isInstitutionAfter(words: readonly string[]): boolean {
  const [first, ...others] = words.map((word) => word.toLowerCase());
  if (first === undefined) return false;
  if (first === 'and') return COMPANIES.has(others[0] ?? '');
  return COMPANIES.has(first) || [first, ...others].slice(0, 4).some((word) => PLACES.has(word));
}
