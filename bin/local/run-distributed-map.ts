import { z } from 'zod';
import { canonicalJson } from '../../lambdas/model/fingerprint.ts';
import { readJson } from '../../lambdas/stores/object-store.ts';
import type { FlowDefinition, Json, State } from '../../lib/flows/flow-definition.ts';
import { checkState } from './aws-limits.ts';
import type { FlowWorld } from './run-flow.ts';
import { fillTemplate } from './state-machine.ts';

/** A Map state in distributed mode about to run. */
export interface MapRun {
  readonly name: string;
  readonly state: State;
  readonly input: Json;
  /** Runs the children's definition on one item. */
  readonly run: (items: FlowDefinition, item: Json) => Promise<Json>;
  readonly world: FlowWorld;
}

const Place = z.object({ Bucket: z.string(), Key: z.string() });
const Target = z.object({ Bucket: z.string(), Prefix: z.string() });
const Items = z.array(z.json());

/** Thrown as Step Functions names the failures of a Distributed Map, with the reason as its cause. */
class MapFailed extends Error {
  constructor(name: string, message: string, cause: unknown) {
    super(message, { cause });
    this.name = name;
  }
}

interface Child {
  readonly input: Json;
  readonly output: Json;
}

/**
 * Runs a Distributed Map here: reads its items from the object its ItemReader names, runs each in a bounded
 * loop, writes the results under its ResultWriter's prefix, and returns where they lie. The first failing item
 * fails the Map.
 */
export async function runDistributedMap(map: MapRun): Promise<Json> {
  const items = await readItems(map);
  const children: Child[] = new Array(items.length);
  let next = 0;
  let failed = false;
  const lane = async () => {
    while (next < items.length && !failed) {
      const index = next++;
      try {
        children[index] = await runItem(map, index, items[index] ?? null);
      } catch (error) {
        failed = true;
        throw new MapFailed('States.ExceedToleratedFailureThreshold', describe(map, index, error), error);
      }
    }
  };
  const lanes = Array.from({ length: Math.max(1, map.world.concurrency) }, lane);
  const ends = await Promise.allSettled(lanes);
  const bad = ends.find((end) => end.status === 'rejected');
  if (bad) throw bad.reason;
  return writeResults(map, children);
}

async function readItems(map: MapRun): Promise<Json[]> {
  try {
    const place = Place.parse(await fillTemplate(part(map.state, 'ItemReader'), map.input));
    return Items.parse(await readJson(map.world.objects, `${place.Bucket}/${place.Key}`));
  } catch (error) {
    throw new MapFailed('States.ItemReaderFailed', `The items of ${map.name} could not be read.`, error);
  }
}

async function runItem(map: MapRun, Index: number, Value: Json): Promise<Child> {
  const { ItemSelector, ItemProcessor } = map.state;
  const selector = asJson(ItemSelector ?? { 'item.$': '$$.Map.Item.Value' });
  const input = await fillTemplate(selector, map.input, { Map: { Item: { Index, Value } } });
  checkState(`Item ${Index} of ${map.name}`, input);
  // the state is a Map, so it holds the definition its children run
  const output = await map.run(ItemProcessor as FlowDefinition, input);
  return { input, output };
}

/** Results in the files and fields of a real map run, under a name that is the same every time. */
async function writeResults(map: MapRun, children: Child[]): Promise<Json> {
  const { Bucket, Prefix } = Target.parse(await fillTemplate(part(map.state, 'ResultWriter'), map.input));
  const succeeded = children.map(({ input, output }) => ({
    Input: canonicalJson(input),
    Output: canonicalJson(output),
    Status: 'SUCCEEDED',
  }));
  const file = `${Prefix}/run/SUCCEEDED_0.json`;
  const Key = `${Prefix}/run/manifest.json`;
  await map.world.objects.write(`${Bucket}/${file}`, canonicalJson(succeeded));
  const ResultFiles = { FAILED: [], PENDING: [], SUCCEEDED: [{ Key: file, Count: children.length }] };
  await map.world.objects.write(
    `${Bucket}/${Key}`,
    canonicalJson({ DestinationBucket: Bucket, ResultFiles }),
  );
  return { MapRunArn: `local:${map.name}`, ResultWriterDetails: { Bucket, Key } };
}

function part(state: State, field: 'ItemReader' | 'ResultWriter'): Json {
  const value = asJson(state[field]);
  if (typeof value === 'object' && value !== null && 'Parameters' in value) return value.Parameters ?? null;
  throw new Error(`The Map has no ${field} with parameters.`);
}

function asJson(value: unknown): Json {
  return z.json().parse(value);
}

function describe(map: MapRun, index: number, error: unknown): string {
  return `Item ${index} of ${map.name} failed: ${error instanceof Error ? error.message : 'unknown'}`;
}
