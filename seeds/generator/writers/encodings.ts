/** Turns text into the bytes of a file. */
export type Encode = (text: string) => Uint8Array;

export const utf8: Encode = (text) => Buffer.from(text, 'utf8');
export const utf16le: Encode = (text) => Buffer.from(text, 'utf16le');

const bytesOf1256 = new Map<string, number>(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1256').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** Whether every letter of the text has a byte in windows-1256, which lacks Arabic-Indic digits. */
export function fitsWindows1256(text: string): boolean {
  return [...text].every((letter) => bytesOf1256.has(letter));
}

/** Arabic Windows text, the table of the WHATWG encoding inverted; throws on a letter it lacks. */
export const windows1256: Encode = (text) => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const byte = unit < 0x80 ? unit : bytesOf1256.get(text.charAt(at));
    if (byte === undefined) throw new Error(`windows-1256 has no U+${unit.toString(16).padStart(4, '0')}.`);
    bytes[at] = byte;
  }
  return bytes;
};
