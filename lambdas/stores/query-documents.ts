import { type DynamoDBClient, paginateQuery } from '@aws-sdk/client-dynamodb';
import type { z } from 'zod';
import { parseDocument } from './document-item.ts';
import { PARTITION_KEY } from './tables.ts';

/** All documents of one partition of a table, by sort key, read with strong consistency, page after page. */
export async function queryDocuments<T>(query: {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly partition: string;
  readonly schema: z.ZodType<T>;
}): Promise<T[]> {
  const pages = paginateQuery(
    { client: query.client },
    {
      TableName: query.table,
      ConsistentRead: true,
      KeyConditionExpression: `${PARTITION_KEY} = :partition`,
      ExpressionAttributeValues: { ':partition': { S: query.partition } },
    },
  );
  const documents: T[] = [];
  for await (const page of pages) {
    documents.push(...(page.Items ?? []).map((item) => parseDocument(query.schema, item)));
  }
  return documents;
}
