import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeXls } from '../intake/make-xls.ts';
import { maharat } from './run-command.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maharat-table-'));
});
afterEach(() => rm(folder, { recursive: true }));

const BULLETIN = makeXls({
  sheets: [
    { name: 'Cover', rows: [['A bulletin']] },
    {
      name: '1',
      rows: [
        ['Population · السكان', null, null],
        ['Item', 2025, 2026, 'البيان'],
        ['- Muscat', 1516550, 1542619, '- مسقط'],
        ['- =Dhofar, south', '529,495', 536302, '- ظفار'],
      ],
      merges: ['A1:D1'],
    },
  ],
});

async function table(bytes: Buffer | string, ...args: string[]) {
  const file = join(folder, 'bulletin.xls');
  await writeFile(file, bytes);
  return maharat(['table', file, ...args]);
}

describe('maharat table', () => {
  test('prints each number with its names, as text, CSV or JSON', async () => {
    const text = await table(BULLETIN);
    expect(text.code).toBe(0);
    expect(text.stdout).toBe(
      [
        'Sheet 1',
        'Population',
        'السكان',
        'Muscat · مسقط\t2025\t2025\t1516550',
        'Muscat · مسقط\t2026\t2026\t1542619',
        '=Dhofar, south · ظفار\t2025\t2025\t529495',
        '=Dhofar, south · ظفار\t2026\t2026\t536302',
        '',
      ].join('\n'),
    );
    const csv = await table(BULLETIN, '--sheet', '1', '--csv');
    expect(csv.stdout.split('\r\n')).toEqual([
      'sheet,table,row,column,group_ar,group_en,row_ar,row_en,codes,columns_ar,columns_en,period,unit_ar,unit_en,value',
      '1,1,3,2,,,مسقط,Muscat,,2025,2025,2025,,,1516550',
      '1,1,3,3,,,مسقط,Muscat,,2026,2026,2026,,,1542619',
      `1,1,4,2,,,ظفار,"'=Dhofar, south",,2025,2025,2025,,,529495`,
      `1,1,4,3,,,ظفار,"'=Dhofar, south",,2026,2026,2026,,,536302`,
      '',
    ]);
    const json = JSON.parse((await table(BULLETIN, '--json')).stdout);
    expect(json).toMatchObject([
      {
        sheet: '1',
        tables: [{ title: { en: 'Population' }, records: [{ row: 3, value: '1516550' }, {}, {}, {}] }],
      },
    ]);
  });

  test('ends with 1 for a workbook without a table, 2 for what is no workbook, 64 for a sheet that is not there', async () => {
    const none = await table(makeXls({ sheets: [{ name: 'S', rows: [['Read', 'me']] }] }));
    expect([none.code, none.stdout]).toEqual([1, '']);
    expect(none.stderr).toContain('No table was found');
    const text = await table('Item,2025\n');
    expect([text.code, text.stdout]).toEqual([2, '']);
    expect(text.stderr).toMatch(/does not read as what the file name says.*لا يقرأ/s);
    const sheet = await table(BULLETIN, '--sheet', '9');
    expect(sheet.code).toBe(64);
    expect(sheet.stderr).toContain('Give one of Cover, 1.');
    expect((await maharat(['table', join(folder, 'none.xlsx')])).code).toBe(64);
    expect((await table(BULLETIN, '--json', '--csv')).code).toBe(64);
    expect((await maharat(['table', '--help'])).stdout).toContain('Usage: maharat table');
  });
});
