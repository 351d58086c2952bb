import { OtherLists } from '../../lambdas/intake/other-lists.ts';
import { decodeBytes } from './decode-bytes.ts';

const name = 'staff.xml';
const person = (cpr: number) => `<p><cpr>${cpr}</cpr><name>a</name><hire_date>2020-01-01</hire_date></p>`;
const people = (...numbers: number[]) => numbers.map(person).join('');
const told = (count: number) => ({ code: 'list.not-read', severity: 'warn', field: null, count, rows: [] });

async function decode(text: string) {
  const { rows, pieces } = await decodeBytes(text, { name });
  return { persons: rows.map((row) => row[1]), findings: pieces.findings };
}

describe('of two lists of records in an XML text', () => {
  const leavers = `<old><p><cpr>9</cpr><name>a</name><hire_date>2020-01-01</hire_date><wage>1</wage></p></old>`;
  const plain = (cpr: number) => `<q><cpr>${cpr}</cpr><hire_date>2020-01-01</hire_date></q>`;

  test('the larger is read, also where the smaller names a field more', async () => {
    const { persons, findings } = await decode(`<staff>${leavers}<now>${plain(1)}${plain(2)}</now></staff>`);
    expect(persons).toEqual(['1', '2']);
    expect(findings).toEqual([told(1)]);
  });

  test('the smaller is read where the larger lacks a required field', async () => {
    const undated = `<now><q><cpr>1</cpr><name>b</name></q><q><cpr>2</cpr><name>b</name></q></now>`;
    expect((await decode(`<staff>${undated}${leavers}</staff>`)).persons).toEqual(['9']);
  });

  test('parts of a record that repeat are no list, though they name the person', async () => {
    const record = `<p><cpr>1</cpr><name>a</name><hire_date>2020-01-01</hire_date><wage>1</wage>${'<kin><cpr>5</cpr></kin>'.repeat(3)}</p>`;
    expect((await decode(`<staff>${record}</staff>`)).persons).toEqual(['1']);
  });
});

describe('a second list of records in an XML text', () => {
  test('is told of, wherever it stands', async () => {
    const lists = `<men>${people(1, 2)}</men><more><women>${people(3)}</women></more><again>${people(4, 5)}</again>`;
    expect(await decode(`<staff>${lists}</staff>`)).toEqual({ persons: ['1', '2'], findings: [told(2)] });
  });

  test('may have its fields deeper, and is one list all the same', async () => {
    const deep = `<old><p><data><cpr>3</cpr><hire_date>2020-01-01</hire_date></data><note/></p></old>`;
    expect((await decode(`<staff><new>${people(1)}</new>${deep}</staff>`)).findings).toEqual([told(1)]);
    expect((await decode(`<staff>${deep}<new>${people(1)}</new></staff>`)).findings).toEqual([told(1)]);
  });

  test('is none where it has not all required fields, or stands in a record', async () => {
    const partly = '<names><n><name>b</name></n><n><cpr>9</cpr></n></names>';
    const within = person(2).replace('</p>', `<before>${people(3)}</before></p>`);
    expect(await decode(`<staff>${partly}<list>${person(1)}${within}</list></staff>`)).toEqual({
      persons: ['1', '2'],
      findings: [],
    });
  });

  test('is none where the same elements go on', async () => {
    const lists = `<list>${people(1)}</list><list>${people(2)}</list>`;
    expect(await decode(`<staff>${lists}</staff>`)).toEqual({ persons: ['1', '2'], findings: [] });
  });
});

test('paths are looked at once, and a thousand of them', () => {
  let looks = 0;
  const lists = new OtherLists('/staff/p', {
    complete: () => {
      looks += 1;
      return false;
    },
  });
  for (let index = 0; index < 5000; index++) lists.see(`/staff/q${index % 2000}`, []);
  expect(looks).toBe(1000);
});
