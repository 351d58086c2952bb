import type { DecodeCase } from './decode-case.ts';
import { MemberColumns } from './member-columns.ts';
import { readXml } from './read-xml.ts';
import { Refusal } from './refusal.ts';
import { requireColumns } from './required-columns.ts';
import { XmlRecords } from './xml-records.ts';

/** Records are told from what stands around them by so much text. */
const SAMPLE_BYTES = 2 ** 20;

/**
 * The path of the elements that hold most fields of the contract; of equals the first to end, since what stands around a
 * record holds its fields too. Throws a Refusal where no element holds any.
 */
export async function findRecordPath(
  { contract, limits }: Pick<DecodeCase, 'contract' | 'limits'>,
  chunks: AsyncIterable<Buffer>,
): Promise<string> {
  const columns = new MemberColumns(contract, limits);
  const best = { path: '', matched: 0 };
  let elements = 0;
  const element = (path: string, members: readonly (readonly [string, string])[]) => {
    const matched = columns.matches(members);
    if (matched > best.matched) Object.assign(best, { path, matched });
  };
  const records = new XmlRecords({ isRecord: () => false, element }, limits.nesting);
  const sample = sampled(chunks, SAMPLE_BYTES);
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    elements += 1;
    records.open(name, attributes);
  };
  const { text, close } = records;
  await readXml(sample.chunks, { open, text, close, enough: sample.cut }, { textBytes: SAMPLE_BYTES });
  if (elements <= 1) throw new Refusal('file.empty');
  if (best.matched === 0) requireColumns(contract, new Set());
  return best.path;
}

/** The first bytes of a text, however it is cut into chunks, and whether they are not all of it. */
function sampled(
  source: AsyncIterable<Buffer>,
  bytes: number,
): { chunks: AsyncIterable<Buffer>; cut: () => boolean } {
  let left = bytes;
  async function* chunks(): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      const part = chunk.subarray(0, left);
      left -= part.length;
      yield part;
    }
  }
  return { chunks: chunks(), cut: () => left === 0 };
}
