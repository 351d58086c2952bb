import { byteFile, gzipFile } from '../writers/byte-file.ts';
import { type Dialect, delimitedWriter } from '../writers/delimited.ts';
import type { EncodingLabel } from '../writers/encodings.ts';
import type { RowWriter } from '../writers/row-writer.ts';
import { TextFile } from '../writers/text-file.ts';
import type { FileSettings } from './seed-feed.ts';

/** A feed's delimited files as they are agreed. */
export interface DelimitedForm {
  readonly encoding: EncodingLabel;
  readonly delimiter: Dialect['delimiter'];
  readonly lineEnd: Dialect['lineEnd'];
  /** Whether a byte order mark stands before the text. */
  readonly marked?: boolean;
  readonly gzip?: boolean;
  /** Lines above the header of some files. */
  readonly titles?: readonly string[];
}

/** Opens a delimited file, in its dress. */
export function openDelimited(
  { path, titles, headers, dress }: FileSettings,
  form: DelimitedForm,
): RowWriter {
  const encoding = dress.encoding ?? form.encoding;
  const marked = dress.encoding === undefined ? form.marked === true : encoding === 'utf-16le';
  const file = form.gzip === true ? gzipFile(byteFile(path)) : byteFile(path);
  return delimitedWriter(new TextFile(file, encoding), {
    delimiter: form.delimiter,
    lineEnd: dress.lineEnd ?? form.lineEnd,
    mark: marked ? '\uFEFF' : '',
    header: headers,
    titles: (titles ? form.titles : undefined) ?? dress.titles ?? [],
  });
}
