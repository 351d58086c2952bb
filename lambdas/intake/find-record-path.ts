import type { DecodeCase } from './decode-case.ts';
import { LargestList } from './largest-list.ts';
import { type Member, MemberColumns } from './member-columns.ts';
import { readXml } from './read-xml.ts';
import { Refusal } from './refusal.ts';
import { requireColumns } from './required-columns.ts';
import { XmlRecords } from './xml-records.ts';

/** Records are told from what stands around them by so much text. */
const SAMPLE_BYTES = 2 ** 20;

/**
 * The path of the elements that are the records of the feed, as `LargestList` tells them in the text's first bytes. Throws
 * a Refusal where no element holds a field of the contract.
 */
export async function findRecordPath(
  { contract, limits }: Pick<DecodeCase, 'contract' | 'limits'>,
  chunks: AsyncIterable<Buffer>,
): Promise<string> {
  const columns = new MemberColumns(contract, limits);
  const lists = new LargestList();
  let elements = 0;
  const element = (path: string, members: readonly Member[]) => lists.add(path, columns.named(members));
  const records = new XmlRecords({ isRecord: () => false, element }, limits.nesting);
  const sample = sampled(chunks, SAMPLE_BYTES);
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    elements += 1;
    records.open(name, attributes);
  };
  const { text, close } = records;
  await readXml(sample.chunks, { open, text, close, enough: sample.cut }, { textBytes: SAMPLE_BYTES });
  if (elements <= 1) throw new Refusal('file.empty');
  const best = lists.best();
  if (best === null) requireColumns(contract, new Set());
  return best ?? '';
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
