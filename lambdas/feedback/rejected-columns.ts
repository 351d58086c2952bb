import type { Contract, FieldContract } from '../contracts/contract.ts';
import { isFeedbackColumn } from '../contracts/feedback-columns.ts';
import { matchHeader } from '../contracts/headers.ts';
import { distinctHeaders } from '../engine/raw-part.ts';
import type { Column, IntakeManifest } from '../model/part.ts';

/** One column of the sender's own in a rejected file. */
export interface RejectedColumn {
  /** As it is written there. */
  readonly header: string;
  /** The name under which quarantine keeps the cell. */
  readonly source: string;
  readonly field: FieldContract | null;
  /** Whether dates of the column are written month first. */
  readonly monthFirst: boolean;
}

/**
 * The sender's columns in their order, under their own headers; a header that would not name its field by itself, such
 * as a member of a JSON record or one of two lines, gives way to the field's title, so that the file can come back. Our
 * own columns of a file that came back before are left out.
 */
export function rejectedColumns(contract: Contract, manifest: IntakeManifest): RejectedColumn[] {
  const sources = distinctHeaders(manifest);
  const arabic = isArabic(manifest.columns.map(({ header }) => header));
  return manifest.columns.flatMap((column, index) => {
    const source = sources[index] ?? '';
    const field = contract.fields.find(({ name }) => name === column.field) ?? null;
    if (field === null && isFeedbackColumn(column.header)) return [];
    return {
      header: field === null ? source : headerOf({ contract, column, field, arabic }),
      source,
      field,
      monthFirst: manifest.dateOrder[field?.name ?? ''] === 'mdy',
    };
  });
}

/** Whether most headers with letters are Arabic: such a sheet is read from right to left. */
export function isArabic(headers: readonly string[]): boolean {
  const arabic = headers.filter((header) => /\p{Script=Arabic}/u.test(header)).length;
  const latin = headers.filter((header) => /^[^\p{Script=Arabic}]*\p{Script=Latin}/u.test(header)).length;
  return arabic > latin;
}

interface Headed {
  readonly contract: Contract;
  readonly column: Column;
  readonly field: FieldContract;
  readonly arabic: boolean;
}

function headerOf({ contract, column, field, arabic }: Headed): string {
  if (matchHeader(contract, column.header)?.name === field.name) return column.header;
  return arabic ? field.title.ar : field.title.en;
}
