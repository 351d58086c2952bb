import type { Bilingual } from '../../model/bilingual.ts';
import { RULES } from '../../model/rule-set.ts';
import { provenance } from '../definitions/quality.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import type { Table } from '../report.ts';
import { UNITS } from '../units.ts';

/** What names the release and what made it. */
export function releaseTable({ manifest }: ReleaseFacts): Table {
  const facts: [string, Bilingual, string][] = [
    ['release', { ar: 'رقم الإصدار', en: 'Release id' }, manifest.id],
    [
      'previous',
      { ar: 'الإصدار السابق للفترة', en: 'Previous release of the period' },
      manifest.previous ?? '',
    ],
    ['code', { ar: 'بصمة الشيفرة والمعايير', en: 'Fingerprint of code and parameters' }, manifest.code],
    ['rule-set', { ar: 'إصدار قواعد الإفصاح', en: 'Version of the disclosure rules' }, RULES.version],
    [
      'pseudonym-key',
      { ar: 'إصدار مفتاح الأسماء المستعارة', en: 'Version of the pseudonym key' },
      manifest.pseudonymKeyVersion,
    ],
  ];
  return {
    id: 'release',
    title: { ar: 'ما صنع هذا الإصدار', en: 'What made this release' },
    definitions: [provenance.id],
    feeds: [],
    unit: UNITS.none,
    period: { from: manifest.period, to: manifest.period },
    columns: [
      { kind: 'category', id: 'fact', title: { ar: 'البند', en: 'Fact' } },
      { kind: 'text', id: 'value', title: { ar: 'القيمة', en: 'Value' }, machine: true },
    ],
    rows: facts.map(([code, label, text]) => ({
      cells: [
        { kind: 'category', code, label },
        { kind: 'text', text },
      ],
    })),
    instead: null,
    notes: [],
  };
}
