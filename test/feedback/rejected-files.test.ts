import { DefectsReport } from '../../lambdas/feedback/defects-report.ts';
import { readJson } from '../../lambdas/stores/object-store.ts';
import { sioFile, sioRow } from '../cleanse/sio-file.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { submit } from '../submit.ts';
import { readWorkbook } from './read-workbook.ts';

const FOLDER = 'sio/contributions/2026-09';
let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

const GOOD = ['900112341', '900112342', '900112343', '900112344'].map((person) => sioRow({ person }));

async function feedbackOf(file: string, name = 'a.csv'): Promise<string> {
  const { sha256 } = await submit(runtime, `${FOLDER}/${name}`, file);
  return `feedback/${FOLDER}/full-${sha256.slice(0, 16)}`;
}

const text = async (key: string) => Buffer.from(await runtime.objects.read(key)).toString('utf8');

test('quarantined rows go back as they came, with row, reasons in both languages and a suggestion', async () => {
  const folder = await feedbackOf(
    sioFile(GOOD[0] ?? '', sioRow({ nationality: 'Bahrainn', wage: 'x' }), ...GOOD.slice(1)),
  );
  const [head, line, ...rest] = (await text(`${folder}/rejected.csv`)).split('\r\n');
  expect(head).toBe(
    '\uFEFFRow · السطر,Reasons,الأسباب,Suggested · المقترح,CPR,Gender,Nationality,Employer No,CR No,Sector,Job Title,Insured Wage,Start Date,End Date',
  );
  const cells = line?.split(',') ?? [];
  expect(cells[0]).toBe('3');
  expect(line).toContain('(number.invalid)');
  expect(line).toContain('الأجر التأميني: القيمة ليست رقما مفهوما');
  expect(line).toMatch(/,900112345,Male,Bahrainn,200001,10001,Private,Accountant,x,2024-02-01,$/);
  expect(rest).toEqual(['']);
});

test('the nearest codes are suggested, in the file and in the report', async () => {
  const folder = await feedbackOf(sioFile(...GOOD, sioRow({ sector: 'Pryvvatte' })));
  expect(await text(`${folder}/rejected.csv`)).toContain(
    'Sector · القطاع: Private sector · القطاع الخاص (private)',
  );
  const report = DefectsReport.parse(await readJson(runtime.objects, `${folder}/defects.json`));
  expect(report.defects.find(({ code }) => code === 'code.unknown')?.examples).toEqual([
    {
      row: 6,
      header: 'Sector',
      value: 'Pryvvatte',
      suggestions: [{ value: 'private', title: { ar: 'القطاع الخاص', en: 'Private sector' } }],
    },
  ]);
});

test('a date with its month and day changed round is suggested the right way round', async () => {
  const folder = await feedbackOf(sioFile(...GOOD, sioRow({ start: '2024-13-02' })));
  expect(await text(`${folder}/rejected.csv`)).toContain('Start Date · تاريخ الالتحاق: 2024-02-13');
});

test('the workbook holds text alone, its header in sight, the cells at fault marked', async () => {
  const folder = await feedbackOf(sioFile(...GOOD, sioRow({ person: '012345', employer: '000123' })));
  const bytes = await runtime.objects.read(`${folder}/rejected.xlsx`);
  const { rows, sheet } = readWorkbook(bytes);
  expect(rows[1]?.slice(4, 8)).toEqual(['012345', 'Male', 'India', '000123']);
  expect(sheet).toContain('state="frozen"');
  expect(sheet).not.toContain('rightToLeft');
  expect(sheet).not.toMatch(/<f>|<c [^>]*t="n"/);
});

test('what a spreadsheet would compute is made text', async () => {
  const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1'];
  const rows = evil.map((title) => sioRow({ title, wage: '' }));
  const folder = await feedbackOf(sioFile(...GOOD, ...GOOD.map((row) => row.replace('90', '91')), ...rows));
  const lines = (await text(`${folder}/rejected.csv`)).split('\r\n').slice(1, -1);
  const cells = lines.map((line) => line.split(',').at(-4));
  expect(cells).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'=1+1"]);
  for (const line of lines) expect(line).not.toMatch(/(^|,)"?[=+\-@\t\r]/);
  const { rows: sheetRows, sheet } = readWorkbook(await runtime.objects.read(`${folder}/rejected.xlsx`));
  expect(sheetRows[1]?.at(-4)).toBe('=1+1');
  expect(sheet).not.toContain('<f>');
});

test('cells beyond the columns stand behind them, and rows of all parts in their order', async () => {
  await runtime.dispose();
  runtime = await memoryRuntime({ partBytes: 150 });
  const bad = [sioRow({ wage: '' }), `${sioRow({})};more;still`, sioRow({ start: '' }), 'short;row'];
  const folder = await feedbackOf(sioFile(...GOOD, ...bad));
  const lines = (await text(`${folder}/rejected.csv`)).split('\r\n').slice(0, -1);
  expect(lines[0]).toMatch(/,End Date,Surplus cells · خلايا زائدة$/);
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['6', '7', '8', '9']);
  expect(lines[2]).toMatch(/,more • still$/);
  expect(lines[4]).toMatch(/,short,row,,,,,,,,,$/);
});

test('the other line ends of Unicode end no row', async () => {
  const folder = await feedbackOf(sioFile(...GOOD, 'short\u2028row;b\u2029c', sioRow({ wage: 'x\u2028y' })));
  const lines = (await text(`${folder}/rejected.csv`)).split('\r\n').slice(1, -1);
  expect(lines.map((line) => line.split(',')[0])).toEqual(['6', '7']);
  expect(lines[0]).toMatch(/,short\u2028row,b\u2029c,/);
});

test('without quarantined rows there are no rejected files', async () => {
  const folder = await feedbackOf(sioFile(...GOOD));
  expect(await runtime.objects.list(`${folder}/rejected`)).toEqual([]);
});

test('the same rows give the same bytes', async () => {
  const file = sioFile(...GOOD, sioRow({ wage: '' }));
  const folder = await feedbackOf(file);
  const first = await runtime.objects.read(`${folder}/rejected.xlsx`);
  const other = await memoryRuntime();
  await submit(other, `${FOLDER}/a.csv`, file);
  expect(Buffer.from(await other.objects.read(`${folder}/rejected.xlsx`)).equals(Buffer.from(first))).toBe(
    true,
  );
  await other.dispose();
});

test('personal cells stand in the rejected files and nowhere else in the feedback', async () => {
  const folder = await feedbackOf(sioFile(...GOOD, sioRow({ person: '900199999', wage: '900199998' })));
  expect(await text(`${folder}/rejected.csv`)).toContain('900199999');
  for (const key of await runtime.objects.list(`${folder}/`)) {
    if (!key.includes('/rejected.')) expect(await text(key)).not.toMatch(/90019999[89]/);
  }
});
