/** Turns text into the bytes of a file. */
type Encode = (text: string) => Uint8Array;

/** Stands in text for bytes that are no character of the encoding it is written in; no true value has this private letter. */
export const BROKEN = '\uE000';

/** The first byte of an Arabic letter without its second. */
const HALF_LETTER = Buffer.of(0xd8);

/** UTF-8. */
const utf8: Encode = (text) => {
  if (!text.includes(BROKEN)) return Buffer.from(text, 'utf8');
  const [first = '', ...others] = text.split(BROKEN);
  return Buffer.concat([Buffer.from(first), ...others.flatMap((part) => [HALF_LETTER, Buffer.from(part)])]);
};

/** UTF-16 with the low byte first; half a surrogate pair where bytes are broken. */
const utf16le: Encode = (text) => Buffer.from(text.replaceAll(BROKEN, '\uD800'), 'utf16le');

const LABELS = ['windows-1256', 'iso-8859-6'] as const;
type OneByteLabel = (typeof LABELS)[number];

const BYTES: Readonly<Record<OneByteLabel, ReadonlyMap<string, number>>> = {
  'windows-1256': bytesByLetter('windows-1256'),
  // the standard gives this byte no character
  'iso-8859-6': bytesByLetter('iso-8859-6').set(BROKEN, 0xa1),
};

function bytesByLetter(label: OneByteLabel): Map<string, number> {
  const letters = Array.from({ length: 256 }, (_, byte) =>
    new TextDecoder(label).decode(Uint8Array.of(byte)),
  );
  return new Map(letters.flatMap((letter, byte) => (letter === '\uFFFD' ? [] : [[letter, byte]])));
}

/** Whether every letter of the text has bytes in an encoding; windows-1256 and ISO-8859-6 lack Arabic-Indic digits. */
export function fits(text: string, label: string): boolean {
  const bytes = isOneByte(label) ? BYTES[label] : null;
  return bytes === null || [...text].every((letter) => bytes.has(letter));
}

function isOneByte(label: string): label is OneByteLabel {
  return (LABELS as readonly string[]).includes(label);
}

/** The table of the WHATWG encoding inverted; throws on a letter it lacks. */
function oneByte(label: OneByteLabel): Encode {
  const letters = BYTES[label];
  return (text) => {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const byte = unit < 0x80 ? unit : letters.get(text.charAt(at));
      if (byte === undefined) throw new Error(`${label} has no U+${hex(unit)}.`);
      bytes[at] = byte;
    }
    return bytes;
  };
}

function hex(unit: number): string {
  return unit.toString(16).padStart(4, '0');
}

/** What the files of a set are encoded in, by WHATWG label. */
export const ENCODINGS = {
  'utf-8': utf8,
  'utf-16le': utf16le,
  'windows-1256': oneByte('windows-1256'),
  'iso-8859-6': oneByte('iso-8859-6'),
} satisfies Record<string, Encode>;
export type EncodingLabel = keyof typeof ENCODINGS;
