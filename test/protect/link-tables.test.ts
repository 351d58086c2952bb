import { RULES } from '../../lambdas/model/rule-set.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { linkTables } from '../../lambdas/protect/link-tables.ts';
import { periodCells } from '../../lambdas/protect/period-cells.ts';
import { PERIOD, persons, shown } from './cells-of.ts';

const resolved = (kind: string, count: number) => persons('records-resolved', { resolved: kind }, count);
const spells = (id: string, kind: string, count: number) => persons(id, { spell_kind: kind }, count);

test('records resolved by precedence are counted by kind, ten persons or none', () => {
  const cells = [
    persons('employed', {}, 500),
    resolved('sex-differs', 9),
    resolved('nationality-differs', 13),
    resolved('several-employers', 44),
  ];
  expect(shown(cells, 'records-resolved')).toEqual({
    'resolved=sex-differs': 'x',
    'resolved=nationality-differs': 15,
    'resolved=deceased-employed': 0,
    'resolved=jobseeker-employed': 0,
    'resolved=abroad-employed': 0,
    'resolved=abroad-seeking': 0,
    'resolved=several-employers': 45,
    'resolved=several-records': 0,
  });
});

test('a kind of the employed that leaves a few of them is withheld, one that leaves nobody is not', () => {
  const of = (count: number) => [persons('employed', {}, 500), resolved('several-records', count)];
  expect(shown(of(491), 'records-resolved')).toMatchObject({ 'resolved=several-records': 'x' });
  expect(shown(of(490), 'records-resolved')).toMatchObject({ 'resolved=several-records': 490 });
  expect(shown(of(500), 'records-resolved')).toMatchObject({ 'resolved=several-records': 500 });
});

test('spells are told of by kind, each event of those that can have it', () => {
  const cells = [spells('spells-bridged', 'employment', 12), spells('spells-late', 'training', 4)];
  expect(shown(cells, 'spells-bridged')).toEqual({
    'spell_kind=employment': 10,
    'spell_kind=job-search': 0,
    'spell_kind=permit': 0,
  });
  expect(shown(cells, 'spells-late')).toEqual({
    'spell_kind=employment': 0,
    'spell_kind=job-search': 0,
    'spell_kind=permit': 0,
    'spell_kind=training': 'x',
    'spell_kind=dispute': 0,
  });
});

test('of spells nothing is said while the series is too short to know', () => {
  const indexed = periodCells([], { period: PERIOD, rules: RULES, profile: bahrain });
  const told = (hasMonthBefore: boolean, hasTwoMonths: boolean) => [
    ...new Set(linkTables(indexed, { hasMonthBefore, hasTwoMonths }).map(({ indicator }) => indicator)),
  ];
  expect(told(false, false)).toEqual(['records-resolved']);
  expect(told(true, false)).toEqual(['records-resolved', 'spells-late', 'spells-changed']);
  expect(told(true, true)).toContain('spells-bridged');
});
