import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { DEFAULT_LIMITS } from '../../lambdas/intake/limits.ts';
import { type PublishedTable, readTables, type TidyRecord } from '../../lambdas/intake/published-table.ts';
import { openWorkbook } from '../../lambdas/intake/workbook.ts';
import { made, tableRow, tablesOf } from './sheet-tables.ts';

const TABLES = new URL('../../../shared/data/tables/', import.meta.url);
const BULLETIN = 'monthly_statistical_bulletin_july_2026.xlsx';
const here = existsSync(TABLES);
if (!here)
  console.warn(
    'Skipped: published bulletins agree with their cleaned answers; ../shared/data/tables is absent.',
  );
const published = here ? describe : describe.skip;

const bulletin = (sheet: string) => tablesOf(fileURLToPath(new URL(BULLETIN, TABLES)), sheet);

function expected(name: string): Record<string, string>[] {
  return parse(readFileSync(new URL(`expected_${name}.csv`, TABLES)), { columns: true });
}

/** A double carries fifteen digits faithfully; the reader gives no more. */
function digits(value: string | undefined): number {
  return Number(Number(value).toPrecision(15));
}

const GOVERNORATES: Readonly<Record<string, [en: string, ar: string]>> = {
  'OM-BJ': ['Al Batinah South', 'جنوب الباطنة'],
  'OM-BS': ['Al BatinahNorth', 'شمال الباطنة'],
  'OM-BU': ['Al Buraymi', 'البريمي'],
  'OM-DA': ['AdDakhliyah', 'الداخلية'],
  'OM-MA': ['Muscat', 'مسقط'],
  'OM-MU': ['Musandam', 'مسندم'],
  'OM-SJ': ['Ash Sharqiah South', 'جنوب الشرقية'],
  'OM-SS': ['Ash Sharqiah North', 'شمال الشرقية'],
  'OM-WU': ['Al Wusta', 'الوسطى'],
  'OM-ZA': ['Adh Dhahirah', 'الظاهرة'],
  'OM-ZU': ['Dhofar', 'ظفار'],
};

