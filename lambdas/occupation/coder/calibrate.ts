import { probabilityAt } from './odds.ts';
import { type Calibration, evidenceOf, type Guesses } from './title-model.ts';

/** What a model made of a title whose unit group is known. */
export interface Judged {
  readonly guesses: Guesses;
  readonly right: boolean;
}

const ROUNDS = 50;
/** Keeps weights small where few titles are given. */
const RIDGE = 1e-3;

/**
 * Fits the logistic regression that makes of a model's guess the probability that it is right (Platt, 1999), by Newton's
 * method; `judged` are titles that the model has not seen.
 */
export function calibrate(judged: readonly Judged[]): Calibration {
  const rows = judged.map(({ guesses, right }) => ({ evidence: evidenceOf(guesses), right: right ? 1 : 0 }));
  const size = rows[0]?.evidence.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const curvature: number[][] = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE : 0)));
    for (const { evidence, right } of rows) {
      const sum = evidence.reduce((total, each, at) => total + each * (weights[at] ?? 0), 0);
      const probability = probabilityAt(sum);
      for (const [i, x] of evidence.entries()) {
        gradient[i] = (gradient[i] ?? 0) + x * (right - probability);
        const line = curvature[i] ?? [];
        for (const [j, y] of evidence.entries())
          line[j] = (line[j] ?? 0) + x * y * probability * (1 - probability);
      }
    }
    const step = solved(curvature, gradient);
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-9) break;
  }
  return { weights };
}

/** The solution of a small system of linear equations (Gauss-Jordan with pivots); all zeros where it has none. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, at) => [...line, right[at] ?? 0]);
  for (let column = 0; column < rows.length; column++) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best));
    const divisor = pivot[column] ?? 0;
    if (divisor === 0) return right.map(() => 0);
    rows.splice(rows.indexOf(pivot), 1);
    const unit = pivot.map((value) => value / divisor);
    for (const row of rows) {
      const factor = row[column] ?? 0;
      for (const [at, value] of unit.entries()) row[at] = (row[at] ?? 0) - factor * value;
    }
    rows.splice(column, 0, unit);
  }
  return rows.map((row) => row.at(-1) ?? 0);
}
