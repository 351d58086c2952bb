import {
  causeOf,
  defect,
  defects,
  messageOf,
  remedyOf,
  severityOf,
} from '../../lambdas/contracts/defects.ts';
import { contracts } from '../../lambdas/contracts/index.ts';
import { Finding } from '../../lambdas/model/submission.ts';

/** Codes of the rules of all feeds that have this severity, each once. */
function ruleCodes(wanted: 'quarantine' | 'warn'): string[] {
  const rules = contracts.flatMap(({ rules }) => rules);
  const codes = rules.filter(({ severity = 'quarantine' }) => severity === wanted).map(({ code }) => code);
  return [...new Set(codes)];
}

const SEVERITIES: Readonly<Record<string, readonly string[]>> = {
  halt: [
    'file.unknown-feed',
    'file.empty',
    'file.not-as-claimed',
    'file.unreadable',
    'file.columns-missing',
    'file.too-large',
    'file.encrypted',
    'file.macros',
    'file.nested-too-deep',
    'file.cell-too-large',
    'file.too-many-columns',
    'file.archive-mixed',
  ],
  quarantine: [
    'row.too-short',
    'row.too-long',
    'row.quote-open',
    'row.bytes-broken',
    'row.key-contradicted',
    'value.damaged',
    'value.digits-lost',
    'value.became-date',
    'value.missing',
    'identity.invalid',
    'date.invalid',
    'number.invalid',
    'number.out-of-range',
    'code.unknown',
    ...ruleCodes('quarantine'),
  ],
  warn: [
    ...ruleCodes('warn'),
    'hold.few-accepted',
    'hold.fewer-rows',
    'hold.same-bytes-other-period',
    'hold.no-full-file',
    'value.set-aside',
    'occupation.doubtful',
    'occupation.uncoded',
    'column.unknown',
    'row.key-conflict',
    'row.key-later',
    'number.implausible',
    'code.close',
    'header.absent',
    'column.close-match',
    'column.repeated',
    'sheet.hidden-rows',
    'sheet.not-read',
    'list.not-read',
    'date.order-assumed',
    'date.order-mixed',
    'hold.rows-changed',
    'hold.total-changed',
    'hold.share-changed',
  ],
  fix: [
    'text.tidied',
    'identity.restored',
    'date.reformatted',
    'number.reformatted',
    'code.matched',
    'row.duplicate',
    'file.encoding-other',
    'file.lines-in-cells',
    'date.order-american',
    'date.from-hijri',
    'date.two-digit-year',
    'text.masked',
  ],
};

test('every code is there once, under its severity', () => {
  expect(defects.map(({ code }) => code).sort()).toEqual(Object.values(SEVERITIES).flat().sort());
  for (const [severity, codes] of Object.entries(SEVERITIES)) {
    expect(codes.map(severityOf)).toEqual(codes.map(() => severity));
  }
});

test('codes and severities are such as findings carry', () => {
  for (const { code, severity } of defects) {
    expect(Finding.shape.severity.safeParse(severity).success).toBe(true);
    expect(code).toMatch(/^[a-z]+\.[a-z-]+$/);
  }
});

test('each message says in both languages what happened and what to do next', () => {
  for (const { code, message } of defects) {
    for (const text of [message.ar, message.en]) {
      expect([code, text.match(/\.(\s|$)/g)?.length ?? 0]).toEqual([code, 2]);
      expect(text.endsWith('.')).toBe(true);
    }
    expect(message.ar).toMatch(/\p{Script=Arabic}/u);
    expect(message.en).not.toMatch(/\p{Script=Arabic}/u);
  }
});

test('a message is its cause, then its remedy', () => {
  expect(causeOf('value.missing')).toEqual({
    ar: 'حقل إلزامي بلا قيمة.',
    en: 'A required field has no value.',
  });
  expect(remedyOf('value.missing')).toEqual({
    ar: 'أكمل القيمة وأعد إرسال السطر.',
    en: 'Fill it in and send the row again.',
  });
  for (const { code, message } of defects) {
    expect(`${causeOf(code).ar} ${remedyOf(code).ar}`).toBe(message.ar);
    expect(`${causeOf(code).en} ${remedyOf(code).en}`).toBe(message.en);
    expect(remedyOf(code).en).not.toBe('');
  }
});

test('a password is named by the code that is about it, and by no other', () => {
  const named = defects.filter(({ message }) => /password|كلمة (ال)?مرور/.test(message.en + message.ar));
  expect(named.map(({ code }) => code)).toEqual(['file.encrypted']);
});

test('rules speak for themselves, and say the same in every feed', () => {
  for (const { code, message, severity = 'quarantine' } of contracts.flatMap(({ rules }) => rules)) {
    expect(messageOf(code)).toEqual(message);
    expect(severityOf(code)).toBe(severity);
  }
});

test('a code that nobody agreed to is refused', () => {
  expect(() => defect('row.strange')).toThrow('row.strange');
});
