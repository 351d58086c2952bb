import { type CodedTitle, isDoubtful } from '../../model/coded-title.ts';
import { codeTitle } from '../../occupation/code-title.ts';
import type { TitleModel } from '../../occupation/coder/model-file.ts';
import { isco08 } from '../codelists/isco-08.ts';
import { type FieldCodec, refuse } from './field-codec.ts';
import { decidedCodec, mappedCode } from './mapped-code.ts';

/**
 * The ISCO-08 code of a job title, four digits or as many as the coder can defend. What a steward decided wins, and names a
 * unit group; what the coder is not sure of, or has no unit group for, is doubted as `occupation.doubtful`. Refuses
 * `occupation.uncoded`; the title itself is kept beside it.
 */
export function occupation(): FieldCodec {
  const coded = rememberingOne(codeTitle);
  return {
    kind: 'code',
    column: 'VARCHAR',
    fix: null,
    settings: { decidedLength: 4 },
    list: isco08,
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

/** A title is coded, then asked whether it is doubtful: the second time its answer is still there. */
function rememberingOne(code: typeof codeTitle): typeof codeTitle {
  let last:
    | { readonly title: string; readonly model?: TitleModel; readonly answer: CodedTitle | null }
    | undefined;
  return (title, model) => {
    if (last?.title !== title || last.model !== model)
      last = { title, ...(model && { model }), answer: code(title, model) };
    return last.answer;
  };
}
