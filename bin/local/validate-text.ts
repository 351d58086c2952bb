import type { Contract } from '../../lambdas/contracts/contract.ts';
import { contractFor } from '../../lambdas/contracts/index.ts';
import {
  detailInWords,
  gravestFirst,
  leftOutInWords,
  ROW_COUNTS,
  SEVERITIES,
} from '../../lambdas/feedback/in-words.ts';
import { commaOf, type Language, listed } from '../../lambdas/page/language.ts';
import type { ValidateSummary } from './validate-summary.ts';
import { STATES, WORDS } from './validate-words.ts';

type Defect = ValidateSummary['defects'][number];

/** How a text may look on a terminal. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';
/** Gives a text its style, or leaves it as it is where there is no terminal. */
export type Paint = (style: Style, text: string) => string;

/** How the outcome is told. */
export interface Telling {
  /** In their order. */
  readonly languages: readonly Language[];
  readonly paint: Paint;
}

const PLAIN: Telling = { languages: ['en', 'ar'], paint: (_, text) => text };
const COLOURS: Readonly<Record<Defect['severity'], Style>> = {
  halt: 'red',
  quarantine: 'red',
  warn: 'yellow',
  fix: 'green',
};

/** What would happen to a file as a person reads it, in each language, the gravest findings first, then by rows. */
export function validateText(summary: ValidateSummary, telling: Telling = PLAIN): string {
  const defects = gravestFirst(summary.defects);
  const told = telling.languages.map((language) =>
    inLanguage({ ...summary, defects }, language, telling.paint),
  );
  return `${told.join('\n\n')}\n`;
}

function inLanguage(summary: ValidateSummary, language: Language, paint: Paint): string {
  const { agency, feed, period, state, rows, excluded, defects } = summary;
  const contract = contractFor(`${agency}/${feed}`);
  const counts = ROW_COUNTS.map(([name, title]) => `${title[language]} ${rows[name]}`);
  const left = leftOutInWords(excluded, language);
  return [
    paint('bold', `${agency}/${feed} ${period}: `) + paint(colourOf(summary), STATES[state][language]),
    `${WORDS.counts[language]}: ${listed(counts, language)}`,
    ...(left === null ? [] : [`${WORDS.left[language]}: ${left}`]),
    ...defects.flatMap((defect) => defectLines(defect, { contract, language, paint })),
  ].join('\n');
}

function colourOf({ state, rows }: ValidateSummary): Style {
  if (state === 'rejected' || state === 'held') return 'red';
  return rows.quarantined > 0 ? 'yellow' : 'green';
}

/** What the words of a finding depend on. */
interface Reader {
  readonly contract: Contract | undefined;
  readonly language: Language;
  readonly paint: Paint;
}

function defectLines(defect: Defect, reader: Reader): string[] {
  const { language, paint } = reader;
  const { code, severity, field, title, count, rows, cause, remedy, examples } = defect;
  const subject = title?.[language] ?? field;
  const name = subject === null ? '' : ` ${paint('bold', subject)}`;
  const where = `${WORDS.rows[language]}: ${listed(rows.map(String), language)}${count > rows.length ? ' …' : ''}`;
  return [
    '',
    `  ${paint(COLOURS[severity], `${SEVERITIES[severity][language]} × ${count}`)}${name} ${paint('dim', `(${subjectOf(code, field)})`)}`,
    `    ${[cause[language], ...detailOf(defect, reader)].join(' ')}`,
    ...(severity === 'fix' ? [] : [`    ${WORDS.remedy[language]}: ${remedy[language]}`]),
    ...(rows.length > 0 ? [`    ${paint('dim', where)}`] : []),
    ...examples.map((example) => `    ${exampleLine(example, reader)}`),
  ];
}

function subjectOf(code: string, field: string | null): string {
  return field === null ? code : `${code} ${field}`;
}

function detailOf({ detail }: Defect, { contract, language }: Reader): string[] {
  if (detail === undefined) return [];
  return [detailInWords(detail, contract, language) ?? `(${detail})`];
}

function exampleLine(
  { row, header, value, suggestions }: Defect['examples'][number],
  { language, paint }: Reader,
): string {
  const meant = suggestions.map(({ value, title }) =>
    title === null ? value : `${title[language]} (${value})`,
  );
  const perhaps =
    meant.length === 0 ? '' : paint('cyan', ` → ${WORDS.perhaps[language]} ${meant.join(' / ')}`);
  return `${WORDS.row[language]} ${row}${commaOf(language)}${header}: ${JSON.stringify(value)}${perhaps}`;
}
