import { formatNumber, share } from '../../page/format.ts';
import { html, type Markup } from '../../page/html.ts';
import type { Language } from '../../page/language.ts';
import type { TrendPoint } from '../trend.ts';
import { WORDS } from './words.ts';

const WIDTH = 380;
const TOP = 26;
const HEIGHT = 120;
const BASE = TOP + HEIGHT;

/** The counts of a bar from its foot up, each with the class that colours it. */
const LAYERS = [
  ['accepted', 'accepted'],
  ['duplicate', 'repeated'],
  ['quarantined', 'aside'],
] as const;

/** Bars of rows by period, oldest left, the last one the file's own; the table beside it says the same. */
export function trendChart(points: readonly TrendPoint[], language: Language): Markup {
  const most = Math.max(1, ...points.map(({ rows }) => rows.read));
  const step = WIDTH / Math.max(points.length, 4);
  const bars = points.map((point, index) => bar(point, { middle: (index + 0.5) * step, step, most }));
  const id = `trend-${language}`;
  return html`<svg class="trend" viewBox="0 0 ${WIDTH} ${BASE + 24}" role="img" aria-labelledby="${id}"><title id="${id}">${WORDS.trendOf[language]}: ${points
    .map((point) => `${point.period} ${shareText(point)}`)
    .join('; ')}</title>${bars}<line class="axis" x1="0" x2="${WIDTH}" y1="${BASE}" y2="${BASE}"/></svg>`;
}

/** The share of rows read that were accepted, as a percentage with one decimal. */
export function shareText({ rows }: TrendPoint): string {
  return `${formatNumber(share(rows.accepted, rows.read) ?? 0, 1)}%`;
}

interface Place {
  /** Middle of the bar and width of its place, in units of the drawing. */
  readonly middle: number;
  readonly step: number;
  /** Rows of the highest bar. */
  readonly most: number;
}

function bar(point: TrendPoint, { middle, step, most }: Place): Markup {
  const width = Math.min(44, step * 0.62);
  let foot = BASE;
  const layers = LAYERS.map(([count, name]) => {
    const height = (HEIGHT * point.rows[count]) / most;
    foot -= height;
    return html`<rect class="${name}" x="${round(middle - width / 2)}" y="${round(foot)}" width="${round(width)}" height="${round(height)}"/>`;
  });
  return html`${layers}<text x="${round(middle)}" y="${round(foot - 6)}">${shareText(point)}</text><text x="${round(middle)}" y="${BASE + 16}">${point.period}</text>`;
}

function round(value: number): string {
  return value.toFixed(1);
}
