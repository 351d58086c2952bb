import type { AnomalyCode } from '../../../lambdas/model/anomaly.ts';
import type { WatchFigures } from '../watch.ts';
import type { FalseAlarms } from './false-alarms.ts';
import type { Recall } from './recall.ts';

/** docs/anomalies.md: how feeds are watched, what is told of it, and how often it is wrong, from what the bench measured. */
export function watchDocument({ clean, planted }: WatchFigures): string {
  return `${[ABOUT, METHOD, DISCLOSURE, cleanText(clean), plantedText(planted), LIMITS].join('\n\n')}\n`;
}

const ABOUT = `# Anomalies

Generated: the figures are those of \`docs/watch.json\`, which \`npm run bench -- watch\` measures; do not edit.

Tolerances (\`lambdas/model/tolerances.ts\`) hold a file that differs much from one earlier month. The watch looks for less than that: a
movement that keeps to every tolerance, and that a feed’s own history does not explain. What it finds is a question to the agency, ranked and in
a sentence, in the data quality report (section Anomalies, \`anomalies.csv\`, \`report.json\`). It never holds or rejects a file.`;

const METHOD = `## How

**A profile a month.** When a submission settles, its accepted rows are counted once more: rows by code of every coded field (500 at most), amounts
in steps of 2.5 %, rows of the 500 largest employers and their number, rows of the 1,000 largest titles and their number, and of each
what is left. The profile lies beside the lake (\`lake/_profiles/…\`), some tens of kilobytes whatever the file’s size, and is counted column by
column: of a million contributions with 60,000 employers and 8,000 titles in 0.12 s of one core, little more than a hundredth of what settling them takes.

**Its own history.** A release judges the newest month of each feed by the months that stand, up to three years of them; what was superseded,
held or withdrawn is no history. Numbers watched are the rows; the rows of every category with 30 rows or more, beside the growth of the typical
row, so that one that swells does not make all others shrink; five quantiles of every amount, and rows by band of amounts, each twice as high as the one
below; the rows of every large employer and the number of employers; the number of titles, and the rows under titles that no earlier month has.

**Unusual** is what nothing explains: not the month before with its usual drift, not the one before that (a return to where it was is no news), and
not the same move in earlier years (seasons). Usual is the median of past moves and their median absolute deviation, so that past
anomalies do not hide new ones; counts go by their square roots, since these vary alike at every size; short pasts widen the limit as Student’s
t does. The limit is that of one false alarm in a hundred feeds and months after Bonferroni, were numbers as well-behaved as that asks.

**And large**: 30 rows and half a percent of the feed’s rows, or half as many rows again as expected; 3 % of all rows; 5 % of an amount; 1 % of rows
under new titles. Without a year of history nobody knows the seasons, and a movement must be twice as large. With fewer than five moves in the past
nothing is judged, and the report says that the history is short.

**What was usual** is told with it: the limits that the number was judged against, in its own unit. They are those of the comparison that comes nearest to
it, and of the others as far as they overlap: a number just within would not have been found. Beyond them stand what was before and what is now.

**Ranked** by how rare it is, then by the rows it is about. Findings of one field are told of once, by the most unusual of them. What moves the
same way in several feeds stands together, behind the most unusual of them, which names the other feeds: the same category of the same code list, whatever the field
is called, or employers that share a commercial registration, which rows of contributions give beside the employer’s number.`;

