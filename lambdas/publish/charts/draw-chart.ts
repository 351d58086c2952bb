import type { Language } from '../../page/language.ts';
import { barChart } from './bar-chart.ts';
import { type Canvas, type Chart, FULL, HALF, NARROW } from './chart.ts';
import { divergingChart } from './diverging-chart.ts';
import type { Run } from './drawing.ts';
import { lineChart } from './line-chart.ts';
import { moveChart } from './move-chart.ts';
import { rangeChart } from './range-chart.ts';

/** The chart as two SVG drawings, wide then narrow; the style sheet shows the one that fits. */
export function drawChart(chart: Chart, language: Language): string {
  return [chart.full === true ? FULL : HALF, NARROW]
    .map((canvas) => draw(chart, runOf(language, canvas)))
    .join('\n');
}

function runOf(language: Language, canvas: Canvas): Run {
  return { language, rtl: language === 'ar', canvas };
}

function draw(chart: Chart, run: Run): string {
  switch (chart.kind) {
    case 'bars':
      return barChart(chart, run);
    case 'ranges':
      return rangeChart(chart, run);
    case 'line':
      return lineChart(chart, run);
    case 'moves':
      return moveChart(chart, run);
    case 'diverging':
      return divergingChart(chart, run);
  }
}
