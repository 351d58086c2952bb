import { type WatchedFields, watchedFields } from '../../lambdas/accept/watched-fields.ts';
import { WAY_SUFFIX } from '../../lambdas/contracts/codecs/occupation.ts';
import { sioContributions } from '../../lambdas/contracts/feeds/sio-contributions.ts';
import { lakeColumns } from '../../lambdas/contracts/lake-columns.ts';
import { STEPS_A_UNIT } from '../../lambdas/model/monthly-profile.ts';

const COLUMNS = lakeColumns(sioContributions);
const FIELDS: WatchedFields = watchedFields(sioContributions);
const at = (name: string) => COLUMNS.findIndex((column) => column.name === name);
const CODES = FIELDS.codes.map(at);
const AMOUNTS = FIELDS.amounts.map(at);
const [EMPLOYER, TITLE, OCCUPATION] = [at(FIELDS.employer ?? ''), at(FIELDS.title ?? ''), at('occupation')];
const WAY = at(`occupation_${WAY_SUFFIX}`);

/** What the loop counts of accepted rows, as settle does: the profile of the month, and titles by depth and way of their codes. */
export class LoopProfile {
  readonly #counts = Array.from(COLUMNS, () => new Map<string, number>());
  readonly #titled = new Map<string, number>();

  /** Counts one row; cells in the order of the lake's columns. */
  add(cells: readonly string[]): void {
    for (const index of CODES) this.#raise(index, cells[index] ?? '');
    for (const index of AMOUNTS) this.#raise(index, stepOf(cells[index] ?? ''));
    this.#raise(EMPLOYER, cells[EMPLOYER] ?? '');
    const title = cells[TITLE] ?? '';
    this.#raise(TITLE, title);
    if (title === '') return;
    const key = `${(cells[OCCUPATION] ?? '').length} ${cells[WAY]}`;
    this.#titled.set(key, (this.#titled.get(key) ?? 0) + 1);
  }

  #raise(index: number, value: string): void {
    const counts = this.#counts[index];
    counts?.set(value, (counts.get(value) ?? 0) + 1);
  }
}

function stepOf(amount: string): string {
  const value = Number(amount);
  return value > 0 ? String(Math.floor(Math.log(value) * STEPS_A_UNIT)) : amount;
}
