import type { CodeList } from '../../model/code-list.ts';
import { codeMatcher } from '../codelists/match-code.ts';
import { type ListRef, listIn } from '../codelists/national.ts';
import { nearCoder } from '../codelists/near-code.ts';
import { becameDate } from './became-date.ts';
import { type CodecContext, type FieldCodec, refuse, type ValueDefect } from './field-codec.ts';
import { decidedCodec, mappedCode } from './mapped-code.ts';
import { digitsLost } from './scientific.ts';

/**
 * A code of a list, from the code, its titles and aliases in either language, what is alike enough to them, and what
 * can only be a slip of the pen in one of them, which is doubted as `code.close` with its distance in letters. Every
 * listed writing, in capitals or not, is as good as the code itself, so taking one is no repair. Refuses
 * `value.became-date` and `value.digits-lost` where a spreadsheet changed it, and `code.unknown`.
 */
export function code(list: ListRef): FieldCodec {
  const ready = ({ profile }: CodecContext) => madeOf(listIn(profile, list));
  return {
    kind: 'code',
    column: 'VARCHAR',
    fix: 'code.matched',
    list,
    listed: (raw, context) => ready(context).listed.has(raw.toLowerCase()),
    fixOf: (raw, _, context) =>
      isDecided(context, list, raw) || ready(context).match(raw) !== null ? 'code.matched' : null,
    doubtOf(raw, _, context) {
      if (isDecided(context, list, raw) || ready(context).match(raw) !== null) return null;
      const near = ready(context).near(raw);
      return near === null ? null : { code: 'code.close', detail: `distance ${near.distance}` };
    },
    codec: (context) =>
      decidedCodec(
        context,
        list,
        (raw, issues) =>
          ready(context).match(raw) ?? ready(context).near(raw)?.code ?? refuse(issues, defectOf(raw)),
      ),
  };
}

function isDecided(context: CodecContext, list: ListRef, raw: string): boolean {
  return mappedCode(context, list.id, raw) !== undefined;
}

interface Made {
  readonly listed: ReadonlySet<string>;
  readonly match: ReturnType<typeof codeMatcher>;
  readonly near: ReturnType<typeof nearCoder>;
}

const MADE = new WeakMap<CodeList, Made>();

/** Built at first use, once a list: a contract names lists of hundreds of codes that most runs never read. */
function madeOf(list: CodeList): Made {
  const known = MADE.get(list);
  if (known !== undefined) return known;
  const made = make(list);
  MADE.set(list, made);
  return made;
}

function make(list: CodeList): Made {
  const match = codeMatcher(list);
  let nearest: ReturnType<typeof nearCoder> | undefined;
  const near = (text: string) => {
    nearest ??= nearCoder(list);
    return nearest(text);
  };
  const writings = list.codes.flatMap(({ code, title, aliases }) => [code, title.ar, title.en, ...aliases]);
  return { listed: new Set(writings.map((writing) => writing.toLowerCase())), match, near };
}

/** Why a text is no code: what a spreadsheet does to codes is told apart from words that nobody knows. */
function defectOf(raw: string): ValueDefect {
  if (becameDate(raw)) return 'value.became-date';
  return digitsLost(raw) ? 'value.digits-lost' : 'code.unknown';
}
