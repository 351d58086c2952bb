import { fitsWindows1256, utf16le, windows1256 } from '../../seeds/generator/writers/encodings.ts';

test('windows-1256 is read back as it was written', () => {
  const text = 'رقم التصريح, Worker \u200F\u0640é€\r\n';
  expect(new TextDecoder('windows-1256').decode(windows1256(text))).toBe(text);
});

test('windows-1256 has no Arabic-Indic digits, and says so', () => {
  expect(fitsWindows1256('١')).toBe(false);
  expect(() => windows1256('١')).toThrow('windows-1256 has no U+0661.');
});

test('UTF-16LE puts the low byte first', () => {
  expect([...utf16le('Aأ')]).toEqual([0x41, 0, 0x23, 0x06]);
});
