import { z } from 'zod';
import { type ObjectStore, readJson } from '../../lambdas/stores/object-store.ts';
import { ReportSummary } from './run-summary.ts';

const ReleaseFile = z.object({ reports: z.array(ReportSummary) });

/**
 * The reports of a release as its own `release.json` lists them, their files as paths from the root of the
 * store. Throws ObjectMissing where the release has none.
 */
export async function listReports(objects: ObjectStore, release: string): Promise<ReportSummary[]> {
  const folder = `reports/${release}`;
  const { reports } = ReleaseFile.parse(await readJson(objects, `${folder}/release.json`));
  return reports.map((report) => ({ ...report, files: report.files.map((file) => `${folder}/${file}`) }));
}
