import { monthsUpTo } from '../../seeds/generator/calendar.ts';
import { digitalServicesRows } from '../../seeds/generator/digital-services.ts';
import {
  broken,
  otherWriting,
  truncated,
  usualWriting,
  withoutValue,
} from '../../seeds/generator/dirt/spoil-row.ts';
import { igaDigitalServices } from '../../seeds/generator/feeds/iga-digital-services.ts';
import { sioContributions } from '../../seeds/generator/feeds/sio-contributions.ts';
import { Random } from '../../seeds/generator/random.ts';
import { contribution as row } from './a-contribution.ts';

function manyTimes<T>(make: (random: Random) => T): T[] {
  const random = Random.of(1, 'spoil');
  return Array.from({ length: 400 }, () => make(random));
}

test('a row is usually written as the agency writes', () => {
  expect(usualWriting(sioContributions, row)).toEqual({
    cells: [
      '050612345',
      'Female',
      'India',
      'E500007',
      '10003-1',
      'Private',
      'Accountant',
      '1250.000',
      '2024-10-04',
      null,
    ],
    survives: row,
    defect: null,
    clean: true,
  });
});

test('another writing keeps the row as it is', () => {
  const spoiled = manyTimes((random) => otherWriting(sioContributions, row, random));
  expect(spoiled.every(({ survives, defect }) => survives === row && defect === null)).toBe(true);
  const written = new Set(spoiled.flatMap(({ cells }) => cells));
  for (const writing of [
    '50612345',
    '1,250.000',
    'BHD 1250.000',
    '04/10/2024',
    '٠٥٠٦١٢٣٤٥',
    'ACCOUNTANT',
    'هندي',
  ]) {
    expect(written).toContain(writing);
  }
});

test('a row beyond repair has one defect', () => {
  const usual = usualWriting(sioContributions, row).cells;
  const lost = manyTimes((random) => broken(sioContributions, row, random));
  for (const { cells, survives } of lost) {
    expect(survives).toBeNull();
    expect(cells.filter((cell, at) => cell !== usual[at])).toHaveLength(1);
  }
  expect([...new Set(lost.map(({ defect }) => defect))].sort()).toEqual([
    'code.unknown',
    'date.invalid',
    'identity.invalid',
    'number.invalid',
    'number.out-of-range',
    'rule.ended-before-started',
    'value.missing',
  ]);
});

test('rules of every kind are broken', () => {
  const [month] = monthsUpTo('2026-09', 1);
  const [services] = month === undefined ? [] : digitalServicesRows(7, month, 0);
  if (services === undefined) throw new Error('No institution.');
  const codes = manyTimes((random) => broken(igaDigitalServices, services, random).defect);
  expect(codes).toEqual(
    expect.arrayContaining(['rule.automated-exceeds-offered', 'rule.remote-exceeds-transactions']),
  );
});

test('a truncated row keeps half of its cells or more, and never all', () => {
  const lengths = manyTimes((random) => truncated(sioContributions, row, random).cells.length);
  expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([5, 9]);
});

test('a row that loses an optional value survives without it', () => {
  const survivors = manyTimes(
    (random) => withoutValue(sioContributions, row, { random, blank: false }).survives,
  );
  const titled = survivors.filter((survivor) => survivor?.occupation === null);
  expect(titled.length).toBeGreaterThan(0);
  expect(titled.every((survivor) => survivor?.occupation_title === 'Accountant')).toBe(true);
  expect(survivors.some((survivor) => survivor?.sex === null)).toBe(true);
  expect(survivors.every((survivor) => survivor?.wage === row.wage)).toBe(true);
});
