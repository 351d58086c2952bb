import { isDoubtful, type PlacedTitle, TitleSource } from '../../model/coded-title.ts';
import { codeTitle } from '../../occupation/code-title.ts';
import type { TitleModel } from '../../occupation/coder/model-file.ts';
import { canSway } from '../../occupation/context/can-sway.ts';
import type { JobContext } from '../../occupation/context/job-context.ts';
import { isco08 } from '../codelists/isco-08.ts';
import { type CodecContext, type FieldCodec, type KeptColumn, refuse } from './field-codec.ts';
import { decidedCodec, mappedCode } from './mapped-code.ts';

/**
 * The ISCO-08 code of a job title, four digits or as many as the coder can defend. What a steward decided wins, and names a
 * unit group; what the coder is not sure of, or has no unit group for, is doubted as `occupation.doubtful`. Refuses
 * `occupation.uncoded`; the title itself is kept beside it.
 */
export function occupation(): FieldCodec {
  const coded = remembering(codeTitle);
  const guess = (raw: string, { titles, job }: CodecContext) => coded(raw, titles, job);
  return {
    kind: 'code',
    column: 'VARCHAR',
    fix: null,
    settings: { decidedLength: 4 },
    list: isco08,
    keeps: [
      {
        ...WAY,
        of: (raw, context) => (isDecided(raw, context) ? 'decided' : (guess(raw, context)?.source ?? null)),
      },
      {
        ...PROBABILITY,
        of: (raw, context) =>
          isDecided(raw, context) ? '1.00' : (guess(raw, context)?.probability.toFixed(2) ?? null),
      },
      {
        ...RUNNER_UP,
        of: (raw, context) => (isDecided(raw, context) ? null : (guess(raw, context)?.elsewhere ?? null)),
      },
    ],
    guessOf(raw, context) {
      const found = guess(raw, context);
      if (found === null || !isDoubtful(found)) return null;
      const { code, probability, source } = found;
      return { code, probability, runnerUp: found.runnerUp ?? found.elsewhere, source };
    },
    canSway: (raw, kinds, context) => !isDecided(raw, context) && canSway(raw, kinds, context.titles),
    doubtOf(raw, _, context) {
      const found = guess(raw, context);
      if (found === null || !isDoubtful(found) || isDecided(raw, context)) return null;
      return { code: 'occupation.doubtful', detail: found.source };
    },
    codec: (context) =>
      decidedCodec(
        context,
        isco08,
        (raw, issues) => guess(raw, context)?.code ?? refuse(issues, 'occupation.uncoded'),
      ),
  };
}

/** Suffix of the column that says by what titles came to their codes. */
export const WAY_SUFFIX = 'by';

/** By what a title came to its code; kept beside it, so that each row tells. */
const WAY: Omit<KeptColumn, 'of'> = {
  suffix: WAY_SUFFIX,
  title: { ar: 'طريقة الترميز', en: 'coded by' },
  about: {
    ar: 'كيف رُمّز المسمى: قرار أمين البيانات (decided)، أو النموذج (model)، أو لفظه بحروف لغة أخرى (sound)، أو ما يصاحب المسمى في السجل (context)، أو القاعدة التي عرفته؛ فارغ إن لم يرمز أو كُتب الرمز نفسه.',
    en: 'How the title came to its code: by what a steward decided, by the model, by its sound in the letters of another language (sound), by what stands beside the title in the row (context), or by the rule that knew it; empty without a code, and where the code itself was written.',
  },
  values: ['decided', ...TitleSource.options],
};

const PROBABILITY: Omit<KeptColumn, 'of'> = {
  suffix: 'probability',
  title: { ar: 'احتمال صحة الرمز', en: 'probability' },
  about: {
    ar: 'احتمال أن يكون الرمز صحيحا على مستواه، من 0.00 إلى 1.00؛ فارغ إن لم يرمز أو كُتب الرمز نفسه.',
    en: 'Probability that the code is right at its level, 0.00 to 1.00; empty without a code, and where the code itself was written.',
  },
  values: Array.from({ length: 101 }, (_, percent) => (percent / 100).toFixed(2)),
};

const RUNNER_UP: Omit<KeptColumn, 'of'> = {
  suffix: 'runner_up',
  title: { ar: 'الرمز التالي', en: 'runner-up' },
  about: {
    ar: 'أرجح مجموعة وحدة من خارج الرمز، لو كان خطأ؛ فارغ إن لم يرمز، أو كُتب الرمز نفسه، أو قُرر.',
    en: 'Likeliest unit group outside the code, should that be wrong; empty without a code, and where it was written itself or decided.',
  },
  values: isco08.codes.map(({ code }) => code).filter((code) => code.length === 4),
};

function isDecided(raw: string, context: CodecContext): boolean {
  return mappedCode(context, isco08.id, raw) !== undefined;
}

/** Titles whose answers are remembered: they are asked for the code, for doubts, and for the way. */
const REMEMBERED = 20_000;

/** Remembers what titles were coded to while the model stays; beside what a row says, the last alone. */
function remembering(code: typeof codeTitle): typeof codeTitle {
  const known = new Map<string, PlacedTitle | null>();
  let by: TitleModel | undefined;
  let last: { title: string; job: JobContext; model?: TitleModel; answer: PlacedTitle | null } | undefined;
  return (title, model, job) => {
    if (job !== undefined) {
      if (last?.title !== title || last.job !== job || last.model !== model)
        last = { title, job, ...(model && { model }), answer: code(title, model, job) };
      return last.answer;
    }
    if (by !== model || known.size >= REMEMBERED) known.clear();
    by = model;
    const found = known.get(title);
    if (found !== undefined) return found;
    const answer = code(title, model);
    known.set(title, answer);
    return answer;
  };
}
