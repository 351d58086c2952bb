import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellName } from '../../lambdas/model/cell.ts';
import { codeTitle } from '../../lambdas/occupation/code-title.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import { makeSeed } from '../../seeds/generator/make-seed.ts';
import { runSet } from './run-set.ts';

/** Titles that are coded by other ways than by heart, to fewer digits, with competitors, or not at all. */
const VAGUE = ['Fin. Mgr', 'QS', 'Dean of Faculty (Engineering)', 'Waiter / Cook', 'ISCO 2512', 'zzz qqq'];
const LAST = '2026-09-30';

interface Vacancy {
  title: string;
  readonly description: string;
  readonly positions: number;
  readonly filled: number;
  readonly posted_date: string;
  readonly closed_date?: string | null;
}

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coding-error-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Gives every third vacancy of the last month's file a vague title; returns all of them. */
async function vaguer(from: string): Promise<Vacancy[]> {
  const period = join(from, 'mol/vacancies/2026-09');
  const [file = ''] = await readdir(period);
  const lines = (await readFile(join(period, file), 'utf8')).trim().split('\n');
  const vacancies = lines.map((line) => JSON.parse(line) as Vacancy); // the generator writes such
  vacancies.forEach((vacancy, at) => {
    if (at % 3 === 0) vacancy.title = VAGUE[(at / 3) % VAGUE.length] ?? '';
  });
  await writeFile(join(period, file), vacancies.map((each) => `${JSON.stringify(each)}\n`).join(''));
  return vacancies;
}

/** The sums by cell name, from the titles, their descriptions and what the coder says of each. */
function expected(vacancies: readonly Vacancy[]): Record<string, number> {
  const sums = new Map<string, number>();
  const open = vacancies.filter(
    ({ posted_date: posted, closed_date: closed }) => posted <= LAST && (closed == null || closed > LAST),
  );
  for (const { title, description, positions, filled } of open) {
    const coded = codeTitle(title, undefined, { description });
    if (coded === null) continue;
    const sure = Math.round(Number(coded.probability.toFixed(2)) * 100);
    const own = coded.code.charAt(0);
    for (const [of, each] of [
      ['vacancies-open', 1],
      ['positions-open', positions - filled],
    ] as const) {
      const add = (part: string, value: number) => {
        const name = `${of}-coded-${part}`;
        if (value > 0) sums.set(name, (sums.get(name) ?? 0) + value);
      };
      add('right.sure', sure * each);
      add(`right.sure|occupation_major=${own}`, sure * each);
      const other = coded.elsewhere?.charAt(0);
      if (other !== undefined && other !== own)
        add(`elsewhere.rivalled|runner_up_major=${other}`, (100 - sure) * each);
    }
  }
  return Object.fromEntries(sums);
}

async function measured({ unprotected }: Runtime, release: string): Promise<Record<string, number>> {
  const parts = ['right.sure', 'elsewhere.rivalled', 'elsewhere.unrivalled'];
  const ids = ['vacancies-open', 'positions-open'].flatMap((of) =>
    parts.map((part) => `${of}-coded-${part}`),
  );
  const found: Record<string, number> = {};
  for (const id of ids)
    for (const cell of await unprotected.query(release, id))
      if (cell.period === LAST.slice(0, 7)) found[cellName(cell)] = cell.value;
  return found;
}

test('probabilities of the titles of open vacancies come through the whole pipeline to the hundredth', async () => {
  const from = join(folder, 'set');
  makeSeed({ folder: from, persons: 400, months: 1, seed: 5, dirt: 'none', end: '2026-09' });
  const truth = expected(await vaguer(from));
  expect(Object.keys(truth)).toEqual(
    expect.arrayContaining([
      'vacancies-open-coded-right.sure|occupation_major=1',
      'positions-open-coded-elsewhere.rivalled|runner_up_major=2',
    ]),
  );
  let cells: Record<string, number> = {};
  await runSet({
    from,
    out: join(folder, 'out'),
    partBytes: 4 * 1024,
    look: async (runtime, { release }) => {
      cells = await measured(runtime, release?.id ?? '');
    },
  });
  expect(cells).toEqual(truth);
});
