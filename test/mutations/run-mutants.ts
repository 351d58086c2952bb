import { Random } from '../../seeds/generator/random.ts';
import { complaintsOf } from './complaints.ts';
import type { GoodFile } from './good-file.ts';
import { MUTATIONS, type MutationName } from './mutate.ts';
import { MutantWorld, type Outcome } from './submit-mutant.ts';

export interface MutantRun {
  readonly seed: number;
  /** Numbers of the mutants; the same number under the same seed is the same mutant. */
  readonly numbers: Iterable<number>;
  readonly files: readonly GoodFile[];
  /** Told of each mutant as it is taken up. */
  readonly starting?: (name: string) => void;
}

/** What became of one mutant. */
export interface MutantVerdict {
  readonly name: string;
  readonly mutations: readonly MutationName[];
  /** State, and the reason where there is one; `crash` where a step threw. */
  readonly verdict: string;
  /** What is wrong with it; nothing, where nothing is lost. */
  readonly complaints: readonly string[];
  /** Of the processor. */
  readonly milliseconds: number;
}

/** Processor time that the steps may take over a small file, however busy the machine. */
const HANG_MS = 60_000;

/** Submits mutants of good files one by one and says what became of each. */
export async function* runMutants({
  seed,
  numbers,
  files,
  starting,
}: MutantRun): AsyncGenerator<MutantVerdict> {
  const world = await MutantWorld.open();
  const expected = new Map<GoodFile, Outcome>();
  try {
    for (const number of numbers) {
      const random = Random.of(seed, 'mutant', number);
      const good = random.pick(files);
      const known = expected.get(good) ?? (await world.submit(good, good.contain(good.bytes)));
      expected.set(good, known);
      const { bytes, mutations } = mutated(good.bytes, random);
      const name = `${number}: ${good.name}: ${mutations.join(', ')}`;
      starting?.(name);
      const started = process.cpuUsage();
      const end = await endOf(world, { good, expected: known, bytes });
      const { user, system } = process.cpuUsage(started);
      const milliseconds = (user + system) / 1000;
      const late = milliseconds > HANG_MS ? [`it took ${Math.round(milliseconds)} ms`] : [];
      yield { name, mutations, milliseconds, verdict: end.verdict, complaints: [...end.complaints, ...late] };
    }
  } finally {
    await world.close();
  }
}

const NAMES = Object.keys(MUTATIONS) as MutationName[]; // the names it was made of

/** Mostly one change, at times two or three. */
function mutated(good: Buffer, random: Random): { bytes: Buffer; mutations: MutationName[] } {
  const mutations = Array.from({ length: random.pick([1, 1, 1, 1, 2, 3]) }, () => random.pick(NAMES));
  let bytes = good;
  for (const name of mutations) if (bytes.length > 0) bytes = MUTATIONS[name](bytes, random);
  return { bytes, mutations };
}

interface Case {
  readonly good: GoodFile;
  readonly expected: Outcome;
  readonly bytes: Buffer;
}

async function endOf(
  world: MutantWorld,
  mutant: Case,
): Promise<Pick<MutantVerdict, 'verdict' | 'complaints'>> {
  try {
    const outcome = await world.submit(mutant.good, mutant.good.contain(mutant.bytes));
    const { state, reason } = outcome.record;
    return {
      verdict: reason === null ? state : `${state}: ${reason}`,
      complaints: complaintsOf(mutant, outcome),
    };
  } catch (error) {
    return {
      verdict: 'crash',
      complaints: [error instanceof Error ? (error.stack ?? error.message) : 'it threw'],
    };
  }
}
