import type { CodeList } from '../model/code-list.ts';
import { compare } from '../model/compare.ts';
import type { CountryProfile } from '../profile/profile.ts';
import { listIn } from './codelists/national.ts';
import { type Contract, contractFeed, type FieldContract } from './contract.ts';
import { fieldType } from './field-type.ts';
import { table } from './markdown-table.ts';
import { conflictsSentence, holdsSentence } from './tolerance-sentences.ts';

/** Lists longer than this are named with their source rather than spelt out. */
const SPELT_OUT = 40;

const SEVERITIES = {
  quarantine: 'set aside · ينحى السطر',
  warn: 'warned · تنبيه',
} as const;

const CADENCES = {
  monthly: 'monthly · شهري',
  termly: 'termly · فصلي',
  yearly: 'yearly · سنوي',
} as const;

/**
 * The data dictionary as Markdown, in both languages: what each feed holds, how it arrives, what each field means
 * and which headers it is known under, and the code lists behind them.
 */
export function dataDictionary(contracts: readonly Contract[], profile: CountryProfile): string {
  return [
    '# Data dictionary · قاموس البيانات',
    'Generated from the contracts in `lambdas/contracts/feeds/` by `node bin/commands/docs.ts`; do not edit by hand.',
    'يولد هذا القاموس من العقود نفسها، فلا يحرر يدويا.',
    feedTable(contracts),
    ...contracts.flatMap((contract) => feedSection(contract, profile)),
    '## Code lists · قوائم الرموز',
    ...listsOf(contracts, profile).flatMap(listSection),
    '',
  ].join('\n\n');
}

function feedTable(contracts: readonly Contract[]): string {
  return table(
    [
      'Feed · البيان',
      'Title',
      'العنوان',
      'Cadence · الدورية',
      'Due day · يوم الاستحقاق',
      'Release needs it · لازم للإصدار',
    ],
    contracts.map((contract) => [
      `[${contractFeed(contract)}](#${anchor(contractFeed(contract))})`,
      contract.title.en,
      contract.title.ar,
      CADENCES[contract.cadence],
      String(contract.dueDay),
      yesNo(contract.mandatory),
    ]),
  );
}

function feedSection(contract: Contract, profile: CountryProfile): string[] {
  const { agencyTitle, arrives, conflicts, grain, key, rules, title, tolerances, version } = contract;
  const [conflicted, held] = [conflictsSentence(conflicts), holdsSentence(tolerances)];
  return [
    `## ${contractFeed(contract)}`,
    `**${title.en} · ${title.ar}**`,
    table(
      ['', 'English', 'العربية'],
      [
        ['Agency · الجهة', agencyTitle.en, agencyTitle.ar],
        ['One row · السجل', grain.en, grain.ar],
        ['Rows of one key that differ · سجلات المفتاح الواحد إذا اختلفت', conflicted.en, conflicted.ar],
        ['Held for a reason · يعلق حتى يذكر السبب', held.en, held.ar],
        [
          'Arrives as · الصيغة',
          `${arrives.note.en} Shape \`${arrives.shape}\`, \`${arrives.encoding}\`.`,
          arrives.note.ar,
        ],
      ],
    ),
    `Version ${version} · key ${key.map((name) => `\`${name}\``).join(', ')}`,
    table(
      ['Field · الحقل', 'Meaning', 'المعنى', 'Type · النوع', 'Required · إلزامي', 'Headers · العناوين'],
      contract.fields.map((field) => fieldRow(field, profile)),
    ),
    ...(rules.length === 0 ? [] : [ruleTable(contract)]),
  ];
}

function fieldRow(field: FieldContract, profile: CountryProfile): string[] {
  const { description, title } = field;
  return [
    `\`${field.name}\``,
    `**${title.en}.** ${description.en}`,
    `**${title.ar}.** ${description.ar}`,
    fieldType(field, profile),
    yesNo(field.required),
    field.derivedFrom === undefined ? field.aliases.join(' · ') : `from \`${field.derivedFrom}\``,
  ];
}

function ruleTable({ rules }: Contract): string {
  return table(
    ['Rule · القاعدة', 'Must hold · الشرط', 'Otherwise · وإلا', 'Message', 'الرسالة'],
    rules.map(({ code, predicate, severity = 'quarantine', message }) => [
      `\`${code}\``,
      `\`${predicate}\``,
      SEVERITIES[severity],
      message.en,
      message.ar,
    ]),
  );
}

/** Each code list once, by id. */
function listsOf(contracts: readonly Contract[], profile: CountryProfile): CodeList[] {
  const lists = new Map<string, CodeList>();
  for (const { codec } of contracts.flatMap(({ fields }) => fields)) {
    if (codec.list !== undefined) lists.set(codec.list.id, listIn(profile, codec.list));
  }
  return [...lists.values()].sort((a, b) => compare(a.id, b.id));
}

function listSection({ codes, id, source, title }: CodeList): string[] {
  const head = [`### ${id}`, `${title.en} · ${title.ar}. ${source}. ${codes.length} codes.`];
  if (codes.length > SPELT_OUT) return head;
  return [
    ...head,
    table(
      ['Code · الرمز', 'English', 'العربية'],
      codes.map((code) => [`\`${code.code}\``, code.title.en, code.title.ar]),
    ),
  ];
}

function yesNo(value: boolean): string {
  return value ? 'yes · نعم' : 'no · لا';
}

/** How Markdown readers make a fragment of a heading. */
function anchor(heading: string): string {
  return heading.replaceAll('/', '');
}
