import type { TitleScores } from '../../lambdas/occupation/coder/evaluate-titles.ts';
import type { TitleCoderFigures, TitleModelFigures } from './titles.ts';

const DIGITS = ['4', '3', '2', '1'] as const;

/** docs/title-coder.md: what the coder of job titles is made of and how good it is, from what the bench measured. */
export function titleCard(figures: TitleCoderFigures): string {
  const { lexicon, esco, heldOut, context } = figures;
  const models = esco === null ? [lexicon] : [lexicon, esco];
  return `${[
    ABOUT,
    sources(models),
    DATA,
    ...(['en', 'ar'] as const).map((language) => scores(language, models)),
    indexScores(models),
    writtenScores(models),
    soundScores(models),
    pluralScores(models),
    heldOut === null ? '' : heldOutScores(heldOut),
    contextScores(context),
    calibration(esco ?? lexicon),
    speed(models, figures.processor),
    WEAKNESSES,
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

const ABOUT = `# The coder of job titles

Generated from \`docs/title-coder.json\`, which \`npm run bench -- titles\` measures; do not edit.

A job title in Arabic or English, or both, becomes a unit group of ISCO-08 with the probability that it is the right one.
**Rules** come first, because they tell why: a code that is written, a title of the lexicon as it stands, without article, plural and
abbreviation, without its grade and the words of an advertisement, two trades beside each other, a part set apart, a slip of the pen. How sure that is,
the model says: a part or a title that it has learnt mostly under other groups is doubted, and below 0.6 the rule is not followed. What no rule knows is
asked of a **model**: a
linear classifier over stems, pairs of stems, pieces of words and what words sound like in either script, with a narrow layer between
(Joulin et al., 2017), learnt from the titles of the lexicon. Where ESCO was imported, a second model has learnt both, and the geometric mean of the two
is taken: better at either kind of title than one alone. Where the unit group has a probability below
0.6, the group above it is taken that has as much, and where not even a major group has, nothing is said; a person is asked of both, and of
unit groups below 0.9, of titles that the lexicon has as they stand below 0.8. A title that says trades of different major groups is not coded. What a person decides wins over all.

**Short forms, employers, several persons**: where no rule knows a title, it is read with its abbreviations in full ("Q.C. Insp.", "د. أسنان"; where letters may
stand for several trades, it is as sure as theirs is likely), without the employer that it names ("Cook (Ministry of Health)"), and an Arabic one in the
singular, broken plurals by a list.

**A title of one language in the letters of the other**, "mohasib", "كرين اوبريتر", is read by its sound where no rule knows it: its words are looked
up among those of the lexicon in the other script, by how each letter is written there, the likeliest sequence of them is found, and it is coded in their
words, a little less sure. Words that are spelt as English ones are, by their trigrams, are Arabic ones only where they sound very much alike; and
the title stays as it is written where that is surer.

**What stands beside a title** is asked where the title says that it is a job and gives no sure unit group by itself, and between two trades as good as
each other; a title that rules know gives way only where that makes an error four times rarer. In the pipeline that is the activity of permits, the
ministry of civil servants, the education of jobseekers, the description of vacancies; in the command what follows the title. It is the activity of the
employer (ISIC), by a table of the groups whose work it is; the education (ISCED), by the level of skill that ISCO-08 gives each group; and the words
of a description, by the model of titles. The table is our own judgement after the definitions of the standards and counts nobody; how much each
counts was chosen on the odd lines of the titles in context, and what then comes true was fitted on these and on titles of the index and the Arabic ones,
each with an activity whose work it may be, drawn by lot (odd lines of all). Of an employer in the command the activity counts that its name tells. The wage is not used: for it
there is no table that is not one country's. What a person decides of a title counts wherever it stands.`;

const DATA = `## What it is measured on

- **Development titles**, 592 in English and 515 in Arabic, and as many again that are calibrated on and never scored, written for this project as payrolls, permits and advertisements write them,
  and coded after the group definitions of ISCO-08, Volume 1, by a language model that was not shown the lexicon; no coder of a statistics office has
  looked at them. They are easier than real
  files: titles that could as well be of two groups were left out, and lexicon and titles come from like minds. Take their scores for an upper bound.
- **Titles of an index**: those of an English index of ISCO-08 in a public repository (stroops/lumenshine-backend), which nothing was learnt from; the probabilities of
  rules, and those in context, were fitted on its odd lines. Each has its words in natural order, those of several groups are left out. The nearest to an independent test in English there is here.
- **Titles that people wrote in Arabic**, 727 of sixteen public repositories without a licence for their data, so that they are not here: advertisements of
  Iraqi channels (279), occupations typed into an Egyptian register (154), advertisements of the Saudi Jadarat (127), staff lists and payrolls of Egypt,
  Kuwait, the Emirates and Saudi Arabia. Coded title by title by a language model that saw neither lexicon nor coder. Every other line was seen when
  titles and words were added to the lexicon; the scores are of the 364 others. Strict: 346 of the 727 could as well be of another group, which counts as
  wrong here; on 126 of them the codes of the Saudi classification of occupations are the same in 73 %, so a perfect coder would not reach 100.
- **Titles in the letters of the other language**, 564 Arabic ones in Latin letters and 540 English ones in Arabic letters, of 348 and 342 unit groups, written
  for this project by a language model that saw neither lexicon nor coder, as people without the other keyboard write. Coded twice; those that could be of two
  groups left out. The odd lines were seen in development, the even ones are scored. Real files have fewer rare trades, and names and noise beside them.
- **Arabic titles in the dual and the plural**, 475 of 293 unit groups, a quarter of them broken plurals; written, coded twice and split in the same way.
- **Occupations held out**: every tenth concept of ESCO, none of whose labels in either language was learnt. They are harder than payrolls:
  rare trades in the words of a classification.

- **Titles in context**, 110 in English and 95 in Arabic: titles that say no trade ("operator", "مشرف") with what a file has beside them. Written
  for this project by a language model, which wrote the table of activities after them. Weights were chosen on the odd lines and the
  scores are of the even ones, but that a plain title of the lexicon may give way was decided with all of them in view: an upper bound, too.

Splits are by concept, never by row. The built-in model was calibrated on labels of ESCO, which it has not learnt, and ten times as much on titles written
with the development titles; a model with ESCO on the concepts held out, before it learnt them too, and those titles. How sure the rules are was fitted on
the odd lines of the index and the Arabic ones, and on those titles.`;

function sources(models: readonly TitleModelFigures[]): string {
  const rows = models.map(
    ({ version, sources, labels, megabytes }) =>
      `| \`${version}\` | ${sources.join('; ')} | ${labels.toLocaleString('en')} | ${megabytes.toFixed(1)} MB |`,
  );
  return [
    '## Models',
    '',
    '| model | learnt from | titles and keywords | size |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function scores(language: 'en' | 'ar', models: readonly TitleModelFigures[]): string {
  const of = models.flatMap(({ development }) => development[language] ?? []);
  return [
    `## Development titles in ${language === 'en' ? 'English' : 'Arabic'}, ${of[0]?.titles ?? 0}`,
    '',
    ...table(namesOf(models), of),
  ].join('\n');
}

function indexScores(models: readonly TitleModelFigures[]): string {
  const of = models.flatMap(({ index }) => index?.en ?? []);
  if (of.length === 0) return '';
  return [`## Titles of an index, ${of[0]?.titles ?? 0}, in English`, '', ...table(namesOf(models), of)].join(
    '\n',
  );
}

function writtenScores(models: readonly TitleModelFigures[]): string {
  const of = models.flatMap(({ written }) => written?.all ?? []);
  if (of.length === 0) return '';
  return [
    `## Titles that people wrote in Arabic, ${of[0]?.titles ?? 0}`,
    '',
    ...table(namesOf(models), of),
  ].join('\n');
}

function soundScores(models: readonly TitleModelFigures[]): string {
  const latin = models.map(({ sound }) => sound.latin.all);
  const arabic = models.map(({ sound }) => sound.arabic.all);
  return [
    `## Titles in the letters of the other language, ${(latin[0]?.titles ?? 0) + (arabic[0]?.titles ?? 0)}`,
    '',
    `Arabic titles in Latin letters, ${latin[0]?.titles ?? 0}; of the same titles without reading by sound, 5 percent were right at four digits:`,
    '',
    ...table(namesOf(models), latin),
    '',
    `English titles in Arabic letters, ${arabic[0]?.titles ?? 0}; without reading by sound, 32 percent:`,
    '',
    ...table(namesOf(models), arabic),
  ].join('\n');
}

function pluralScores(models: readonly TitleModelFigures[]): string {
  const of = models.map(({ plural }) => plural.all);
  return [
    `## Arabic titles in the dual and the plural, ${of[0]?.titles ?? 0}`,
    '',
    'Read as they are written, 94 percent were right at four digits and 79 percent were given a unit group.',
    '',
    ...table(namesOf(models), of),
  ].join('\n');
}

function namesOf(models: readonly TitleModelFigures[]): string[] {
  return models.map(({ sources }) => (sources.length > 1 ? 'with ESCO' : 'lexicon alone'));
}

function heldOutScores({ ar, en }: NonNullable<TitleCoderFigures['heldOut']>): string {
  const of = [en, ar].filter((each) => each !== null);
  return ['## Occupations held out', '', ...table(['English', 'Arabic'], of)].join('\n');
}

function contextScores({ alone, known }: TitleCoderFigures['context']): string {
  return [
    `## Titles in context, ${known.all.titles} in both languages`,
    '',
    ...table(['by themselves', 'in context'], [alone.all, known.all]),
  ].join('\n');
}

function table(names: readonly string[], of: readonly TitleScores[]): string[] {
  const row = (name: string, value: (scores: TitleScores) => string) =>
    `| ${name} | ${of.map(value).join(' | ')} |`;
  return [
    `| percent of the titles | ${names.slice(0, of.length).join(' | ')} |`,
    `|---|${of.map(() => '---').join('|')}|`,
    ...DIGITS.map((digits) => row(`right at ${digits} digits`, ({ top1 }) => percent(top1[digits]))),
    row(
      '95 % interval at 4 digits',
      ({ top1_interval: [low, high] }) => `${percent(low)} to ${percent(high)}`,
    ),
    row('among the first three at 4 digits', ({ top3 }) => percent(top3['4'])),
    row('coded alone at 5 % error', (scores) => percent(scores.coverage_at_5_percent_error)),
    row('given a unit group', ({ coded }) => percent(coded)),
    row('right of those', ({ right_of_coded }) => (right_of_coded === null ? '' : percent(right_of_coded))),
    row('to be reviewed', ({ to_review }) => percent(to_review)),
    row('calibration error', ({ calibration_error }) => percent(calibration_error)),
  ];
}

function calibration({ version, development: { all } }: TitleModelFigures): string {
  const { bands } = all;
  return [
    '## Calibration',
    '',
    `Of the development titles in both languages, by \`${version}\`: what was expected, and what came true. A line above the bars would be a promise not kept.`,
    '',
    '```mermaid',
    'xychart-beta',
    `  x-axis "probability from" [${bands.map(({ from }) => from.toFixed(1)).join(', ')}]`,
    '  y-axis "right, percent" 0 --> 100',
    `  bar [${bands.map(({ right }) => percent(right)).join(', ')}]`,
    `  line [${bands.map(({ expected }) => percent(expected)).join(', ')}]`,
    '```',
    '',
    '| probability from | titles | expected | right |',
    '|---|---|---|---|',
    ...bands.map(
      ({ from, titles, expected, right }) =>
        `| ${from.toFixed(1)} | ${titles} | ${percent(expected)} | ${percent(right)} |`,
    ),
  ].join('\n');
}

function speed(models: readonly TitleModelFigures[], processor: string): string {
  const rows = models.map(
    ({ version, titlesASecond, loadSeconds, peakMiB }) =>
      `| \`${version}\` | ${Math.round(titlesASecond).toLocaleString('en')} | ${loadSeconds.toFixed(2)} s | ${peakMiB.toFixed(0)} MiB |`,
  );
  return [
    '## Speed',
    '',
    `On one core (${processor}). In the pipeline each distinct title of a part is coded once.`,
    '',
    '| model | titles a second | loads in | largest process |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

const WEAKNESSES = `## Known weaknesses

- A word at the head of a title may mislead: "Sales Engineer" is of engineers for some coders and of sales for others.
- Skilled workers, their labourers and the operators of their machines share words; the title seldom says which is meant.
- What is known beside a title counts by weights that were chosen on a hundred lines of our own; nobody has tried them on a country's files. Without a
  description, unit groups in context with 0.8 to 0.9 came true in 70 to 80 % of the titles of the index.
- Plain titles such as "driver" are in the lexicon under the usual group, with doubt, since they may be of others: a steward is asked once.
- Probabilities hold for titles as payrolls write them. Of occupations held out, rare trades in the words of a classification, 16 to 20 of a hundred fewer
  come true than are promised.
- Of ordinary English words, which are no titles, one in two hundred sounds like an Arabic trade; most are then asked about. Names of persons that are not
  common ones may be taken for a trade, too.
- Titles of two trades ("salesman cum driver") are taken for one of them, or left to a person.
- Of 6,921 titles of the English index and 727 Arabic ones, 22 are read by their sound, most of which it is not, and 4 of them get a unit group that is wrong.
- Dialect words that neither the lexicon nor ESCO has are not understood, nor are abbreviations of a single employer.
- The lexicon and the development titles are our own writing, and no coder of a statistics office has looked at any of the codes. The Arabic titles have hardly any
  farming, domestic or military work, and none of the Maghreb.`;

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
