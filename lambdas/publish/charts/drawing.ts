import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { escapeHtml } from '../../page/html.ts';
import type { Language } from '../../page/language.ts';
import type { Canvas, Chart } from './chart.ts';
import { chartDescription } from './chart-description.ts';

/** Colours of the page's style sheet, told apart by colour-blind readers too (after Okabe and Ito). */
export const INK = 'var(--ink)';
export const PAPER = 'var(--paper)';
export const MUTED = 'var(--muted)';
export const GRID = 'var(--line)';
export const SERIES = ['var(--series-1)', 'var(--series-2)'] as const;

export const FONT_SIZE = 13;

/** Which way a drawing runs: categories start on the side where the language starts to be read. */
export interface Run {
  readonly language: Language;
  readonly rtl: boolean;
  readonly canvas: Canvas;
}

/** Margins by reading direction instead of by side. */
export function margins(
  run: Run,
  sides: { start: number; end: number; top: number; bottom: number },
): object {
  const [marginLeft, marginRight] = run.rtl ? [sides.end, sides.start] : [sides.start, sides.end];
  return { marginLeft, marginRight, marginTop: sides.top, marginBottom: sides.bottom };
}

/** Text anchor for text that begins (or ends) at its point in reading direction. */
export function anchored(run: Run, side: 'start' | 'end'): 'start' | 'end' {
  return (side === 'start') !== run.rtl ? 'start' : 'end';
}

/** A label in its own direction, so that brackets and digits in Arabic stay where they belong. */
export function isolated(text: string, run: Run): string {
  return run.rtl ? `\u2067${text}\u2069` : text;
}

/** Draws with Plot and returns the SVG as text: one element, named and described, the same bytes each time. */
export function drawing(chart: Chart, run: Run, options: Plot.PlotOptions): string {
  const { document } = parseHTML('<html><body></body></html>');
  const svg = Plot.plot({
    document,
    className: 'plot',
    width: run.canvas.width,
    ...options,
  });
  return finished(svg, chart, run);
}

/** The few things used of an SVG element; the DOM library is not part of this program's types. */
interface SvgElement {
  readonly outerHTML: string;
  querySelectorAll(selector: string): Iterable<{ remove(): void; removeAttribute(name: string): void }>;
  setAttribute(name: string, value: string): void;
}

function finished(svg: SvgElement, chart: Chart, run: Run): string {
  const id = `${chart.id}-${run.canvas.narrow ? 'narrow' : 'wide'}`;
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const group of svg.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label');
  svg.setAttribute('class', run.canvas.narrow ? 'plot narrow' : 'plot wide');
  svg.setAttribute('direction', 'ltr');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title ${id}-desc`);
  svg.setAttribute('font-family', 'inherit');
  svg.setAttribute('font-size', String(FONT_SIZE));
  const title = escapeHtml(`${chart.title[run.language]} (${chart.unit[run.language]})`);
  const description = escapeHtml(chartDescription(chart, run.language));
  const names = `<title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>`;
  return svg.outerHTML.replace('>', `>${names}`);
}
