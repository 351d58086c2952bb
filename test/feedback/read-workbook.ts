import { strFromU8, unzipSync } from 'fflate';

/** The one sheet of a workbook written by the house: its rows of texts, and its XML. */
export function readWorkbook(bytes: Uint8Array): { rows: string[][]; sheet: string } {
  const members = unzipSync(bytes);
  const xml = (name: string) => strFromU8(members[name] ?? new Uint8Array());
  const shared = [...xml('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    plain([...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => text).join('')),
  );
  const sheet = xml('xl/worksheets/sheet1.xml');
  const rows = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', content = '']) => {
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? '';
      return attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : plain(value);
    }),
  );
  return { rows, sheet };
}

function plain(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
