import type { FoundName } from './find-names.ts';

/** What a skill's name behind these words is: a street, a building, a company, or a thing. */
const BEHIND =
  /(?<!\p{L})(?:[وبل]?(?:شارع|برج|بناية|عمارة|قاعة|دار|مدرسة|صندوق|معرض|جسر|شرك(?:ة|ات)|لشرك(?:ة|ات)|مكاتب|قسم|مطعم|مقهى|سوق|منطقة|المملكة|الخليج|خليج|جامعة|جمهورية|الدول|دول)|(?:visit|near|above|behind|opposite) (?:the )?)\s*$/iu;
/** And before these. */
const BEFORE =
  /^\s*(?:towers?|roads?|streets?|houses?|buildings?|avenue|mall|firms?|compan(?:y|ies)|bakery|breakfast|windows?|cuisine|food|kits?|box|nationals?|passport|market|restaurant|school|coffee|authority)(?!\p{L})/iu;
/** A language by one Arabic word has the article: "الإنجليزية", not "قهوة عربية". */
const WITH_ARTICLE = /^(?:ال|لل)/;
const ARABIC_WORD = /^[\u0600-\u06FF]+$/;

/** Names that are verbs or common words where they have no capital letter. */
const CAPITALISED = /^(?:excel|swift|dart|word|access|outlook)$/;

/** Whether a name in a text stands for something else than the skill. */
export function isOtherSense(text: string, { skill, start, end }: FoundName): boolean {
  const name = text.slice(start, end);
  if (skill.kind === 'language' && ARABIC_WORD.test(name) && !WITH_ARTICLE.test(name)) return true;
  if (CAPITALISED.test(name) && !isAlone(text)) return true;
  return BEFORE.test(text.slice(end, end + 24)) || BEHIND.test(text.slice(Math.max(0, start - 24), start));
}

/** Whether a text is hardly more than a name, so that nothing follows of how it is written. */
function isAlone(text: string): boolean {
  return !/\S\s+\S+\s+\S/.test(text);
}
