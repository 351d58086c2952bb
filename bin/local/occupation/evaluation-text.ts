import { isco08 } from '../../../lambdas/contracts/codelists/isco-08.ts';
import type { TitleEvaluation, TitleScores } from '../../../lambdas/occupation/coder/evaluate-titles.ts';

const DIGITS = ['4', '3', '2', '1'] as const;

/** An evaluation for a person to read: a column a language, then what was taken for what. */
export function evaluationText({ model, all, ar, en, confusions }: TitleEvaluation): string {
  const columns = [
    { name: 'all', scores: all },
    ...(ar === null ? [] : [{ name: 'Arabic', scores: ar }]),
    ...(en === null ? [] : [{ name: 'English', scores: en }]),
  ];
  const line = (name: string, of: (scores: TitleScores) => string) =>
    `${name.padEnd(44)}${columns.map(({ scores }) => of(scores).padStart(16)).join('')}\n`;
  return [
    `Model ${model}; shares of the titles in percent.\n\n`,
    `${''.padEnd(44)}${columns.map(({ name }) => name.padStart(16)).join('')}\n`,
    line('titles', ({ titles }) => String(titles)),
    ...DIGITS.map((digits) => line(`right at ${digits} digits`, ({ top1 }) => percent(top1[digits]))),
    line(
      '  95 % interval at 4 digits',
      ({ top1_interval: [low, high] }) => `${percent(low)}-${percent(high)}`,
    ),
    ...DIGITS.map((digits) =>
      line(`among the first three at ${digits} digits`, ({ top3 }) => percent(top3[digits])),
    ),
    line('coded alone at 5 % error', (scores) => percent(scores.coverage_at_5_percent_error)),
    line('calibration error', ({ calibration_error }) => percent(calibration_error)),
    line('given a unit group', ({ coded }) => percent(coded)),
    line('  right of those', ({ right_of_coded }) =>
      right_of_coded === null ? '-' : percent(right_of_coded),
    ),
    line('to be reviewed', ({ to_review }) => percent(to_review)),
    confusions.length === 0 ? '' : '\nTaken for another, most often:\n',
    ...confusions.map(
      ({ isco, taken_for, titles }) =>
        `${String(titles).padStart(4)}  ${isco} ${titleOf(isco)} -> ${taken_for} ${titleOf(taken_for)}\n`,
    ),
  ].join('');
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

function titleOf(code: string): string {
  return isco08.codes.find((each) => each.code === code)?.title.en ?? '';
}
