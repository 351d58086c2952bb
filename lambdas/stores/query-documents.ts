import { type DynamoDBClient, paginateQuery } from '@aws-sdk/client-dynamodb';
import type { z } from 'zod';
import { parseDocument } from './document-item.ts';
import { PARTITION_KEY, SORT_KEY } from './tables.ts';

/** All documents of one partition of a table, or those whose sort key begins as given, by sort key, read with strong consistency, page after page. */
export async function queryDocuments<T>(query: {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly partition: string;
  readonly begins?: string;
  readonly schema: z.ZodType<T>;
}): Promise<T[]> {
  const pages = paginateQuery(
    { client: query.client },
    {
      TableName: query.table,
      ConsistentRead: true,
      ...condition(query),
    },
  );
  const documents: T[] = [];
  for await (const page of pages) {
    documents.push(...(page.Items ?? []).map((item) => parseDocument(query.schema, item)));
  }
  return documents;
}

function condition({ partition, begins }: { readonly partition: string; readonly begins?: string }) {
  const whole = `${PARTITION_KEY} = :partition`;
  const values = { ':partition': { S: partition } };
  if (begins === undefined) return { KeyConditionExpression: whole, ExpressionAttributeValues: values };
  return {
    KeyConditionExpression: `${whole} AND begins_with(${SORT_KEY}, :begins)`,
    ExpressionAttributeValues: { ...values, ':begins': { S: begins } },
  };
}
