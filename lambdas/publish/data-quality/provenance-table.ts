import type { Bilingual } from '../../model/bilingual.ts';
import type { ReleaseInput } from '../../model/release.ts';
import { inBoth } from '../../page/language.ts';
import { provenance } from '../definitions/quality.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Row, Table } from '../report.ts';
import { UNITS } from '../units.ts';
import { FEED_COLUMN, feedCell, PERIOD_COLUMN, periodCell } from './feed-cells.ts';
import { type FeedFacts, feedFacts, filesBehind } from './feed-facts.ts';

const BASE: Bilingual = { ar: 'أساسي', en: 'Base' };

/** Every file behind the release, month by month, with what it was read by. */
export function provenanceTable(facts: ReleaseFacts): Table {
  const inputs = facts.manifest.inputs;
  const periods = inputs.map((input) => input.period).sort();
  const { period } = facts.manifest;
  return {
    id: 'provenance',
    title: { ar: 'الملفات التي بُني عليها الإصدار', en: 'Files behind the release' },
    definitions: [provenance.id],
    feeds: [],
    unit: UNITS.none,
    period: { from: periods[0] ?? period, to: periods.at(-1) ?? period },
    columns: [
      FEED_COLUMN,
      PERIOD_COLUMN,
      { kind: 'category', id: 'part', title: { ar: 'الملف', en: 'File' } },
      hash('sha256', { ar: 'بصمة الملف', en: 'Hash of the file' }),
      { kind: 'text', id: 'contract_version', title: { ar: 'إصدار العقد', en: 'Contract' }, machine: true },
      hash('fingerprint', { ar: 'بصمة المعالجة', en: 'Fingerprint' }),
      { kind: 'text', id: 'coder', title: { ar: 'مرمّز المسميات', en: 'Coder of titles' }, machine: true },
      { kind: 'text', id: 'taxonomy', title: { ar: 'التصنيف المستورد', en: 'Taxonomy' }, machine: true },
    ],
    rows: feedFacts(facts).flatMap((feed) =>
      inputs
        .filter((input) => input.feed === feed.feed)
        .sort((a, b) => (a.period > b.period ? -1 : 1))
        .flatMap((input) => rowsOf(facts, feed, input)),
    ),
    instead: null,
    notes: [],
  };
}

function rowsOf(facts: ReleaseFacts, feed: FeedFacts, input: ReleaseInput): Row[] {
  const codedBy = new Map(filesBehind(facts, input).map((file) => [file.sha256, file.codedBy]));
  return input.sha256.map((sha256, index) => ({
    cells: [
      feedCell(feed),
      periodCell(input.period),
      { kind: 'category', code: index === 0 ? 'base' : `supplement-${index}`, label: partName(index) },
      { kind: 'text', text: sha256 },
      { kind: 'text', text: input.contractVersion },
      { kind: 'text', text: input.fingerprint },
      { kind: 'text', text: codedBy.get(sha256)?.coder ?? '' },
      { kind: 'text', text: codedBy.get(sha256)?.taxonomy ?? '' },
    ],
  }));
}

function partName(index: number): Bilingual {
  if (index === 0) return BASE;
  return inBoth((language) => `${language === 'ar' ? 'تكميلي' : 'Supplement'} ${index}`);
}

function hash(id: string, title: Bilingual) {
  return { kind: 'text', id, title, machine: true, short: 16 } as const;
}
