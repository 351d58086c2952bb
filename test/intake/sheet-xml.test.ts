import { SharedStrings } from '../../lambdas/intake/shared-strings.ts';
import { SheetScanner } from '../../lambdas/intake/sheet-scanner.ts';
import { decodeBytes, refusedBytes } from './decode-bytes.ts';
import { makeWorkbook, textRow } from './make-workbook.ts';

const HEADER = ['CPR', 'Name', 'Hire Date', 'Wage'];
const name = 'staff.xlsx';

describe("a sheet's XML", () => {
  test('reads what other writers write: strict namespaces, prefixes, no references, a dimension that lies', async () => {
    const cells = `<row><c t="inlineStr"><is><t>CPR</t></is></c><c t="str"><v>Name</v></c><c t="inlineStr"><is><r><t>Hire </t></r><r><t>Date</t></r></is></c></row>
<row><c><v>1</v></c><c t="inlineStr"><is><t>&#x639;&#1604;ي &amp; <![CDATA[<b>]]></t><rPh sb="0" eb="1"><t>x</t></rPh></is></c><c t="d"><v>2021-01-01</v></c></row>
<row><c><v>2</v></c><c><f>A1</f></c><c s="1"><f>A1</f><v>44197</v></c></row>`;
    const sheet = { name: 'S', rows: cells, before: '<dimension ref="A1"/>' };
    const strict = await decodeBytes(makeWorkbook({ sheets: [sheet], strict: true, formats: ['yyyy'] }), {
      name,
    });
    expect(strict.rows).toEqual([
      ['2', '1', 'علي & <b>', '2021-01-01'],
      ['3', '2', '', '2021-01-01'],
    ]);
    const prefixed = cells.replace(/<(\/?)(row|c|v|f|is|t|r|rPh)(?=[ >])/g, '<$1x:$2');
    const xml = `<?xml version="1.0"?><!-- <row> --><x:worksheet xmlns:x="m"><x:sheetData>${prefixed}</x:sheetData></x:worksheet>`;
    const other = await decodeBytes(makeWorkbook({ sheets: [{ ...sheet, xml }], formats: ['yyyy'] }), {
      name,
    });
    expect(other.rows).toEqual(strict.rows);
  });

  test('reads what is rare in a sheet: comments, CDATA, single quotes, escapes, extensions, other columns', async () => {
    const rows = `${textRow(1, ['CPR', 'Name', 'Hire Date'])}
<row r='2' spans='1:3'><c r='A2' t='str'><!-- <c> --><v>1<!-- x -->2</v></c><c r='B2' t='inlineStr'><is><t>a_x000D_b_x005F_&lt;</t></is></c>
<c r='C2' t='s' cm='1'><f>A1&gt;B1</f><v>0</v><extLst><ext><v>9</v></ext></extLst></c><extLst/></row>
<row r="3"><c r="C3" t="d"><v>2021-01-02</v></c><c r="A3"><v>007</v></c><c t="n" r="B3"><v>1E2</v></c></row>
<row r="4"><c r="A4" t="e"><v>#REF!</v></c><c r="B4" t="b"><v>0</v></c><c r="C4" t="s"><v>99</v></c></row>`;
    const bytes = makeWorkbook({ sheets: [{ name: 'S', rows }], strings: '<si><t>s_x0009_t</t></si>' });
    expect((await decodeBytes(bytes, { name })).rows).toEqual([
      ['2', '12', 'a\rb_<', 's\tt'],
      ['3', '007', '100', '2021-01-02'],
      ['4', '#REF!', 'false', ''],
    ]);
  });

  test('a merge that is damaged or leads beyond the largest sheet merges nothing', async () => {
    const rows = `${textRow(1, HEADER.slice(0, 3))}${textRow(2, ['1', 'a', '2021-01-01'])}${textRow(3, ['2', '', '2021-01-02'])}`;
    const references = ['A1:ZZZZZZZ9', 'A1:B99999999', 'B3:A1', '1:2', '', 'B2:B3'];
    const merges = references.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const sheet = { name: 'S', rows, behind: `<mergeCells>${merges}</mergeCells>` };
    expect((await decodeBytes(makeWorkbook({ sheets: [sheet] }), { name })).rows).toEqual([
      ['2', '1', 'a', '2021-01-01'],
      ['3', '2', 'a', '2021-01-02'],
    ]);
  });

  test('a part of a row cut at any byte waits for the rest', async () => {
    const rows = `${textRow(1, ['CPR', 'Hire Date'])}<row r="2" hidden="1"><c r="A2" t="str"><v>ع&amp;<![CDATA[<]]>é</v></c><c r="B2" s="1"><f>1&gt;0</f><v>44197</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>`;
    const xml = Buffer.from(
      `<?xml version="1.0"?><worksheet><!-- > --><sheetData>${rows}</sheetData><x/></worksheet>`,
    );
    const context = { strings: new SharedStrings(), kinds: ['number', 'date'] as const, date1904: false };
    for (let cut = 0; cut <= xml.length; cut++) {
      const found: unknown[] = [];
      const scanner = new SheetScanner(context, (row, cells, hidden) =>
        found.push([row, [...cells], hidden]),
      );
      const taken = scanner.scan(xml.subarray(0, cut), false);
      expect(taken).toBeLessThanOrEqual(cut);
      expect(scanner.scan(xml.subarray(taken), true)).toBe(xml.length - taken);
      expect(found.slice(1)).toEqual([
        [2, ['ع&<é', '2021-01-01'], true],
        [3, ['5'], false],
      ]);
    }
  });

  test.each([
    ['rows without end', '<sheetData><row r="1"/>'],
    ['a cell without end', '<sheetData><row r="1"><c r="A1"><v>1</row></sheetData>'],
    ['no rows', '<x/>'],
    ['an entity of its own', '<!DOCTYPE x [<!ENTITY a "b">]><sheetData/>'],
    ['an unknown entity', '<sheetData><row><c t="str"><v>&a;</v></c></row></sheetData>'],
    ['an attribute without a value', '<sheetData><row r><c/></row></sheetData>'],
    ['a row number that is none', '<sheetData><row r="x"/></sheetData>'],
    ['a reference that is none', '<sheetData><row r="1"><c r="1"><v>1</v></c></row></sheetData>'],
    ['a style that is none', '<sheetData><row r="1"><c s="a"><v>1</v></c></row></sheetData>'],
  ])('is refused with %s', async (_, inner) => {
    const head = `<sheetData>${textRow(1, HEADER)}${textRow(2, ['1', 'a', '2020-01-01'])}`;
    const xml = `<worksheet>${inner.replace('<sheetData>', head)}</worksheet>`;
    const findings = await refusedBytes(makeWorkbook({ sheets: [{ name: 'S', rows: '', xml }] }), { name });
    expect(findings.map(({ code }) => code)).toEqual(['file.not-as-claimed']);
  });

  test('is refused where one byte of it changed', async () => {
    const bytes = makeWorkbook({
      sheets: [{ name: 'S', rows: textRow(1, HEADER) + textRow(2, ['1', 'a', '2020-01-01']) }],
      stored: true,
    });
    expect((await decodeBytes(bytes, { name })).rows).toHaveLength(1);
    const at = bytes.indexOf('2020-01-01');
    bytes.write('2021', at);
    expect((await refusedBytes(bytes, { name })).map(({ code }) => code)).toEqual(['file.not-as-claimed']);
  });
});
