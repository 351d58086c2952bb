import type { Bilingual } from '../model/bilingual.ts';

/** The languages every page exists in, the country's own first. */
export const LANGUAGES = ['ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The other language of a two-language house. */
export function otherLanguage(language: Language): Language {
  return language === 'ar' ? 'en' : 'ar';
}

/** Writing direction of the language. */
export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** Both languages from one template: `inBoth((l) => …)`. */
export function inBoth(write: (language: Language) => string): Bilingual {
  return { ar: write('ar'), en: write('en') };
}

/** Texts one after the other, parted by the comma of the language. */
export function listed(texts: readonly string[], language: Language): string {
  return texts.join(commaOf(language));
}

/** The same in both languages. */
export function listedInBoth(items: readonly Bilingual[]): Bilingual {
  return inBoth((language) =>
    listed(
      items.map((each) => each[language]),
      language,
    ),
  );
}

/** Comma and space as the language writes them. */
export function commaOf(language: Language): string {
  return language === 'ar' ? '، ' : ', ';
}

/** A text that is the same in both languages, such as a code or a hash. */
export function same(text: string): Bilingual {
  return { ar: text, en: text };
}
