import type { Bilingual } from '../model/bilingual.ts';
import type { Comparison, Tolerances } from '../model/tolerances.ts';
import type { Conflicts } from './contract.ts';

/** What is taken of rows alike in the key and different in content. */
export function conflictsSentence(conflicts: Conflicts): Bilingual {
  switch (conflicts.policy) {
    case 'first':
      return { en: 'The first in the file is taken.', ar: 'يؤخذ أولها في الملف.' };
    case 'latest':
      return {
        en: `The one with the latest \`${conflicts.by}\` is taken; of equal ones the first in the file.`,
        ar: `يؤخذ أحدثها بحسب \`${conflicts.by}\`، وأولها في الملف إذا تساوت.`,
      };
    case 'set-aside':
      return {
        en: 'All are set aside until one is sent alone.',
        ar: 'تنحى كلها حتى يرسل الصحيح منها وحده.',
      };
  }
}

/** When a file as a whole waits for a reason. */
export function holdsSentence({ acceptedAtLeast, comparison, rowsAtLeast }: Tolerances): Bilingual {
  const [accepted, rows] = [percent(acceptedAtLeast), percent(rowsAtLeast)];
  const change = comparison === undefined ? { en: '', ar: '' } : comparisonSentence(comparison);
  return {
    en: `Under ${accepted} of its rows accepted; under ${rows} of the rows of the file it replaces${change.en}.`,
    ar: `إذا قبل أقل من ${accepted} من سجلاته، أو قلت عن ${rows} من سجلات الملف الذي يحل محله${change.ar}.`,
  };
}

function comparisonSentence({ monthsBack, fromRows, rowsChange, shares, totals }: Comparison): Bilingual {
  const rows = percent(rowsChange);
  const sums = totals.map(({ field, change }) => `\`${field}\` ±${percent(change)}`).join(', ');
  const parts = shares.map(({ field, points }) => `\`${field}\` ±${points}`).join(', ');
  const year = monthsBack.includes(12);
  return {
    en: `; beside ${year ? 'the same month of the year before' : 'the month before'}, from ${fromRows} rows on: rows ±${rows}${sums && `, total of ${sums}`}${parts && `, share of each code in percentage points ${parts}`}`,
    ar: `؛ ومقارنة ${year ? 'بالشهر نفسه من السنة السابقة' : 'بالشهر السابق'}، من ${fromRows} سجل فأكثر: السجلات ±${rows}${sums && `، والمجموع ${sums}`}${parts && `، ونسبة كل رمز بالنقاط المئوية ${parts}`}`,
  };
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