published('a published bulletin', () => {
  test('population by governorate: names in both languages and numbers agree with the cleaned answer', async () => {
    const [table, ...others] = await bulletin('1');
    expect(others).toEqual([]);
    expect(table?.title).toEqual({
      en: '1- Total Population Registered By Governorate And Nationality',
      ar: '1- جملة السكان المسجلين حسب المحافظات والجنسية',
    });
    const totals = table?.records.filter(
      ({ period, columnLabels }) => /-06$/.test(period ?? '') && columnLabels.at(-1)?.en === 'Total',
    );
    const found = totals?.filter(({ rowLabels }) => rowLabels.en !== 'Total Population') ?? [];
    const answers = expected('population').map(({ year, governorate_code = '', population }) => {
      const [en, ar] = GOVERNORATES[governorate_code] ?? ['', ''];
      return `${year}-06 ${en} ${ar} ${population}`;
    });
    const read = found.map(({ period, rowLabels: { en, ar }, value }) => `${period} ${en} ${ar} ${value}`);
    expect(read.sort()).toEqual(answers.sort());
    expect(new Set(found.map(({ unit }) => unit?.en))).toEqual(new Set(['No.']));
    expect(new Set(found.map(({ group }) => group?.ar))).toEqual(new Set(['حسب المحافظات']));
    const muscat = found.find(({ rowLabels, period }) => rowLabels.en === 'Muscat' && period === '2026-06');
    expect(muscat?.columnLabels).toEqual([
      { ar: '2026', en: '2026' },
      { ar: 'يونيو', en: 'Jun' },
      { ar: 'الجملة', en: 'Total' },
    ]);
  });

  test.each([
    ['2A', 'Current Prices', 'الجارية', ['10293.1877322167', '10500.6879053580', '42143.0381776981']],
    ['2B', 'Constant Prices', 'الثابتة', null],
  ] as const)(
    'gross domestic product, sheet %s: rows, columns and numbers fit each other',
    async (...row) => {
      const [sheet, prices, arabicPrices, product] = row;
      const [table, ...others] = await bulletin(sheet);
      expect(others).toEqual([]);
      expect(table?.title.en).toContain(prices);
      expect(table?.title.ar).toContain(arabicPrices);
      const rows = Map.groupBy(table?.records ?? [], (record) => record.row);
      expect(rows.size).toBe(31);
      for (const records of rows.values()) expectChange(records);
      const last = [...rows.values()].at(-1) ?? [];
      expect(last[0]?.rowLabels).toEqual({
        ar: '6. الناتج المحلي الإجمالي بسعر السوق (4+5)',
        en: '6. Gross domestic product at market prices (4+5)',
      });
      const byPeriod = new Map(last.map(({ period, value }) => [period, digits(value)]));
      expect([...byPeriod.keys()].filter((period) => period !== null)).toEqual([
        '2026-Q1',
        '2025-Q1',
        '2025',
      ]);
      if (product !== null)
        for (const [index, period] of ['2026-Q1', '2025-Q1', '2025'].entries())
          expect(byPeriod.get(period)).toBeCloseTo(Number(product[index]), 6);
      expect(last[0]?.unit).toEqual({ ar: 'مليون ر.ع', en: 'Mn. R.O.' });
    },
  );

  test('every sheet with numbers is read, each row under its name', async () => {
    const book = await openWorkbook(fileURLToPath(new URL(BULLETIN, TABLES)), DEFAULT_LIMITS);
    const first = new Map<string, PublishedTable | undefined>();
    for (const sheet of book.sheets) first.set(sheet.name, (await readTables(sheet))[0]);
    book.close();
    expect(first.size).toBe(33);
    for (const [sheet, table] of first) {
      const records = table?.records ?? [];
      expect({ sheet, many: records.length >= 28 }).toEqual({ sheet, many: true });
      expect({ sheet, titled: table?.title.en !== '' && table?.title.ar !== '' }).toEqual({
        sheet,
        titled: true,
      });
      const named = records.filter(({ rowLabels }) => rowLabels.en !== '' && rowLabels.ar !== '');
      expect({ sheet, named: named.length / records.length > 0.95 }).toEqual({ sheet, named: true });
    }
  });
});

/** The printed change between the two years follows from the two values beside it. */
function expectChange(records: readonly TidyRecord[]): void {
  const [change, , now, before] = records.map(({ value }) => Number(value));
  if (change === undefined || now === undefined || before === undefined) throw new Error('A row is short.');
  // How a value that changes its sign has changed is a matter of taste.
  if (now / before > 0) expect(change).toBeCloseTo((now / before - 1) * 100 * Math.sign(before), 0);
}

published('published series', () => {
  test('consumer prices: 2,093 values agree by month and group', async () => {
    const [table, ...others] = await tablesOf(
      fileURLToPath(new URL('ConsumerPriceIndex.xlsx', TABLES)),
      'Dataset',
    );
    expect(others).toEqual([]);
    const read = new Map(
      table?.records
        .filter(({ codes }) => /^PCPI.*_IX$/.test(codes[0] ?? ''))
        .map(({ period, rowLabels, value }) => [`${period} ${slug(rowLabels.en)}`, digits(value)]),
    );
    const answers = expected('cpi').map(({ month, group = '', index }) => {
      const name = group === 'general' ? 'consumer_price_index_all_items' : group;
      return [`${month} ${name}`, digits(index)] as const;
    });
    expect(answers).toHaveLength(2093);
    const missing = answers.filter(([name]) => !read.has(name)).map(([name]) => name.slice(8));
    expect([...new Set(missing)]).toEqual([]);
    expect(answers.filter(([name, value]) => read.get(name) !== value)).toEqual([]);
  });

  test('foreign trade: 702 values agree by month and flow', async () => {
    const [table] = await tablesOf(fileURLToPath(new URL('MerchandiseTrade.xlsx', TABLES)), 'Sheet1');
    const names: Readonly<Record<string, string>> = {
      exports: 'Total Merchandise Exports',
      imports: 'Total Recorded Merchandise Imports',
      re_exports: '3 - Re-Exports',
    };
    const read = new Map(
      table?.records.map(({ period, rowLabels, value }) => [`${period} ${rowLabels.en}`, digits(value)]),
    );
    const answers = expected('trade').map(
      ({ month, flow = '', value_omr_mn }) => [`${month} ${names[flow]}`, digits(value_omr_mn)] as const,
    );
    expect(answers).toHaveLength(702);
    expect(answers.filter(([name, value]) => read.get(name) !== value)).toEqual([]);
  });
});

