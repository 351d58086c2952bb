import { z } from 'zod';
import { canonicalJson } from '../model/fingerprint.ts';
import { LANGUAGES } from '../page/language.ts';
import type { PublishedRelease } from '../stores/ledger.ts';
import type { Runtime } from '../stores/runtime.ts';
import { gatherFacts } from './gather-facts.ts';
import { definitionsPage, definitionsPath } from './pages/definitions-page.ts';
import { indexPage } from './pages/index-page.ts';
import type { ReleaseFacts } from './release-facts.ts';
import { type ReleaseFile, type WrittenReport, writeReport } from './report-files.ts';
import { reports } from './reports/index.ts';

export const PublishEvent = z.object({ manifest: z.string().describe('object key of the ReleaseManifest') });
export type PublishEvent = z.infer<typeof PublishEvent>;

export interface PublishResult {
  readonly release: string;
  /** Object key of the release's index page. */
  readonly index: string;
  /** False when a release of newer data was opened meanwhile; this one stays readable, but is not the current one. */
  readonly visible: boolean;
}

/**
 * Writes every report of the release under `reports/<release id>/`, then makes the release visible by one
 * conditional write, unless newer data is on its way. The same release again writes the same bytes and changes nothing.
 */
export async function publish(runtime: Runtime, event: PublishEvent): Promise<PublishResult> {
  const facts = await gatherFacts(runtime, event.manifest, reports);
  const { id, period } = facts.manifest;
  const files = releaseFiles(facts);
  for (const { path, text } of files) await runtime.objects.write(`reports/${id}/${path}`, text);
  const index = `reports/${id}/index.html`;
  const visible = await makeVisible(runtime, { period, id, state: 'published', index });
  runtime.log('publish', { release: id, files: files.length, visible });
  return { release: id, index, visible };
}

/** All files of a release, the index page last. */
export function releaseFiles(facts: ReleaseFacts): ReleaseFile[] {
  const written = reports.map((report) => writeReport(report, facts, reports));
  return [
    ...written.flatMap((each) => each.files),
    ...LANGUAGES.map((language) => definitionsPage(written, facts, language)),
    { path: 'release.json', text: releaseJson(facts, written) },
    { path: 'index.html', text: indexPage(written, facts) },
  ];
}

/** The release for programs: its reports with their titles and files, as paths below the release's folder. */
function releaseJson({ manifest }: ReleaseFacts, written: readonly WrittenReport[]): string {
  const { id, period } = manifest;
  const entries = written.map(({ report, files }) => ({
    id: report.id,
    title: report.title,
    files: files.map((file) => file.path),
  }));
  return `${canonicalJson({ id, period, reports: entries, definitions: LANGUAGES.map(definitionsPath) }, 1)}\n`;
}

const ATTEMPTS = 5;

/**
 * Makes the release the current one, unless one of newer data has been opened meanwhile: that one is or will be.
 *
 * ```
 * us    read current ──────────── publish if still current ── read again, try again
 * other         publish another ──┘ (refused: we were overtaken)
 * ```
 */
async function makeVisible(runtime: Runtime, release: PublishedRelease): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const current = await runtime.ledger.release(release.period);
    if (current?.id === release.id) return true;
    const newest = await runtime.ledger.opened(release.period);
    if (newest !== null && newest !== release.id) return false;
    if (await runtime.ledger.publish(release, current?.id ?? null)) return true;
  }
  throw new Error(
    `Release ${release.id} could not be made visible: other releases of ${release.period} were published ${ATTEMPTS} times meanwhile. Run the release again.`,
  );
}