const DISCLOSURE = `## What is shown of it

Measured findings lie with the unprotected cells, readable by measure and protect alone. Protect shows of them

- counts as multiples of 5, and shares made of such counts; nothing of a side with fewer than 10 persons or 3 employers behind it, or with fewer than
  10 rows left besides. Persons and employers are counted in the rows of both months, for a profile does not know them;
- amounts as a percentage of what they were, where 10 persons lie beyond the quantile;
- **of one employer that there is one, and which way its rows moved, and no figure.** Rounding would not help: a number of one employer is not
  a number of three, and those who know its size would know it again. Who it is stands where the finding was measured; the agency
  can tell from its own file. Its movement may show in totals that are published anyway;
- several employers together, where the p% rule lets their sum be shown in both months;
- what was usual, where both figures are shown, and every month that the limits lie around could be shown itself: persons and employers are counted
  in those months too. Counts are rounded outward to multiples of 5, shares of these to a tenth of a percent, amounts to a whole percent. A limit is the number
  of an earlier month and so many deviations, and whoever knows the deviations could work the number out; so it is laid around the published number instead,
  and of a steady past it is the same for all true numbers with one rounding. Of several employers there is none: it would be a second sum over the
  same few. Rounding never takes it beyond what is now;
- of what shows in several feeds their names, and of an employer neither number nor registration;
- a new title by its text where 10 persons carry it, of 3 employers where the feed names these; personal names were masked when it was cleansed.`;

function cleanText(clean: readonly FalseAlarms[]): string {
  const rows = clean.map(({ persons, seeds, months, feedMonths, told, findings, ...of }) =>
    row([
      ...[grouped(persons), `${seeds.length} × ${months} months`, grouped(feedMonths), String(findings)],
      ...[inHundred(told, feedMonths), inHundred(of.findingsWithoutYear, of.withoutYear)],
    ]),
  );
  const kinds = clean.map(({ persons, kinds }) => {
    const list = Object.entries(kinds).sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
    return `- ${grouped(persons)} persons: ${list.map(([kind, count]) => `\`${kind}\` ${count}`).join(', ') || 'nothing'}`;
  });
  return [
    '## False alarms',
    '',
    'Histories of the generator without anything planted, of seeds that no limit was chosen by: seasons of hiring, graduation and',
    'pay, employers that open, grow and close. Every month is judged as if it were the newest.',
    '',
    row([
      'persons',
      'histories',
      'feeds × months',
      'findings',
      'feed-months told of, %',
      'in the first year, %',
    ]),
    row(['---:', '---', '---:', '---:', '---:', '---:']),
    ...rows,
    '',
    'What was found:',
    '',
    ...kinds,
    '',
    'Findings of employers and of activities were looked up in the generator: all of them are employers that did close, so they are true, and worth',
    'asking about. The others are false alarms.',
  ].join('\n');
}

const CODES: readonly AnomalyCode[] = [
  'anomaly.share',
  'anomaly.wages',
  'anomaly.employer',
  'anomaly.titles',
  'anomaly.rows',
];

function plantedText(planted: readonly Recall[]): string {
  const rows = planted.map(({ persons, months, strength, seeds, found, elsewhere }) =>
    row([
      ...[grouped(persons), String(months), String(strength)],
      ...CODES.map((code) => `${found[code]} of ${seeds.length}`),
      String(elsewhere),
    ]),
  );
  return [
    '## Planted shifts',
    '',
    '`maharat seed --anomalies` plants five into the last month, all within the tolerances: 30 % of Indian nationals written as Nepalese in permits,',
    'public pay 20 % higher, the rows of the largest public employer missing from contributions, 15 % of civil servants under a title nobody had',
    'before, 20 % of trainings missing. Strength 0.5 is half of each. Elsewhere are findings in feeds that nothing was planted into.',
    '',
    row(['persons', 'months', 'strength', ...CODES.map((code) => `\`${code}\``), 'elsewhere']),
    row(['---:', '---:', '---:', ...CODES.map(() => '---:'), '---:']),
    ...rows,
  ].join('\n');
}

const LIMITS = `## What it does not do

- Slow drift is not sudden, and is not found; nor is what happens every year at the same time.
- Yearly and termly feeds have too few months for it; they are compared by their tolerances alone.
- Months are compared as they were cleansed: after a new version of a contract, of a code list or of the coder of titles, replay the months before,
  or a change of rules looks like a change of facts.
- One movement shows in several fields of a feed, and is told of in each. In several feeds it is put together by what is told of: where one feed tells of the
  category that swelled and another of the one that shrank, they stay apart, as do movements without a category or an employer.
- Generated histories are tamer than agencies’. Look at the first releases’ findings with that in mind, and at the limits in \`lambdas/watch/\`.`;

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}

function inHundred(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(2);
}
