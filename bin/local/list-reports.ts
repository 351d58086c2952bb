import { z } from 'zod';
import { Bilingual } from '../../lambdas/model/bilingual.ts';
import { type ObjectStore, readJson } from '../../lambdas/stores/object-store.ts';
import type { ReportSummary } from './run-summary.ts';

/** What a report's own JSON says it is. */
const ReportHead = z.object({ id: z.string(), title: Bilingual });

/**
 * The reports of a release, in code-point order of their ids, from what lies in the store: a folder is a report
 * when a JSON file in it bears the folder's name as its id.
 */
export async function listReports(objects: ObjectStore, release: string): Promise<ReportSummary[]> {
  const prefix = `reports/${release}/`;
  const folders = new Map<string, string[]>();
  for (const key of await objects.list(prefix)) {
    const [folder = '', ...rest] = key.slice(prefix.length).split('/');
    if (rest.length > 0) folders.set(folder, [...(folders.get(folder) ?? []), key]);
  }
  const reports = await Promise.all([...folders].map(([id, files]) => describe(objects, id, files)));
  return reports.filter((report) => report !== null);
}

async function describe(objects: ObjectStore, id: string, files: string[]): Promise<ReportSummary | null> {
  for (const key of files.filter((file) => file.endsWith('.json'))) {
    const head = ReportHead.safeParse(await readJson(objects, key));
    if (head.success && head.data.id === id) return { id, title: head.data.title, files };
  }
  return null;
}
