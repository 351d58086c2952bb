import { z } from 'zod';
import { OpenText } from './review.ts';
import { Finding, SubmissionKey } from './submission.ts';

/** A column of the decoded file. */
export const Column = z.object({
  header: z.string().describe('as it stood in the file, white space folded'),
  field: z
    .string()
    .nullable()
    .describe('canonical name of the contract column it matched; null when unknown'),
});
export type Column = z.infer<typeof Column>;

/**
 * A slice of a submission in the one uniform shape: UTF-8 text, one record a line end, no header, the first
 * cell the source row number, then one cell per column of the manifest, in the manifest's dialect.
 */
export const Part = z.object({
  ordinal: z.int().nonnegative(),
  key: z.string().describe('object key of the text'),
  rows: z.int().nonnegative().describe('records in it'),
  ragged: z.string().nullable().describe('object key of NDJSON RaggedRow lines; null when there are none'),
  raggedRows: z.int().nonnegative(),
});
export type Part = z.infer<typeof Part>;

/**
 * A record whose number of cells is not the header's, a line with a quote that is not closed, or one with bytes that are
 * not of the file's encoding (U+FFFD in their place); it goes to quarantine as it came.
 */
export const RaggedRow = z.object({
  row: z.int(),
  code: z.enum(['row.too-short', 'row.too-long', 'row.quote-open', 'row.bytes-broken']),
  cells: z.array(z.string()),
});
export type RaggedRow = z.infer<typeof RaggedRow>;

/** What intake learned of a file that only the whole file can tell. */
export const IntakeManifest = z.object({
  submission: SubmissionKey,
  fingerprint: z.string(),
  shape: z.string().describe('csv, xlsx, xls, json, ndjson or xml, with +gzip or +zip where packed'),
  encoding: z.string().describe('WHATWG label of the encoding the bytes were decoded from'),
  dialect: z.object({
    delimiter: z.string().length(1),
    quote: z.string().length(1),
    lineEnd: z.enum(['\n', '\r\n']),
  }),
  columns: z.array(Column),
  parts: z.array(Part),
  rows: z.int().nonnegative().describe('records read, ragged ones included'),
  excluded: z
    .record(z.string(), z.int())
    .describe('records not read, by kind: header, title, blank, total, footnote'),
  dateOrder: z
    .record(z.string(), z.enum(['dmy', 'mdy']))
    .describe('by field: how the whole file writes day and month, where it shows'),
  findings: z.array(Finding).describe('of the file as a whole, such as unknown columns'),
  mappings: z
    .record(z.string(), z.record(z.string(), z.string()))
    .default({})
    .describe('what stewards decided, for the code lists of the feed: codes by review key, by list'),
  taxonomy: z
    .string()
    .nullable()
    .default(null)
    .describe(
      'version of the taxonomy that titles are coded by; null: the built-in lexicon, or there are no titles',
    ),
  skills: z
    .string()
    .nullable()
    .default(null)
    .describe(
      'version of the imported list of skills that texts are looked through for; null: the built-in list',
    ),
});
export type IntakeManifest = z.infer<typeof IntakeManifest>;

/** A row set aside, as quarantine keeps it; the only place past intake where an identity number may stand. */
export const QuarantinedRow = z.object({
  row: z.int().describe('source row number'),
  reasons: z.array(z.object({ code: z.string(), field: z.string().nullable() })),
  raw: z.record(z.string(), z.string()).describe('cells as they came, under their own headers'),
});
export type QuarantinedRow = z.infer<typeof QuarantinedRow>;

/** What one part came to, before duplicates are known. */
export const PartResult = z.object({
  ordinal: z.int().nonnegative(),
  read: z.int().nonnegative(),
  quarantined: z.int().nonnegative(),
  pseudonymKeyVersion: z.string().describe('version of the key its pseudonyms were made under'),
  findings: z.array(Finding),
  buckets: z.array(z.int()).describe('person buckets this part has clean rows in'),
  clean: z
    .string()
    .describe('object key of its clean rows, those of a bucket together; nothing is there where it has none'),
  quarantine: z.array(z.string()).describe('object keys of its quarantined rows, NDJSON'),
  unmatched: z
    .array(OpenText)
    .default([])
    .describe(
      'texts that no rule has a code for or is sure of, by field, most rows first; the rest of a field as one',
    ),
});
export type PartResult = z.infer<typeof PartResult>;
