import { formatNumber, formatPeriod } from '../../../lambdas/page/format.ts';
import { commaOf, type Language } from '../../../lambdas/page/language.ts';
import { MARKS, WORDS } from '../../../lambdas/publish/words.ts';
import type { CellCategory, IndicatorSlice, SliceChange, SliceFigure, Vintage } from './outputs.ts';
import { textTable } from './text-table.ts';

const SAID = {
  none: { ar: 'ليس في هذا الإصدار شيء من ذلك.', en: 'The release has no such cell.' },
  notKept: { ar: 'لا شيء منه محفوظا من هذا الإصدار.', en: 'None of it is kept of this release.' },
  unchanged: { ar: 'لا تغيير في الإصدار التالي.', en: 'The release after it has the same figures.' },
  changed: { ar: 'ما تغيّر في الإصدار التالي:', en: 'Otherwise in the release after it:' },
  data: { ar: 'البيانات التي تغيّرت:', en: 'Data that changed:' },
  noneBefore: { ar: 'لا إصدار قبله.', en: 'There is no release before it.' },
  parts: { ar: 'محجوب لأن ما يُحسب منه محجوب', en: 'suppressed: the figures it is made of are' },
  before: { ar: 'الإصدار السابق', en: 'Release before' },
} as const;

/** A slice for a person to read: one line a cell, with its value or why there is none, and its SDMX flags. */
export function sliceText(slice: IndicatorSlice, language: Language): string {
  const { title, indicator, unit, period, release, notice, vintages } = slice;
  const head = [
    `${title[language]} (${indicator}), ${formatPeriod(period, language)}`,
    `${WORDS.unit[language]}: ${unit.title[language]}. ${WORDS.release[language]}: ${release}. ${notice[language]}.`,
  ];
  const body =
    slice.cells.length === 0
      ? `${SAID.none[language]}\n`
      : textTable([headings(slice, language), ...slice.cells.map((cell) => line(cell, language))]);
  return `${head.join('\n')}\n\n${body}${vintages === null ? '' : vintagesText(slice, vintages, language)}`;
}

function headings({ dimensions, unit }: IndicatorSlice, language: Language): string[] {
  const titles = dimensions.map(({ title }) => title[language]);
  return [...(titles.length === 0 ? [''] : titles), unit.title[language], 'OBS_STATUS', 'CONF_STATUS'];
}

function line(
  cell: SliceFigure & { readonly categories: readonly CellCategory[] },
  language: Language,
): string[] {
  return [...named(cell.categories, language), figureText(cell, language), cell.obsStatus, cell.confStatus];
}

function named(categories: readonly CellCategory[], language: Language): string[] {
  if (categories.length === 0) return [WORDS.total[language]];
  return categories.map(({ code, title }) =>
    title[language] === code ? code : `${title[language]} (${code})`,
  );
}

const REASONS = {
  published: WORDS.absent,
  suppressed: WORDS.suppressed,
  'not-applicable': WORDS.notApplicable,
  absent: WORDS.absent,
} as const;

/** The number as it was published, or why there is none. */
function figureText({ value, status, obsStatus, confStatus }: SliceFigure, language: Language): string {
  if (value === null) return (confStatus === 'D' ? SAID.parts : REASONS[status])[language];
  const sign = obsStatus === 'D' ? `${MARKS['at-least'].symbol[language]} ` : '';
  return sign + formatNumber(value, (String(value).split('.')[1] ?? '').length);
}

function vintagesText(slice: IndicatorSlice, vintages: readonly Vintage[], language: Language): string {
  if (vintages.length === 0) return `\n${SAID.noneBefore[language]}\n`;
  return vintages.map((vintage) => vintageText(slice, vintage, language)).join('');
}

function vintageText(
  slice: IndicatorSlice,
  { release, cells, changes, because }: Vintage,
  language: Language,
): string {
  const head = `\n${SAID.before[language]}: ${release}\n`;
  if (cells.length === 0) return `${head}${SAID.notKept[language]}\n`;
  const table = textTable([headings(slice, language), ...cells.map((cell) => line(cell, language))]);
  const data = (because ?? []).map(({ feed, period, why }) => `${feed} ${period} (${why})`);
  const told = data.length === 0 ? '' : `${SAID.data[language]} ${data.join(commaOf(language))}\n`;
  if (changes.length === 0) return `${head}${table}${SAID.unchanged[language]}\n${told}`;
  const lines = textTable(changes.map((change) => changeLine(change, language)));
  return `${head}${table}${SAID.changed[language]}\n${lines}${told}`;
}

function changeLine({ categories, before, after }: SliceChange, language: Language): string[] {
  const arrow = language === 'ar' ? '←' : '→';
  return [...named(categories, language), figureText(before, language), arrow, figureText(after, language)];
}
