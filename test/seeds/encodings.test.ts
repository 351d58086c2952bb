import { BROKEN, ENCODINGS, fits } from '../../seeds/generator/writers/encodings.ts';

test.each(['windows-1256', 'iso-8859-6'] as const)('%s is read back as it was written', (label) => {
  const text = 'رقم التصريح, Worker \u0640\r\n';
  expect(new TextDecoder(label).decode(ENCODINGS[label](text))).toBe(text);
});

test.each(['windows-1256', 'iso-8859-6'] as const)('%s has no Arabic-Indic digits, and says so', (label) => {
  expect(fits('١', label)).toBe(false);
  expect(() => ENCODINGS[label]('١')).toThrow(`${label} has no U+0661.`);
});

test('windows-1256 has French letters and marks of direction, ISO-8859-6 has not', () => {
  const text = 'é€\u200F';
  expect(new TextDecoder('windows-1256').decode(ENCODINGS['windows-1256'](text))).toBe(text);
  expect([...text].map((letter) => fits(letter, 'iso-8859-6'))).toEqual([false, false, false]);
});

test('UTF-16LE puts the low byte first', () => {
  expect([...ENCODINGS['utf-16le']('Aأ')]).toEqual([0x41, 0, 0x23, 0x06]);
});

test.each(['utf-8', 'utf-16le', 'iso-8859-6'] as const)('broken bytes are no character of %s', (label) => {
  const bytes = ENCODINGS[label](`سعر${BROKEN};أجر`);
  expect(() => new TextDecoder(label, { fatal: true }).decode(bytes)).toThrow();
  expect(new TextDecoder(label).decode(bytes)).toBe('سعر\uFFFD;أجر');
});

test('every byte is a character of windows-1256, so none of it can be broken', () => {
  expect(fits(BROKEN, 'windows-1256')).toBe(false);
});
