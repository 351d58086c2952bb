import { nearKeyCoder } from '../contracts/codelists/near-code.ts';
import { titleKeys } from './title-index.ts';
import { foldedTitle, withoutRank } from './title-key.ts';

let built: ReturnType<typeof nearKeyCoder> | undefined;

/**
 * The unit group that a slip of the pen in this comparison key was meant for, as `nearCoder` has it; null where none is
 * clear.
 */
export function nearTitle(key: string): string | null {
  built ??= nearKeyCoder(titleKeys());
  const bare = withoutRank(key);
  return built([key, bare, foldedTitle(bare)])?.code ?? null;
}
