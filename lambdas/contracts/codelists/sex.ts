import type { CodeList } from '../../model/code-list.ts';
import { codeTable } from '../../model/code-table.ts';

/** Sex as registers write it, by word, letter or ISO 5218 number. */
export const sex: CodeList = {
  id: 'sex',
  title: { ar: 'الجنس', en: 'Sex' },
  source: 'ISO/IEC 5218:2022',
  codes: codeTable(`
    male | Male | ذكر | M; Man; Men; Males; Boy; Masculine; ذ; ذكور; رجل; رجال; ولد; 1
    female | Female | أنثى | F; Woman; Women; Females; Girl; Feminine; Femal; Femail; أ; ث; إناث; امرأة; نساء; بنت; 2
  `),
};
