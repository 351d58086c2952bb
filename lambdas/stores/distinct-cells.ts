import { cellName } from '../model/cell.ts';
import { canonicalJson } from '../model/fingerprint.ts';
import type { CellPlace } from './cell-keys.ts';

/** DynamoDB refuses a batch that names an item twice; the same cell twice is one, two values of one cell are an error. */
export function distinctCells<C extends CellPlace>(cells: readonly C[]): C[] {
  const byName = new Map<string, C>();
  for (const cell of cells) {
    const name = `${cell.period} ${cellName(cell)}`;
    const known = byName.get(name);
    if (known && canonicalJson(known) !== canonicalJson(cell)) {
      throw new Error(`The cell ${name} was given two values in one write: correct its indicator's merge.`);
    }
    byName.set(name, cell);
  }
  return [...byName.values()];
}
