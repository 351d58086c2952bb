/** Why a hold is not lifted, for the person who asked. */
export const REFUSALS = {
  'reason-too-short': {
    ar: 'السبب قصير. اكتب في عشرة أحرف على الأقل لماذا الملف صحيح مع أنه خارج الحدود.',
    en: 'The reason is too short. Write in at least ten letters why the file is right although it is outside the limits.',
  },
  nobody: {
    ar: 'لا أحد يتحمل هذا القرار. اكتب من قرره.',
    en: 'Nobody answers for this decision. Write who took it.',
  },
  'not-liftable': {
    ar: 'لا يرفع هذا التعليق بسبب مكتوب. أرسل الملف الناقص أو صحح الملف.',
    en: 'A hold of this kind is not lifted by a reason. Send the file that is missing, or correct this one.',
  },
  'unknown-submission': {
    ar: 'لا ملف كهذا في السجل. تأكد من البيان والشهر والبصمة.',
    en: 'The ledger has no such file. Check the feed, the month and the hash.',
  },
  'not-held': {
    ar: 'الملف ليس معلقا، فلا شيء يرفع. راجع حالته أولا.',
    en: 'The file is not held, so there is nothing to lift. Look at its state first.',
  },
} as const;
