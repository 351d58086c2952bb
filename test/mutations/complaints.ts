import { defect } from '../../lambdas/contracts/defects.ts';
import type { GoodFile } from './good-file.ts';
import type { Outcome } from './submit-mutant.ts';

/** Bytes made of a good file, with what the good file itself came to. */
export interface Mutant {
  readonly good: GoodFile;
  readonly expected: Outcome;
  readonly bytes: Buffer;
}

/** What is wrong with what the steps made of a mutant: empty where it ended in a verdict and every line is accounted for. */
export function complaintsOf(mutant: Mutant, outcome: Outcome): string[] {
  const { record } = outcome;
  const common = outcome.left.length > 0 ? ['the work area is not empty'] : [];
  if (record.state === 'rejected') return [...common, ...rejectedWithoutReason(outcome)];
  if (record.state !== 'settled' && record.state !== 'held') return [`its state is ${record.state}`];
  return [...common, ...unbalanced(outcome), ...unaccounted(mutant, outcome), ...affected(mutant, outcome)];
}

function rejectedWithoutReason({ record: { reason, findings } }: Outcome): string[] {
  const halts = findings.filter(
    ({ code, severity }) => severity === 'halt' && defect(code).severity === 'halt',
  );
  return halts.some(({ code }) => code === reason)
    ? []
    : ['it is rejected without a reason of the catalogue'];
}

function unbalanced({ record: { rows }, accepted, setAside }: Outcome): string[] {
  if (rows === null) return ['its rows were not counted'];
  const complaints: string[] = [];
  if (rows.read !== rows.accepted + rows.quarantined + rows.duplicate)
    complaints.push('the books do not balance');
  if (accepted.size !== rows.accepted)
    complaints.push(`${accepted.size} rows in the lake, not ${rows.accepted}`);
  if (setAside.length !== rows.quarantined)
    complaints.push(`${setAside.length} rows in quarantine, not ${rows.quarantined}`);
  const twice = setAside.filter(({ row }) => accepted.has(row));
  if (twice.length > 0) complaints.push('a row is both accepted and set aside');
  if (setAside.some(({ reasons }) => reasons.length === 0))
    complaints.push('a row is set aside without a reason');
  return complaints;
}

/** Where quotes cannot join lines, each line of the text is one row read or left out. */
function unaccounted({ good, bytes }: Mutant, { record }: Outcome): string[] {
  const text = good.lines === null ? null : textOf(bytes);
  if (text === null || (good.lines === 'ndjson' && /^\s*\uFEFF?\s*\[/.test(text))) return [];
  if (good.lines === 'delimited' && text.split('"').length > 2) return [];
  const lines = text.split(good.lines === 'ndjson' ? /\n/ : /\r\n|\n|\r/);
  const count = lines.length - (lines.at(-1) === '' ? 1 : 0);
  const excluded = Object.values(record.excluded).reduce((sum, rows) => sum + rows, 0);
  const told = (record.rows?.read ?? 0) + excluded;
  return told === count ? [] : [`${count} lines, but ${told} read or left out`];
}

/** The text as it is decoded, where that is certain. */
function textOf(bytes: Buffer): string | null {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  if (wide !== null) return bytes.length % 2 === 0 ? new TextDecoder(wide).decode(bytes) : null;
  // units of two bytes that lost their mark
  return bytes.includes(0) ? null : bytes.toString('latin1');
}

/** A change of a few plain letters within one line, in a text without quotes, is nobody's concern but that line's. */
function affected(mutant: Mutant, { record, accepted }: Outcome): string[] {
  const line = lineOfChange(mutant);
  if (line === null) return [];
  const repeats = new Set(
    record.findings.filter(({ code }) => /^row\.(duplicate|key-)/.test(code)).flatMap(({ rows }) => rows),
  );
  const changed = [...mutant.expected.accepted].filter(
    ([row, text]) => row !== line && accepted.get(row) !== text && !repeats.has(row),
  );
  return changed.map(([row]) => `line ${line} was changed, and row ${row} is not what it was`);
}

const PLAIN = /^[ -!#-~]*$/;

function lineOfChange({ good, expected, bytes }: Mutant): number | null {
  if (good.lines !== 'delimited' || good.bytes.includes('"') || good.bytes.includes(0)) return null;
  const [from, tail] = unchanged(good.bytes, bytes);
  const before = good.bytes.toString('latin1', from, good.bytes.length - tail);
  const after = bytes.toString('latin1', from, bytes.length - tail);
  if (!PLAIN.test(before) || !PLAIN.test(after) || after.length > 1000) return null;
  if (good.bytes[from - 1] === 0x0d && good.bytes[from] === 0x0a) return null; // a line end come apart is two
  const line = good.bytes.toString('latin1', 0, from).split('\n').length;
  return line >= Math.min(...expected.accepted.keys()) ? line : null;
}

/** Bytes that are the same at the start and, of the rest, at the end. */
function unchanged(a: Buffer, b: Buffer): [number, number] {
  const shorter = Math.min(a.length, b.length);
  let from = 0;
  while (from < shorter && a[from] === b[from]) from += 1;
  let tail = 0;
  while (tail < shorter - from && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return [from, tail];
}
