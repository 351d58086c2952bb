import { made, tableRow } from './sheet-tables.ts';

describe('a table of no contract', () => {
  test('groups, units and signs for no value between the rows', async () => {
    const [table, ...others] = await made(
      [
        tableRow(1, ['Workers by sector']),
        tableRow(3, [null, '2025', null, '2026', null]),
        tableRow(4, ['Sector', 'Men', 'Women', 'Men', 'Women']),
        tableRow(5, ['(A) Public']),
        tableRow(6, ['Health', '1,450', '٢٬١٠٠', 7, '-']),
        tableRow(7, ['Schools', 5, '..', 6, 2025]),
        tableRow(8, ['(B) Private']),
        tableRow(9, ['Trade', -1.5, 0, 8, 9]),
        tableRow(11, ['Source: a register']),
      ],
      ['A1:E1', 'B3:C3', 'D3:E3', 'A3:A4'],
    );
    expect(others).toEqual([]);
    const rows = table?.records.map(({ row, column, rowLabels, group, columnLabels, period, value }) =>
      [row, column, rowLabels.en, group?.en, columnLabels.map(({ en }) => en).join('/'), period, value].join(
        ' ',
      ),
    );
    expect(rows).toEqual([
      '6 1 Health (A) Public 2025/Men 2025 1450',
      '6 2 Health (A) Public 2025/Women 2025 2100',
      '6 3 Health (A) Public 2026/Men 2026 7',
      '7 1 Schools (A) Public 2025/Men 2025 5',
      '7 3 Schools (A) Public 2026/Men 2026 6',
      '7 4 Schools (A) Public 2026/Women 2026 2025',
      '9 1 Trade (B) Private 2025/Men 2025 -1.5',
      '9 2 Trade (B) Private 2025/Women 2025 0',
      '9 3 Trade (B) Private 2026/Men 2026 8',
      '9 4 Trade (B) Private 2026/Women 2026 9',
    ]);
    expect(table?.title).toEqual({ ar: '', en: 'Workers by sector' });
    expect(table?.notes).toEqual(['Source: a register']);
  });

  test('two tables, one under the other, and a sheet without any', async () => {
    const part = (from: number, name: string) => [
      tableRow(from, [name]),
      tableRow(from + 1, ['Item', 'Jan 2026', 'Feb 2026']),
      tableRow(from + 2, ['a', 1, 2]),
      tableRow(from + 3, ['b', 3, 4]),
    ];
    const tables = await made([...part(1, 'First'), ...part(7, 'Second')], ['A1:C1', 'A7:C7']);
    expect(tables.map(({ title, records }) => [title.en, records.map(({ value }) => value)])).toEqual([
      ['First', ['1', '2', '3', '4']],
      ['Second', ['1', '2', '3', '4']],
    ]);
    expect(await made([tableRow(1, ['Read me', 'first'])], [])).toEqual([]);
    expect(await made([], [])).toEqual([]);
  });
});
