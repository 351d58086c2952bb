import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sioContributions } from '../../lambdas/contracts/feeds/sio-contributions.ts';
import { matchHeader } from '../../lambdas/contracts/headers.ts';
import { quarantinedIn } from '../../lambdas/feedback/quarantined-rows.ts';
import { writeRejected } from '../../lambdas/feedback/write-rejected.ts';
import type { IntakeManifest } from '../../lambdas/model/part.ts';
import { benchRuntime } from './bench-runtime.ts';

/** Sends the rows that the loop set aside back, by the very code that the steps have for it. */
export async function loopFeedback(folder: string, header: readonly string[]): Promise<void> {
  const runtime = benchRuntime(folder);
  await mkdir(runtime.engine.scratch, { recursive: true });
  await writeRejected(runtime, {
    contract: sioContributions,
    manifest: manifestOf(header),
    findings: [],
    rows: quarantinedIn([join(folder, 'quarantine.ndjson')]),
    folder: 'feedback',
  });
}

/** What the feedback looks at is the columns alone. */
function manifestOf(header: readonly string[]): IntakeManifest {
  const { agency, feed } = sioContributions;
  return {
    submission: { agency, feed, period: '2026-09', kind: 'full', sha256: '0'.repeat(64) },
    fingerprint: '',
    shape: 'csv',
    encoding: 'utf-8',
    dialect: { delimiter: ';', quote: '"', lineEnd: '\n' },
    columns: header.map((text) => ({
      header: text,
      field: matchHeader(sioContributions, text)?.name ?? null,
    })),
    parts: [],
    rows: 0,
    excluded: {},
    dateOrder: {},
    findings: [],
    mappings: {},
    taxonomy: null,
    skills: null,
  };
}
