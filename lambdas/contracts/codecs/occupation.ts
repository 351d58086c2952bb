import { type CodedTitle, isDoubtful, TitleSource } from '../../model/coded-title.ts';
import { codeTitle } from '../../occupation/code-title.ts';
import type { TitleModel } from '../../occupation/coder/model-file.ts';
import { isco08 } from '../codelists/isco-08.ts';
import { type FieldCodec, type KeptColumn, refuse } from './field-codec.ts';
import { decidedCodec, mappedCode } from './mapped-code.ts';

/**
 * The ISCO-08 code of a job title, four digits or as many as the coder can defend. What a steward decided wins, and names a
 * unit group; what the coder is not sure of, or has no unit group for, is doubted as `occupation.doubtful`. Refuses
 * `occupation.uncoded`; the title itself is kept beside it.
 */
export function occupation(): FieldCodec {
  const coded = remembering(codeTitle);
  return {
    kind: 'code',
    column: 'VARCHAR',
    fix: null,
    settings: { decidedLength: 4 },
    list: isco08,
    keeps: [
      {
        ...WAY,
        of: (raw, context) =>
          mappedCode(context, isco08.id, raw) === undefined
            ? (coded(raw, context.titles)?.source ?? null)
            : 'decided',
      },
    ],
    guessOf(raw, { titles }) {
      const guess = coded(raw, titles);
      return guess !== null && isDoubtful(guess) ? guess : null;
    },
    doubtOf(raw, _, context) {
      const guess = coded(raw, context.titles);
      if (guess === null || !isDoubtful(guess) || mappedCode(context, isco08.id, raw) !== undefined)
        return null;
      return { code: 'occupation.doubtful', detail: guess.source };
    },
    codec: (context) =>
      decidedCodec(
        context,
        isco08,
        (raw, issues) => coded(raw, context.titles)?.code ?? refuse(issues, 'occupation.uncoded'),
      ),
  };
}

/** By what a title came to its code; kept beside it, so that each row tells. */
const WAY: Omit<KeptColumn, 'of'> = {
  suffix: 'by',
  title: { ar: 'طريقة الترميز', en: 'coded by' },
  about: {
    ar: 'كيف رُمّز المسمى: قرار أمين البيانات (decided)، أو النموذج (model)، أو القاعدة التي عرفته؛ فارغ إن لم يرمز أو كُتب الرمز نفسه.',
    en: 'How the title came to its code: by what a steward decided, by the model, or by the rule that knew it; empty without a code, and where the code itself was written.',
  },
  values: ['decided', ...TitleSource.options],
};

/** Titles whose answers are remembered: they are asked for the code, for doubts, and for the way. */
const REMEMBERED = 20_000;

/** Remembers what titles were coded to while the model stays. */
function remembering(code: typeof codeTitle): (title: string, model?: TitleModel) => CodedTitle | null {
  const known = new Map<string, CodedTitle | null>();
  let by: TitleModel | undefined;
  return (title, model) => {
    if (by !== model || known.size >= REMEMBERED) known.clear();
    by = model;
    const found = known.get(title);
    if (found !== undefined) return found;
    const answer = code(title, model);
    known.set(title, answer);
    return answer;
  };
}
