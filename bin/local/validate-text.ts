import { causeOf, isDefect } from '../../lambdas/contracts/defects.ts';
import { LEFT_OUT } from '../../lambdas/feedback/page/words.ts';
import type { ValidateSummary } from './validate-summary.ts';
import { ROWS, SEVERITIES, STATES, WORDS } from './validate-words.ts';

export type Language = 'ar' | 'en';
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
const GRAVITY = Object.keys(SEVERITIES);
const COLOURS: Readonly<Record<Defect['severity'], Style>> = {
  halt: 'red',
  quarantine: 'red',
  warn: 'yellow',
  fix: 'green',
};

/** What would happen to a file as a person reads it, in each language, the gravest findings first, then by rows. */
export function validateText(summary: ValidateSummary, telling: Telling = PLAIN): string {
  const gravity = ({ code, severity }: Defect) => (code.startsWith('hold.') ? 0 : GRAVITY.indexOf(severity));
  const defects = [...summary.defects].sort((a, b) => gravity(a) - gravity(b) || b.count - a.count);
  const told = telling.languages.map((language) =>
    inLanguage({ ...summary, defects }, language, telling.paint),
  );
  return `${told.join('\n\n')}\n`;
}

function inLanguage(summary: ValidateSummary, language: Language, paint: Paint): string {
  const { agency, feed, period, state, rows, excluded, defects } = summary;
  const counts = ROWS.map(([name, title]) => `${title[language]}: ${rows[name]}`);
  const left = Object.entries(excluded).flatMap(([kind, count]) =>
    count > 0 ? [leftOut(kind, count, language)] : [],
  );
  const comma = language === 'ar' ? '، ' : ', ';
  return [
    paint('bold', `${agency}/${feed} ${period}: `) + paint(colourOf(summary), STATES[state][language]),
    counts.join(comma),
    ...(left.length > 0 ? [`${WORDS.left[language]}: ${left.join(comma)}`] : []),
    ...defects.flatMap((defect) => defectLines(defect, language, paint)),
  ].join('\n');
}

function leftOut(kind: string, count: number, language: Language): string {
  return `${LEFT_OUT[kind]?.[language] ?? kind} (${count})`;
}

function colourOf({ state, rows }: ValidateSummary): Style {
  if (state === 'rejected' || state === 'held') return 'red';
  return rows.quarantined > 0 ? 'yellow' : 'green';
}

function defectLines(defect: Defect, language: Language, paint: Paint): string[] {
  const { code, severity, field, title, count, rows, cause, remedy, examples } = defect;
  const subject = title?.[language] ?? field;
  const name = subject === null ? '' : ` ${paint('bold', subject)}`;
  const where = `${WORDS.rows[language]}: ${rows.join(' ')}${count > rows.length ? ' …' : ''}`;
  return [
    '',
    `  ${paint(COLOURS[severity], `${SEVERITIES[severity][language]} × ${count}`)}${name} ${paint('dim', `(${subjectOf(code, field)})`)}`,
    `    ${[cause[language], ...detailOf(defect, language)].join(' ')}`,
    ...(severity === 'fix' ? [] : [`    ${WORDS.remedy[language]}: ${remedy[language]}`]),
    ...(rows.length > 0 ? [`    ${paint('dim', where)}`] : []),
    ...examples.map((example) => `    ${exampleLine(example, language, paint)}`),
  ];
}

function subjectOf(code: string, field: string | null): string {
  return field === null ? code : `${code} ${field}`;
}

function detailOf({ detail }: Defect, language: Language): string[] {
  if (detail === undefined) return [];
  return [isDefect(detail) ? causeOf(detail)[language] : `(${detail})`];
}

function exampleLine(
  { row, header, value, suggestions }: Defect['examples'][number],
  language: Language,
  paint: Paint,
): string {
  const meant = suggestions.map(({ value, title }) =>
    title === null ? value : `${title[language]} (${value})`,
  );
  const perhaps =
    meant.length === 0 ? '' : paint('cyan', ` → ${WORDS.perhaps[language]} ${meant.join(' / ')}`);
  return `${WORDS.row[language]} ${row}, ${header}: ${JSON.stringify(value)}${perhaps}`;
}
