import type { ProtectedCell } from '../../lambdas/model/cell.ts';
import { candidates } from '../../lambdas/publish/nationalisation/replacement.ts';
import { nationalisation } from '../../lambdas/publish/reports/nationalisation.ts';
import { CELLS, cell } from './fixture/cells.ts';
import { factsOf } from './fixture/facts.ts';

const ranked = (cells: readonly ProtectedCell[]) =>
  candidates(factsOf(cells)).map(({ code, band, replaceable }) => [code, band, replaceable.value]);

/** An occupation with forty permits at 400 dinars, thirty national jobseekers, and graduates of its fields. */
function occupation(code: string, changes: Readonly<Record<string, number | null>> = {}): ProtectedCell[] {
  const figures = { 'permit-holders': 40, 'permit-wage-p50': 400, 'nationals-wanting': 30, ...changes };
  return [
    ...Object.entries(figures).map(([id, value]) => cell(id, { occupation: code }, value)),
    cell('graduates-related', { occupation: code.slice(0, 3) }, 15),
  ];
}

const FLOOR = cell('wage-p25', { sector: 'private', nationality_group: 'national' }, 380);

test('what is published is told in sentences', () => {
  const cells = [...CELLS, cell('graduates-related', { occupation: '251' }, 165)];
  expect(nationalisation.content(factsOf(cells)).findings.map(({ en }) => en)).toEqual([
    'Nationals are 22.2% of the employed: 87.1% in the public sector and 14.8% in the private sector.',
    'The median monthly wage in the private sector is BHD 590 for nationals and BHD 205 for non-nationals.',
    'The wage gap in the private sector is 65.3%; the labour cost gap, an estimate that counts what employers pay on top of wages, is 65.1%.',
    'The number of workers with a work permit was 535,330, that of national jobseekers 9,100.',
    'The strongest evidence of permit-filled occupations that nationals might fill, with the most they could fill: Software developers (305).',
    'Of the 5 occupation groups listed, the number of national jobseekers is not published for 1.',
  ]);
});

test('labour cost at full fees stands beside that at the least, where it is known, with the sources', () => {
  const full = [cell('labour-cost-p50-full', {}, 248), cell('labour-cost-gap-full', {}, 64.4)];
  const { findings, sections } = nationalisation.content(factsOf([...CELLS, ...full]));
  expect(findings[2]?.en).toMatch(/is 65\.1%, and 64\.4% at full fees\.$/);
  const pay = (of: typeof sections) => of.find(({ id }) => id === 'pay');
  expect(pay(sections)?.exhibits.map(({ table }) => table.id)).toContain('labour-cost-full');
  expect(pay(sections)?.sentences.at(-1)?.ar).toContain('القرار 79 لسنة 2025');
  const without = nationalisation.content(factsOf(CELLS)).sections;
  expect(pay(without)?.exhibits.map(({ table }) => table.id)).not.toContain('labour-cost-full');
});

test('evidence is strong where nationals want it, are taught for it, and its permits pay as nationals are paid', () => {
  const cells = [
    FLOOR,
    ...occupation('2512'),
    ...occupation('2411', { 'nationals-wanting': 60 }),
    ...occupation('5223', { 'permit-wage-p50': 379 }),
    ...occupation('7111', { 'permit-wage-p50': null }),
    ...occupation('9111', { 'nationals-wanting': 0 }),
    ...occupation('4110', { 'nationals-wanting': null }),
  ];
  expect(ranked(cells)).toEqual([
    ['2411', 'strong', 40],
    ['2512', 'strong', 30],
    ['5223', 'partial', 30],
    ['7111', 'partial', 30],
    ['9111', 'weak', 0],
    ['4110', 'not-published', null],
  ]);
  expect(ranked(cells.filter(({ indicator }) => indicator !== 'wage-p25'))[0]).toEqual([
    '2411',
    'partial',
    40,
  ]);
  const untaught = cells.filter(({ indicator }) => indicator !== 'graduates-related');
  expect(ranked(untaught).map(([, band]) => band)).toEqual([
    ...Array.from({ length: 4 }, () => 'partial'),
    'none',
    'not-published',
  ]);
});

test('without detail the list says why, and without figures no sentence is made', () => {
  const tableOf = (cells: readonly ProtectedCell[]) =>
    nationalisation
      .content(factsOf(cells))
      .sections.flatMap(({ exhibits }) => exhibits.map(({ table }) => table))
      .find(({ id }) => id === 'replacement');
  expect(tableOf([cell('permit-holders', {}, 120)])?.instead?.en).toContain('cannot be published');
  expect(tableOf([])?.instead?.en).toContain('nothing to show');
  expect(nationalisation.content(factsOf([])).findings).toEqual([]);
});
