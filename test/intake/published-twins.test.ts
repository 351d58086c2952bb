import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { text } from '../../lambdas/contracts/codecs/text.ts';
import type { Contract } from '../../lambdas/contracts/contract.ts';
import { field } from '../../lambdas/contracts/field.ts';
import { decodeBytes } from './decode-bytes.ts';
import { staff } from './staff-contract.ts';

const TABLES = new URL('../../../shared/data/tables/', import.meta.url);
const HEADERS = [
  'المنطقة',
  'المدينة',
  'نوع القطاع',
  'نوع الخدمة',
  'نوع العملية',
  'التاريخ ميلادي',
  'التاريخ هجري',
  'عدد العمليات',
];

/** The monthly operations tables of the Saudi Ministry of Justice, as published. */
const operations: Contract = {
  ...staff,
  feed: 'operations',
  fields: HEADERS.map((header, index) =>
    field({
      name: `column_${index}`,
      title: { ar: header, en: `Column ${index}` },
      about: { ar: header, en: header },
      codec: text(),
      required: true,
    }),
  ),
};

const here = existsSync(TABLES);
if (!here)
  console.warn('Skipped: published tables read the same from CSV and XLSX; ../shared/data/tables is absent.');

/** Months that are there both as CSV and as a workbook. */
const files = here ? readdirSync(TABLES) : [];
const months = files.flatMap((name) => {
  const [, month = ''] = /^MOJ-.*-(\d{4}-\d{2})\.csv$/.exec(name) ?? [];
  return month !== '' && files.includes(name.replace('.csv', '.xlsx')) ? [month] : [];
});

(here ? test : test.skip)('every pair is compared', () => {
  expect(months.sort()).toEqual(['2024-11', '2025-07', '2026-01']);
});

(here ? test : test.skip).each(here ? months : ['none'])(
  'the table of %s reads the same from CSV and XLSX, thousands separators aside',
  async (month) => {
    const [csv, xlsx] = await Promise.all(
      ['csv', 'xlsx'].map((extension) => {
        const name = `MOJ-Monthly-Operations-${month}.${extension}`;
        return decodeBytes(readFileSync(new URL(name, TABLES)), { name, contract: operations });
      }),
    );
    const plain = csv?.rows.map(([row, ...cells]) => [
      row,
      ...cells.slice(0, 7),
      cells[7]?.replaceAll(',', ''),
    ]);
    expect(plain?.length).toBeGreaterThan(2000);
    expect(xlsx?.rows.map((row) => row.slice(0, 9))).toEqual(plain);
    expect(csv?.ragged).toEqual([]);
    // The last row of some is nothing but commas, in the workbook empty cells.
    expect(csv?.pieces.excluded.blank).toBe(month === '2025-07' ? 0 : 1);
    expect(xlsx?.pieces.excluded.blank).toBe(csv?.pieces.excluded.blank);
  },
);
