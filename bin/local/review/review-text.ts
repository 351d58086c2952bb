import type { RunAgain } from '../run-again.ts';
import { type HoldQuestion, isText, type Question, type ReviewList, type TextQuestion } from './question.ts';

/** Questions as a person reads them, a line each, with what can be done next. */
export function listText({ questions, unlisted }: ReviewList): string {
  if (questions.length === 0) return 'Nothing waits for a decision.\n';
  const lines = questions.map((question) => (isText(question) ? textLine(question) : holdLine(question)));
  const rest =
    unlisted > 0 ? [`… and ${unlisted} rows in texts that are not listed: decide those above first.`] : [];
  return `${[...lines, ...rest].join('\n')}\n`;
}

function textLine(question: TextQuestion): string {
  const { id, kind, list, text, rows, submissions } = question;
  return `${id}  ${kind.padEnd(5)}  ${counted(rows, 'row')} in ${counted(submissions, 'file')}  ${list}  "${text}"${ending(question)}`;
}

function ending({ guess, candidates, decided }: TextQuestion): string {
  if (decided !== null) return `  is ${decided.code ?? 'none'} since v${decided.version}`;
  const others = candidates.filter(({ code }) => code !== guess?.code);
  const near = others.map(({ code, title }) => `${code} ${title.en}`).join(' | ');
  return `${guess === null ? '' : `  now ${guessText(guess)}`}${near === '' ? '' : `  maybe ${near}`}`;
}

function guessText({ code, title, probability, source }: NonNullable<TextQuestion['guess']>): string {
  return `${code} ${title.en} (${probability}, ${source})`;
}

function holdLine({ id, feed, period, file, reason, rows }: HoldQuestion): string {
  return `${id}  hold   ${counted(rows?.read ?? 0, 'row')}  ${feed} ${period} ${file}: ${reason.message.en} (${reason.code})`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** One question with everything known of it, and the command that answers it. */
export function questionText(question: Question): string {
  const facts = isText(question) ? textFacts(question) : holdFacts(question);
  const width = Math.max(...facts.map(([name]) => name.length));
  return `${facts.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n')}\n`;
}

type Fact = readonly [name: string, value: string];

function textFacts(question: TextQuestion): Fact[] {
  const { id, list, text, feeds, fields, periods, rows, settled, submissions, guess, candidates, decided } =
    question;
  return [
    ['id', id],
    ['text', text],
    ['list', list],
    ['feeds', feeds.join(', ')],
    ['fields', fields.join(', ')],
    ['periods', periods.join(', ')],
    ['rows', `${rows} in ${counted(submissions, 'file')}`],
    ...(settled === 0
      ? []
      : [
          [
            'settled',
            `${counted(settled, 'further row')} by what stands beside it; a decision changes them too`,
          ] as const,
        ]),
    ...(guess === null || decided !== null ? [] : [['now', guessText(guess)] as const]),
    ...candidates.map(({ code, title }): Fact => ['maybe', `${code} ${title.en} · ${title.ar}`]),
    ...(decided === null
      ? []
      : [
          [
            'decided',
            `${decided.code ?? 'none'} by ${decided.by} at ${decided.at} (v${decided.version}) ${decided.reason ?? ''}`.trim(),
          ] as const,
        ]),
    ['next', `maharat review resolve ${id} --code CODE|none --by NAME --out DIR`],
  ];
}

function holdFacts({ id, feed, period, file, sha256, reason, breaches, rows }: HoldQuestion): Fact[] {
  return [
    ['id', id],
    ['feed', `${feed} ${period}`],
    ['file', `${file} (${sha256.slice(0, 16)})`],
    ['held', `${reason.message.en} (${reason.code})`],
    ['', reason.message.ar],
    ...breaches.map(
      ({ code, detail, before, now, against }): Fact => [
        'breach',
        `${code}${detail === null ? '' : ` ${detail}`}: ${now}${before === null ? '' : `, was ${before}${against === null ? '' : ` in ${against}`}`}`,
      ],
    ),
    ['rows', rows === null ? 'not counted' : `${rows.read} read, ${rows.accepted} accepted`],
    ['next', `maharat review resolve ${id} --reason "why it may stand" --by NAME --out DIR`],
  ];
}

/** What became of the submissions that decisions touch. */
export function againText(again: readonly RunAgain[]): string {
  if (again.length === 0) return 'No file has to be recomputed.\n';
  const lines = again.map(
    ({ agency, feed, period, file, outcome, state, rows }) =>
      `${outcome.padEnd(10)}  ${agency}/${feed} ${period} ${file}: ${state}${rows === null ? '' : `, ${rows.accepted} of ${rows.read} rows accepted`}`,
  );
  return `${lines.join('\n')}\n`;
}
