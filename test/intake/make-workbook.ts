import { strToU8, zipSync } from 'fflate';

/** A sheet's XML: rows as `r` attributes and raw cell XML, what stands behind the rows as it is. */
export interface TestSheet {
  readonly name: string;
  readonly rows: string;
  readonly behind?: string;
  /** The sheet's XML as a whole, in place of the rest. */
  readonly xml?: string;
  /** What stands before the rows. */
  readonly before?: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  /** Another kind of sheet has no rows. */
  readonly kind?: 'worksheet' | 'chartsheet';
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  /** `si` elements. */
  readonly strings?: string;
  /** Number format codes of the cell styles, from style 1 on; style 0 is General. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  /** Names everything in the namespaces of strict Office Open XML (ISO/IEC 29500). */
  readonly strict?: boolean;
  /** Members are stored as they are, not compressed. */
  readonly stored?: boolean;
  /** More members of the zip. */
  readonly others?: Readonly<Record<string, string>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Bytes of a small workbook; the shared strings stand last, as most writers have them. */
export function makeWorkbook({
  sheets,
  strings = '',
  formats = [],
  date1904 = false,
  strict = false,
  others = {},
  stored = false,
}: TestWorkbook): Buffer {
  const relations = sheets.map(({ kind = 'worksheet' }, i) =>
    relation(`rId${i + 1}`, kind, `${kind}s/sheet${i + 1}.xml`),
  );
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ name, state = 'visible' }, i) =>
          `<sheet name="${name}" sheetId="${i + 1}" state="${state}" r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${[
      ...relations,
      relation('rIdS', 'styles', '/xl/styles.xml'),
      relation('rIdT', 'sharedStrings', 'sharedStrings.xml'),
    ].join('')}</Relationships>`,
    'xl/styles.xml': styles(formats),
    ...Object.fromEntries(
      sheets.map((sheet, i) => [
        `xl/${sheet.kind ?? 'worksheet'}s/sheet${i + 1}.xml`,
        sheet.kind === 'chartsheet' ? `<chartsheet xmlns="${MAIN}"/>` : sheetXml(sheet),
      ]),
    ),
    ...others,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
  };
  return Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, xml]) => [name, strToU8(strict ? strictly(xml) : xml)]),
      ),
      { level: stored ? 0 : 6 },
    ),
  );
}

/** The same part in the namespaces of strict Office Open XML. */
function strictly(xml: string): string {
  return xml
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/',
      'http://purl.oclc.org/ooxml/spreadsheetml/',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/',
      'http://purl.oclc.org/ooxml/officeDocument/',
    );
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function styles(formats: readonly string[]): string {
  const definitions = formats.map(
    (code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escaped(code)}"/>`,
  );
  const uses = [
    '<xf numFmtId="0"/>',
    ...formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`),
    '<xf numFmtId="14"/>',
  ];
  return `<styleSheet xmlns="${MAIN}"><numFmts>${definitions.join('')}</numFmts><cellStyleXfs><xf numFmtId="22"/></cellStyleXfs><cellXfs>${uses.join('')}</cellXfs></styleSheet>`;
}

function sheetXml({ rows, behind = '', before = '', xml }: TestSheet): string {
  if (xml !== undefined) return xml;
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** A row of inline texts from column A; null leaves a cell out. */
export function textRow(row: number, texts: readonly (string | null)[]): string {
  const cells = texts.map((text, i) =>
    text === null
      ? ''
      : `<c r="${String.fromCharCode(65 + i)}${row}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
  );
  return `<row r="${row}">${cells.join('')}</row>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
