import { createWriteStream } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  CopyObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import { sha256 } from '../model/fingerprint.ts';
import { AREAS, type Area, holdsRows, ROWS_TAG } from '../model/object-keys.ts';
import { checkKey, inCodePointOrder } from './object-key-rules.ts';
import { ObjectMissing, type ObjectStore } from './object-store.ts';
import { multipartUpload, PART_BYTES } from './s3-multipart.ts';

/** Where the objects of each area lie; asked only for an area that is used, and throws when it is not known. */
export type BucketOf = (area: Area) => string;

interface Address {
  readonly Bucket: string;
  readonly Key: string;
}

/** Objects in S3, one bucket an area; the area is left out of the bucket's keys. */
export class S3ObjectStore implements ObjectStore {
  readonly #client: S3Client;
  readonly #bucketOf: BucketOf;

  constructor(client: S3Client, bucketOf: BucketOf) {
    this.#client = client;
    this.#bucketOf = bucketOf;
  }

  async read(key: string): Promise<Uint8Array> {
    const chunks: Buffer[] = [];
    for await (const chunk of await this.stream(key)) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  }

  async stream(key: string): Promise<Readable> {
    const { Body } = await this.#orMissing(key, () =>
      this.#client.send(new GetObjectCommand(this.#address(key))),
    );
    if (!(Body instanceof Readable)) throw new Error(`S3 gave no body for ${key}.`);
    return Body;
  }

  async size(key: string): Promise<number | null> {
    try {
      const head = await this.#client.send(new HeadObjectCommand(this.#address(key)));
      return head.ContentLength ?? 0;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async write(key: string, body: Uint8Array | string): Promise<void> {
    const Body = Buffer.from(body);
    await this.#client.send(
      new PutObjectCommand({ ...this.#address(key), Body, ContentLength: Body.length, ...tagged(key) }),
    );
  }

  async copy(key: string, from: string): Promise<void> {
    const { Bucket, Key } = this.#address(from);
    // what a path may hold stays: some endpoints decode no more than that
    const source = encodeURI(`${Bucket}/${Key}`)
      .replaceAll('?', '%3F')
      .replaceAll('#', '%23')
      .replaceAll('+', '%2B');
    // tags go by the key, not by what the source has
    const command = { CopySource: source, TaggingDirective: 'REPLACE', ...tagged(key) } as const;
    await this.#orMissing(from, () =>
      this.#client.send(new CopyObjectCommand({ ...this.#address(key), ...command })),
    );
  }

  async upload(key: string, file: string): Promise<void> {
    const { size } = await stat(file);
    const handle = await open(file);
    try {
      if (size > PART_BYTES)
        await multipartUpload({ client: this.#client, ...this.#address(key), handle, size, ...tagged(key) });
      else await this.write(key, await handle.readFile());
    } finally {
      await handle.close();
    }
    await rm(file);
  }

  async materialise(key: string, scratch: string): Promise<string> {
    const file = join(scratch, sha256(key).slice(0, 32));
    await pipeline(await this.stream(key), createWriteStream(file));
    return file;
  }

  async list(prefix: string): Promise<string[]> {
    const [area, rest] = split(prefix);
    const keys: string[] = [];
    const pages = paginateListObjectsV2(
      { client: this.#client },
      { Bucket: this.#bucketOf(area), Prefix: rest },
    );
    for await (const page of pages)
      keys.push(...(page.Contents ?? []).map((object) => `${area}/${object.Key}`));
    return inCodePointOrder(keys);
  }

  async remove(prefix: string): Promise<void> {
    const keys = await this.list(prefix);
    for (let from = 0; from < keys.length; from += 1000)
      await this.#removeBatch(keys.slice(from, from + 1000));
  }

  async #removeBatch(keys: string[]): Promise<void> {
    const [area] = split(keys[0] ?? '');
    const { Errors } = await this.#client.send(
      new DeleteObjectsCommand({
        Bucket: this.#bucketOf(area),
        Delete: { Quiet: true, Objects: keys.map((key) => ({ Key: split(key)[1] })) },
      }),
    );
    const first = Errors?.[0];
    if (first) throw new Error(`S3 did not remove ${area}/${first.Key}: ${first.Code}. Run the step again.`);
  }

  #address(key: string): Address {
    checkKey(key);
    const [area, rest] = split(key);
    return { Bucket: this.#bucketOf(area), Key: rest };
  }

  async #orMissing<T>(key: string, action: () => Promise<T>): Promise<T> {
    try {
      return await action();
    } catch (error) {
      if (isMissing(error)) throw new ObjectMissing(key);
      throw error;
    }
  }
}

/** Rows of an agency carry a tag that their retention goes by. */
function tagged(key: string): { Tagging?: string } {
  return holdsRows(key) ? { Tagging: `${ROWS_TAG.key}=${ROWS_TAG.value}` } : {};
}

function split(key: string): [Area, string] {
  const slash = key.indexOf('/');
  const first = slash < 0 ? key : key.slice(0, slash);
  const area = AREAS.find((known) => known === first);
  if (area === undefined)
    throw new Error(`The key ${JSON.stringify(key)} starts with no area; areas are ${AREAS.join(', ')}.`);
  return [area, slash < 0 ? '' : key.slice(slash + 1)];
}

/** HeadObject answers without a body, so its error carries only the status. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && (error.name === 'NoSuchKey' || error.name === 'NotFound');
}
