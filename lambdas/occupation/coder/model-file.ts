import { z } from 'zod';
import { FEATURES_VERSION } from './title-features.ts';
import type { ModelWeights } from './title-model.ts';

/** The head of a model file. */
const Head = z.object({
  features: z.string().describe('version of what features a title has; a model of another is not read'),
  version: z.string().describe('names the model: changes with its labels, its method or its calibration'),
  sources: z.array(z.string()).describe('what its labels are from'),
  labels: z.int().describe('labels it was learnt from'),
  codes: z.array(z.string()).describe('ISCO-08 unit groups, in the order of the output'),
  buckets: z.int().describe('features are numbers below it; a multiple of eight'),
  dimensions: z.int(),
  unseen: z.number().describe('rarity of features that no label has'),
  calibration: z.array(z.number()).describe('weights of the logistic regression over the evidence'),
});
type Head = z.infer<typeof Head>;

/** A model and what it says of itself. */
export interface TitleModel {
  readonly head: Pick<Head, 'version' | 'sources' | 'labels'>;
  readonly weights: ModelWeights;
}

/** A model file cannot be used: of other features, cut short, or no model. */
export class ModelUnreadable extends Error {}

const MAGIC = 'MHT1';
const HEAD_AT = 8;

/**
 * The bytes of a model: `MHT1`, the length of the head, the head as JSON; then of the features that labels have (a bit each
 * says which) rarities, scales and vectors; then output and bias. Numbers are little-endian; floats have four bytes.
 */
export function modelBytes({ head, weights }: TitleModel): Uint8Array {
  const { codes, buckets, dimensions, unseen, calibration } = weights;
  const json = Buffer.from(
    JSON.stringify({
      ...head,
      features: FEATURES_VERSION,
      codes: [...codes],
      buckets,
      dimensions,
      unseen,
      calibration: [...calibration.weights],
    } satisfies Head),
  );
  const start = Buffer.alloc(HEAD_AT);
  start.write(MAGIC, 'latin1');
  start.writeUInt32LE(json.length, MAGIC.length);
  const known = knownOf(weights);
  const bits = new Uint8Array(buckets / 8);
  for (const feature of known) bits[feature >> 3] = (bits[feature >> 3] ?? 0) | (1 << (feature & 7));
  const vectors = known.map((feature) =>
    weights.vectors.subarray(feature * dimensions, (feature + 1) * dimensions),
  );
  return Buffer.concat([
    start,
    json,
    bits,
    floats(known.map((feature) => weights.rarity[feature] ?? 0)),
    floats(known.map((feature) => weights.scales[feature] ?? 0)),
    ...vectors.map((vector) => new Uint8Array(vector.buffer, vector.byteOffset, vector.length)),
    floats(weights.output),
    floats(weights.bias),
  ]);
}

/** Reads what `modelBytes` wrote; throws ModelUnreadable where it is anything else. */
export function readModel(bytes: Uint8Array): TitleModel {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (buffer.length < HEAD_AT || buffer.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw new ModelUnreadable('This is no model of job titles.');
  const reader = new Reader(buffer, HEAD_AT);
  const head = headOf(reader.bytes(buffer.readUInt32LE(MAGIC.length)));
  if (head.features !== FEATURES_VERSION)
    throw new ModelUnreadable(
      `The model was made for ${head.features}, this coder has ${FEATURES_VERSION}: import the taxonomy anew.`,
    );
  const { buckets, dimensions } = head;
  const bits = reader.bytes(buckets / 8);
  const known = Array.from({ length: buckets }, (_, feature) => feature).filter(
    (feature) => ((bits[feature >> 3] ?? 0) >> (feature & 7)) & 1,
  );
  const weights: ModelWeights = {
    codes: head.codes,
    buckets,
    dimensions,
    rarity: spread(buckets, known, reader.floats(known.length)),
    unseen: head.unseen,
    scales: spread(buckets, known, reader.floats(known.length)),
    vectors: new Int8Array(buckets * dimensions),
    output: new Float32Array(0),
    bias: new Float32Array(0),
    calibration: { weights: head.calibration },
  };
  for (const feature of known) weights.vectors.set(reader.signed(dimensions), feature * dimensions);
  return {
    head,
    weights: {
      ...weights,
      output: reader.floats(head.codes.length * dimensions),
      bias: reader.floats(head.codes.length),
    },
  };
}

function headOf(json: Buffer): Head {
  try {
    return Head.parse(JSON.parse(json.toString('utf8')));
  } catch (cause) {
    throw new ModelUnreadable('What the model says of itself cannot be read: import the taxonomy anew.', {
      cause,
    });
  }
}

function knownOf({ rarity }: ModelWeights): number[] {
  return [...rarity.keys()].filter((feature) => (rarity[feature] ?? 0) > 0);
}

function spread(size: number, places: readonly number[], values: Float32Array): Float32Array {
  const all = new Float32Array(size);
  for (const [at, place] of places.entries()) all[place] = values[at] ?? 0;
  return all;
}

function floats(values: ArrayLike<number>): Uint8Array {
  const buffer = Buffer.alloc(values.length * 4);
  for (let at = 0; at < values.length; at++) buffer.writeFloatLE(values[at] ?? 0, at * 4);
  return buffer;
}

class Reader {
  at: number;
  readonly #buffer: Buffer;

  constructor(buffer: Buffer, at: number) {
    this.#buffer = buffer;
    this.at = at;
  }

  bytes(length: number): Buffer {
    if (this.at + length > this.#buffer.length)
      throw new ModelUnreadable('The model breaks off: import the taxonomy anew.');
    this.at += length;
    return this.#buffer.subarray(this.at - length, this.at);
  }

  signed(length: number): Int8Array {
    const bytes = this.bytes(length);
    return new Int8Array(bytes.buffer, bytes.byteOffset, length);
  }

  floats(length: number): Float32Array {
    const bytes = this.bytes(length * 4);
    return Float32Array.from({ length }, (_, at) => bytes.readFloatLE(at * 4));
  }
}
