import type { ProtectedCell } from '../../lambdas/model/cell.ts';
import { jobseekers } from '../../lambdas/publish/reports/jobseekers.ts';
import { CELLS, cell, PERIOD } from './fixture/cells.ts';
import { factsOf } from './fixture/facts.ts';

const contentOf = (cells: readonly ProtectedCell[], months?: string[]) =>
  jobseekers.content(factsOf(cells, months));

test('what is published is told in sentences', () => {
  expect(contentOf(CELLS).findings.map(({ en }) => en)).toEqual([
    '9,205 jobseekers were registered on 30 September 2026.',
    'In September 2026, 1,240 persons came in as jobseekers and 1,350 went out.',
    '41.1% of those who went out were in work by records of work; of another 7.0%, the list of jobseekers alone says that they were placed.',
    '31.5% of registered jobseekers have been registered for a year or more.',
    'Of those who registered in March 2026, 44.0% were in work within six months, by records of work.',
    "By education, the highest share among them was 51.2% (Bachelor's or equivalent level) and the lowest 38.9% (Upper secondary education).",
  ]);
});

test('what is withheld is said to be, in both languages', () => {
  const withheld = [
    'jobseekers',
    'jobseeker-inflow',
    'jobseeker-outflow',
    'long-term-share',
    'placement-rate',
  ];
  const { findings } = contentOf(withheld.map((id) => cell(id, {}, null)));
  expect(findings).toHaveLength(4);
  for (const { ar, en } of findings) {
    expect(en).toContain('is not published');
    expect(ar).toContain('غير منشور');
  }
});

test('that many went into work is told only where it is published', () => {
  const { findings } = contentOf([
    cell('jobseeker-inflow', {}, 60),
    cell('jobseeker-outflow', {}, 50),
    cell('jobseeker-outflow', { exit_reason: 'work' }, null),
  ]);
  expect(findings.map(({ en }) => en)).toContain(
    'How many of those who went out were in work is not published: they are too few, or some too few would follow.',
  );
});

test('what is not known yet is said to be, with what it takes', () => {
  const { findings, sections } = contentOf([cell('jobseekers', {}, 80)], [PERIOD]);
  expect(findings.map(({ en }) => en)).toEqual([
    '80 jobseekers were registered on 30 September 2026.',
    'How many came in as jobseekers and went out in September 2026 is not known, as it takes data of the month before.',
    'Who was in work within six months of registering is not known yet, as it takes eight months in a row with complete data.',
  ]);
  expect(sections.find(({ id }) => id === 'placement')?.exhibits).toEqual([]);
});

test('figures that are cut differently stand in tables of their own', () => {
  const tables = contentOf(CELLS).sections.flatMap(({ exhibits }) => exhibits.map(({ table }) => table));
  const measures = tables.map(({ columns }) =>
    columns.flatMap(({ kind, id }) => (kind === 'measure' && id !== 'share' ? id : [])).join(),
  );
  expect(new Set(measures.slice(0, -1))).toEqual(
    new Set([
      'jobseekers',
      'jobseekers,long_term_share',
      'jobseekers_wanting',
      'jobseeker_outflow',
      'jobseeker_inflow,jobseeker_outflow',
      'placement_rate',
    ]),
  );
});

test('charts of occupations name occupations only, the largest first', () => {
  const charts = contentOf(CELLS).sections.flatMap(({ exhibits }) => exhibits.flatMap((each) => each.charts));
  const wanted = charts.find(({ id }) => id === 'jobseekers-by-occupation-jobseekers-wanting');
  const labels = wanted?.kind === 'bars' ? wanted.rows.map(({ label }) => label.en) : [];
  expect(labels).toHaveLength(10);
  expect(labels[0]).toBe('General office clerks');
  expect(labels.join()).not.toMatch(/combined|Uncoded/);
});
