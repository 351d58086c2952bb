import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { z } from 'zod';
import { canonicalJson } from '../model/fingerprint.ts';
import { PARTITION_KEY, SORT_KEY } from './tables.ts';

/** DynamoDB's limit of one item, attribute names included (Amazon DynamoDB quotas). */
export const ITEM_BYTES = 400 * 1024;

const DOCUMENT = 'document';

/** An item's two keys. */
export interface ItemKey {
  readonly partition: string;
  readonly sort: string;
}

/** Thrown when a document does not fit into one DynamoDB item. */
export class ItemTooLarge extends Error {
  constructor(key: ItemKey, bytes: number) {
    super(
      `The item ${key.partition} ${key.sort} has ${bytes} bytes; DynamoDB takes ${ITEM_BYTES}. Store an object and keep its key.`,
    );
    this.name = 'ItemTooLarge';
  }
}

/** The keys as DynamoDB attributes. */
export function keyAttributes(key: ItemKey): Record<string, AttributeValue> {
  return { [PARTITION_KEY]: { S: key.partition }, [SORT_KEY]: { S: key.sort } };
}

/**
 * An item that holds a document as canonical JSON, so that equal documents are equal bytes. Throws
 * ItemTooLarge over 400 KB.
 */
export function documentItem(
  key: ItemKey,
  document: unknown,
  more: Record<string, AttributeValue> = {},
): Record<string, AttributeValue> {
  const item = { ...keyAttributes(key), [DOCUMENT]: { S: canonicalJson(document) }, ...more };
  const bytes = itemBytes(item);
  if (bytes > ITEM_BYTES) throw new ItemTooLarge(key, bytes);
  return item;
}

/** The document of an item, parsed; throws when it does not fit the schema. */
export function parseDocument<T>(schema: z.ZodType<T>, item: Record<string, AttributeValue>): T {
  return schema.parse(JSON.parse(item[DOCUMENT]?.S ?? 'null'));
}

function itemBytes(item: Record<string, AttributeValue>): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value.S ?? ''),
    0,
  );
}
