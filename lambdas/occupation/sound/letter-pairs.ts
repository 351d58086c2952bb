/**
 * What Arabic letters are written with in Latin ones, and Latin sounds in Arabic ones: of job titles as people type them, with or
 * without a keyboard for it. After a colon what a spelling costs; nothing where it is the usual one, one where hardly anybody
 * writes so. Arabic as comparison keys have it, which write every hamza, and letters of other languages, as plain letters.
 */
const WRITTEN: Readonly<Record<string, string>> = {
  ا: 'a aa ah:.05 e:.15 o:.15 u:.15 au:.15 i:.2 ou:.2 ea:.2 er:.2 ar:.2 ai:.25 2:.05',
  ب: 'b bb p pp',
  ت: 't tt th:.2',
  ث: 'th s t:.1 ss:.1',
  ج: 'j jj g gg dj ge dge dg ch:.2 gu:.2',
  ح: 'h hh 7',
  خ: 'kh 5 kkh 7:.2 k:.2 x:.2 ch:.3',
  د: 'd dd',
  ذ: 'dh th z d',
  ر: 'r rr re:.05',
  ز: 'z zz s:.1 se:.1',
  س: 's ss c ce se sc ps:.1 z:.25',
  ش: 'sh ch ssh sch ti ci si ssi tch:.1 s:.3',
  ص: 's ss 9 c:.1',
  ض: 'd dh dd 9:.1 z:.15',
  ط: 't tt 6',
  ظ: 'z dh th:.1 d:.1 6:.1',
  ع: '3 a aa e i:.1 o:.1 u:.1',
  غ: 'gh g kh:.3 3:.3',
  ف: 'f ff v ph fe ve gh:.1',
  ق: 'q k qq g 2 9:.1 c:.1 gu:.1 gg:.1 ck:.1',
  ك: 'k kk c ck cc ke:.05 ch:.1 q:.1 qu:.1 che:.1 ca:.1 g:.15',
  ل: 'l ll le',
  م: 'm mm me',
  ن: 'n nn ne gn:.05',
  ه: 'h ah eh a:.05 e:.05 at:.05 aat:.1 et:.05 it:.05 o:.4',
  و: 'w o oo ou u ow ww oa:.05 aw:.05 ew:.05 ue:.05 uo:.05 wh:.05 v:.1 au:.1 wo:.1 eu:.1 ough:.1',
  ي: 'y i ee e ie ei ea ay yy ey iy ai:.05 ye:.1 ae:.1 ii:.05 ia:.1 eye:.1 igh:.1 2:.15 u:.2 a:.25',
  كس: 'x cc cks cs ks xe:.05 ct:.3',
  تش: 'ch tch tu:.05',
  اي: 'i:.05 y:.05 ai ay ei ie igh eye a:.1',
  او: 'o:.05 ou ow au oa aw',
  يو: 'u:.05 ew eu ue you io:.1',
  وي: 'oy oi wi we ui whi:.05',
  وا: 'wa ua oi:.15 oa:.1 wo:.1 wi:.15 whi:.2',
  جي: 'gi gy gie',
  شن: 'tion ssion sion shion cian:.1 tian:.1 cion:.1 cean:.2',
  نج: 'ng nge',
  نغ: 'ng',
  نق: 'ng nk',
  نك: 'nk nc:.1 ng:.15 nch:.2',
  كو: 'qu:.1',
};

/** Latin letters that Arabic may leave unwritten: short vowels, most of all. */
const UNWRITTEN_IN_ARABIC = 'a:.1 e:.08 i:.1 o:.12 u:.12 2:.1 3:.1 gh:.2 h:.25 y:.25 w:.35 r:.45 t:.6';
/** Arabic letters that Latin may leave unwritten. */
const UNWRITTEN_IN_LATIN = 'ع:.08 ا:.3 ه:.3 ي:.4 و:.45 ح:.5';

/** What spellings of one letter, or two, cost. */
export type Spellings = ReadonlyMap<string, number>;

/** Of each Arabic letter, or two, the Latin spellings. */
export const SPELLINGS: ReadonlyMap<string, Spellings> = new Map(
  Object.entries(WRITTEN).map(([arabic, spellings]) => [arabic, costsOf(spellings)]),
);

/** What it costs to leave a Latin spelling unwritten in Arabic. */
export const SILENT_LATIN: Spellings = costsOf(UNWRITTEN_IN_ARABIC);

/** What it costs to leave an Arabic letter unwritten in Latin. */
export const SILENT_ARABIC: Spellings = costsOf(UNWRITTEN_IN_LATIN);

function costsOf(spellings: string): Spellings {
  return new Map(
    spellings.split(' ').map((each) => {
      const [spelling = '', cost = '0'] = each.split(':');
      return [spelling, Number(cost)];
    }),
  );
}
