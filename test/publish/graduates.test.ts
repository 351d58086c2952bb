import type { ProtectedCell } from '../../lambdas/model/cell.ts';
import { graduates } from '../../lambdas/publish/reports/graduates.ts';
import { CELLS, cell } from './fixture/cells.ts';
import { factsOf } from './fixture/facts.ts';

const contentOf = (cells: readonly ProtectedCell[]) => graduates.content(factsOf(cells));

test('what is published is told in sentences, and what is withheld is named', () => {
  expect(contentOf(CELLS).findings.map(({ en }) => en)).toEqual([
    'The share of graduates in sustained work was 44.1% after 6 months, 57.1% after 12 months, 64.7% after 24 months, 69.8% after 36 months.',
    'The share of graduates in sustained work after 60 months is not published: they, or the others, are too few.',
    'By field of study, the highest share published 12 months after graduation was 92.6% (Health and welfare) and the lowest 57.8% (Business, administration and law).',
    'The median monthly wage of graduates in sustained work was BHD 420 after 6 months, BHD 450 after 12 months, BHD 505 after 24 months, BHD 560 after 36 months.',
    'The median number of months to a first job, of graduates who did not work already, was 6 when followed for 12, 6 when followed for 24.',
    '31.3% of the employed with tertiary education work in occupations that do not ask for it; of another 5.9% the occupation is not known.',
    '43.8% of recent graduates in work are outside the occupations their field prepares for.',
  ]);
});

test('a release that follows nobody says so', () => {
  const { findings } = contentOf([cell('over-qualification', {}, null), cell('field-mismatch', {}, null)]);
  expect(findings.map(({ en }) => en)).toEqual([
    'What became of graduates is not known yet: none came to one of the points they are followed to in a month with five months before it in the series.',
    'The over-qualification rate is not published: the over-qualified, or the others, are too few.',
    'The share of recent graduates who work outside their field is not published: they, or the others, are too few.',
  ]);
});

test('records too short to follow anybody to a first job are told of where its tables would stand', () => {
  const words = (cells: readonly ProtectedCell[]) =>
    contentOf(cells).sections.flatMap(({ id, sentences }) => (id === 'first-job' ? sentences : []));
  const [, reason] = words([cell('over-qualification', {}, null)]);
  expect(reason?.en).toContain('fourteen months');
  expect(words(CELLS)).toHaveLength(1);
});

test('fields have a chart for each time since graduation that has figures', () => {
  const charts = contentOf(CELLS).sections.flatMap(({ exhibits }) => exhibits.flatMap((each) => each.charts));
  const ofFields = charts.filter(({ id }) => id.startsWith('graduates-in-work-by-field'));
  expect(ofFields.map(({ title }) => title.en)).toEqual([
    'Graduates in sustained work by field of study: after 6 months',
    'Graduates in sustained work by field of study: after 12 months',
    'Graduates in sustained work by field of study: after 24 months',
  ]);
  const [first] = ofFields;
  const labels = first?.kind === 'bars' ? first.rows.map(({ label }) => label.en) : [];
  expect(labels[0]).toBe('Business, administration and law');
  expect(labels).toHaveLength(3);
});

test('outcomes stand side by side, and those told as one in a column of their own', () => {
  const tables = contentOf(CELLS).sections.flatMap(({ exhibits }) => exhibits.map(({ table }) => table));
  const byField = tables.find(({ id }) => id === 'graduate-outcomes-by-field');
  const row = byField?.rows.find(({ cells }) =>
    cells.some((each) => each.kind === 'category' && each.code === '06'),
  );
  const figures = row?.cells.map((each) => {
    if (each.kind === 'category') return each.code;
    return each.kind === 'measure' ? (each.figure.value ?? each.figure.status) : '';
  });
  expect(figures).toEqual(['6', '06', 260, 'suppressed', 'suppressed', 'suppressed', 'suppressed', 160]);
});