/** No bulletin at hand has these years: the answer's own figures, laid out as bulletins lay out theirs. */
published('gross domestic product by year, on two price bases', () => {
  const BASES = {
    current: ['بالأسعار الجارية', 'Current prices'],
    constant: ['بالأسعار الثابتة', 'Constant prices'],
  };
  const years = here ? Map.groupBy(expected('gdp'), ({ year }) => String(year)) : new Map<string, never[]>();

  test('with years down and price bases across', async () => {
    const rows = [...years].map(([year, values], index) => {
      const of = (basis: string) => values.find(({ price_basis }) => price_basis === basis)?.gdp_mn_omr;
      return tableRow(index + 4, [Number(year), number(of('current')), number(of('constant')) ?? '-']);
    });
    const header = [
      tableRow(1, ['Gross Domestic Product']),
      tableRow(2, ['السنة', BASES.current[0] ?? '', BASES.constant[0] ?? '']),
      tableRow(3, ['Year', BASES.current[1] ?? '', BASES.constant[1] ?? '']),
    ];
    const [table] = await made([...header, ...rows], ['A1:C1']);
    expect(gdp(table?.records ?? [])).toEqual(answersOfGdp());
  });

  test('with years across, names on both sides and a change in front', async () => {
    const list = [...years.keys()];
    const rows = Object.entries(BASES).map(([basis, [ar = '', en = '']], index) => [
      ` - ${en}`,
      1.5,
      ...list.map((year) => {
        const found = years.get(year)?.find(({ price_basis }) => price_basis === basis);
        return number(found?.gdp_mn_omr) ?? '..';
      }),
      `ــ ${ar}`,
      index === 0 ? 1000 : null,
    ]);
    const sheet = [
      tableRow(1, ['الناتج المحلي الإجمالي', ...list.map(() => null), null, null]),
      tableRow(2, ['Gross Domestic Product']),
      tableRow(4, ['Item', 'نسبة التغير', ...list.map((year) => `⁽¹⁾${year}`), 'البيان']),
      tableRow(5, [null, 'Changes %']),
      tableRow(6, [null, null, 'Mn. R.O.', ...list.slice(3).map(() => null), null, 'مليون ر.ع']),
      ...rows.map((row, index) => tableRow(index + 7, row)),
      tableRow(10, ['(1) Provisional']),
    ];
    const [table] = await made(sheet, ['A1:Q1', 'A2:Q2', 'A4:A5', 'R4:R5']);
    const values = table?.records.filter(({ period }) => period !== null) ?? [];
    expect(gdp(values)).toEqual(answersOfGdp());
    expect(values[0]?.unit).toEqual({ ar: 'مليون ر.ع', en: 'Mn. R.O.' });
    expect(table?.notes).toEqual(['(1) Provisional']);
  });

  function gdp(records: readonly TidyRecord[]): string[] {
    return records
      .map(({ period, rowLabels, columnLabels, value }) => {
        const labels = [rowLabels, ...columnLabels].filter(({ en }) => en.includes('prices'));
        return `${period} ${labels.map(({ en, ar }) => `${en} ${ar}`).join()} ${digits(value)}`;
      })
      .sort();
  }

  function answersOfGdp(): string[] {
    return expected('gdp')
      .map(({ year, price_basis, gdp_mn_omr }) => {
        const [ar, en] = price_basis === 'current' ? BASES.current : BASES.constant;
        return `${year} ${en} ${ar} ${digits(gdp_mn_omr)}`;
      })
      .sort();
  }
});

function number(text: string | undefined): number | undefined {
  return text === undefined || text === '' ? undefined : Number(text);
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z]+/g, '_')
    .replace(/_$/, '');
}
