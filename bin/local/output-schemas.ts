import { z } from 'zod';
import { RunSummary } from './run-summary.ts';
import { ValidateSummary } from './validate-summary.ts';

/** JSON Schemas of what the commands print, by their path within the repository, as they should read. */
export function outputSchemas(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/schemas/run.schema.json', schemaText('run.json', 'What `maharat run` did and made', RunSummary)],
    [
      'docs/schemas/validate.schema.json',
      schemaText('validate.json', 'What `maharat validate --json` prints', ValidateSummary),
    ],
  ]);
}

function schemaText(title: string, description: string, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' });
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
}
