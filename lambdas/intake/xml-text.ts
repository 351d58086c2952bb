import { Refusal } from './refusal.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that XML's content writes: entities resolved, line ends as one. Throws a Refusal at an entity that XML has not. */
export function xmlText(content: string): string {
  const lines = content.includes('\r') ? content.replace(/\r\n?/g, '\n') : content;
  return lines.includes('&') ? lines.replace(/&([^;&]*)(;?)/g, entity) : lines;
}

function entity(_: string, name: string, end: string): string {
  const text = end === ';' ? (NAMED[name] ?? numbered(name)) : undefined;
  if (text === undefined) throw new Refusal('file.not-as-claimed');
  return text;
}

function numbered(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
  const valid =
    code >= 0x20 ? code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) : [9, 10, 13].includes(code);
  return valid ? String.fromCodePoint(code) : undefined;
}

/** What spreadsheets write for characters that XML does not take: `_x000D_` (ECMA-376 22.9.2.19, ST_Xstring). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
