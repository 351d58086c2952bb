import { parse } from 'csv-parse/sync';
import { sha256 } from '../../lambdas/model/fingerprint.ts';
import { published } from './fixture/published.ts';
import { CODED_BY, fixtureRelease, manifest } from './fixture/release.ts';

let files: Map<string, string>;

beforeAll(async () => {
  const release = await fixtureRelease();
  files = await published(release);
  await release.runtime.dispose();
});

function csv(table: string): Record<string, string>[] {
  return parse(files.get(`data-quality/${table}.csv`) ?? '', { columns: true, bom: true }) as Record<
    string,
    string
  >[]; // the headings make records
}

function ofFeed(table: string, feed: string): Record<string, string>[] {
  return csv(table).filter((row) => row.feed === feed);
}

test('lateness is counted in days of national time', () => {
  expect(ofFeed('timeliness', 'csb/workforce')[0]).toMatchObject({
    due: '2026-10-10',
    received: '2026-10-11',
    standing: 'late',
    days_late: '1',
  });
  expect(ofFeed('timeliness', 'iga/population')[0]).toMatchObject({ standing: 'on-time', days_late: '0' });
});

test('what nobody recorded and what never came is said to be so', () => {
  expect(ofFeed('timeliness', 'bqa/qualifications')[0]).toMatchObject({
    standing: 'not-recorded',
    days_late: '',
  });
  expect(ofFeed('timeliness', 'moj/disputes')[0]).toMatchObject({ standing: 'missing', data_period: '' });
});

test('headlines have bounds: what is not linked, of unknown nationality, uncoded or wrongly coded falls one way or the other', () => {
  const bounds = csv('headline-bounds').map(({ headline, cause_en, lower, published: value, upper }) => [
    ...[headline, cause_en, lower, value, upper],
  ]);
  expect(bounds).toEqual([
    ['employed', 'not in the population register', '701355', '708440', '708440'],
    ['employed', 'nationality not known', '157005', '157005', '157115'],
    ['jobseekers', 'nationality not known', '9205', '9205', '9205'],
    ['jobseekers-wanting', 'titles without a code, and wrong codes', '7025', '7515', '9205'],
    ['vacancies-open', 'titles without a code, and wrong codes', '1250', '1315', '1360'],
  ]);
  expect(csv('wage-bounds')).toMatchObject([
    { headline: 'wage-p50', lower: '268', published: '275', upper: '281' },
  ]);
  expect(csv('rate-bounds')).toMatchObject([{ lower: '5.5', published: '5.5', upper: '5.5' }]);
});

test('counts by major group have bounds: of codes expected to be wrong, and of titles without one', () => {
  const bounds = csv('occupation-bounds').map((row) => [
    ...[row.headline, row.occupation_major, row.lower, row.published, row.upper],
  ]);
  const wanting = (group: string, ...figures: string[]) => ['jobseekers-wanting', group, ...figures];
  expect(bounds).toEqual([
    wanting('1', '115', '130', '1880'),
    wanting('2', '1165', '1280', '3155'),
    wanting('3', '', '205', '1935'),
    wanting('4', '1920', '2000', '3810'),
    wanting('5', '660', '695', ''),
    wanting('7', '225', '240', '1955'),
    wanting('8', '205', '205', '1895'),
    wanting('9', '80', '90', '9205'), // no more than there are
    ['vacancies-open', '2', '290', '320', '385'],
  ]);
});

test('bounds of counts by occupation say what they assume, after whom, and what is left out', () => {
  const [en, ar] = ['en', 'ar'].map((language) => files.get(`data-quality/index.${language}.html`) ?? '');
  expect(en).toContain('Bounds of counts by occupation');
  expect(en).toContain(
    'Molinari, “Partial identification of probability distributions with misclassified data”',
  );
  expect(en).toContain('Major groups whose count is not published are left out.');
  expect(ar).toContain('حدود الأعداد بحسب المهنة');
  expect(ar).toContain('موليناري');
  expect(ar).toContain('لا تظهر المجموعات الرئيسية التي لا يُنشر عددها.');
});

test('spells are told of by kind: bridged, late, changed; a dash where a kind cannot have it', () => {
  const rows = csv('spells').map((row) => [
    row.spell_kind,
    row.spells_bridged,
    row.spells_bridged_status,
    row.spells_late,
    row.spells_changed,
  ]);
  expect(rows).toEqual([
    ['employment', '730', 'published', '85', '40'],
    ['job-search', '15', 'published', '0', '0'],
    ['permit', '', 'suppressed', '20', '0'],
    ['training', '', 'absent', '10', '35'],
    ['dispute', '', 'absent', '0', ''],
  ]);
});

test('records resolved by precedence are told of by kind in both languages, with the rule', () => {
  expect(csv('records-resolved').map((row) => [row.resolved, row.records_resolved])).toEqual([
    ['sex-differs', '45'],
    ['nationality-differs', '120'],
    ['deceased-employed', ''],
    ['jobseeker-employed', '60'],
    ['abroad-employed', '0'],
    ['abroad-seeking', '20'],
    ['several-employers', '2310'],
    ['several-records', '161220'],
  ]);
  expect(files.get('data-quality/index.ar.html')).toContain('سجلات عمل بأكثر من رقم صاحب عمل');
  expect(files.get('data-quality/index.en.html')).toContain('public payroll comes before social insurance');
});

test('yearly data shows its age', () => {
  expect(ofFeed('timeliness', 'moe/graduates')[0]).toMatchObject({ data_period: '2026-07', age: '2' });
});

test('rows balance in the table as they do in the release', () => {
  for (const row of csv('rows').filter((each) => each.read !== '')) {
    const sum = Number(row.accepted) + Number(row.quarantined) + Number(row.duplicate);
    expect(sum).toBe(Number(row.read));
  }
});

test('quarantined rows are counted by reason and field, repairs are not', () => {
  const reasons = ofFeed('quarantine-reasons', 'lmra/permits').map((row) => [
    row.reason,
    row.field,
    row.rows,
  ]);
  expect(reasons).toEqual([
    ['code.unknown', 'nationality', '20'],
    ['row.too-short', '', '3'],
  ]);
  expect(csv('quarantine-reasons').map((row) => row.reason)).not.toContain('text.tidied');
});

test('completeness is said of every field but names', () => {
  const fields = ofFeed('completeness', 'iga/population');
  expect(fields.find((row) => row.field === 'person')?.completeness).toBe('100');
  expect(fields.map((row) => row.field)).not.toContain('name');
});

test('completeness does not tell of a few persons', () => {
  const died = ofFeed('completeness', 'iga/population').find((row) => row.field === 'death_date');
  expect(died).toMatchObject({ completeness: '', completeness_status: 'suppressed' });
});

test('files that stand aside are listed up to the release’s period', () => {
  expect(csv('held-and-rejected').map((row) => [row.feed, row.state, row.reason])).toEqual([
    ['sio/contributions', 'rejected', 'file.not-as-claimed'],
    ['mol/vacancies', 'held', 'hold.fewer-rows'],
  ]);
});

test('every file behind the release stands in it with its whole hash and fingerprint', () => {
  const rows = csv('provenance');
  const wanted = manifest().inputs.flatMap((input) => input.sha256);
  expect(rows.map((row) => row.sha256).sort()).toEqual(wanted.sort());
  expect(rows.find((row) => row.part === 'supplement-1')).toMatchObject({
    feed: 'sio/contributions',
    sha256: sha256('sio supplement'),
    fingerprint: sha256('made sio/contributions'),
  });
});

test('files with job titles name the coder and the taxonomy that coded them, other files neither', () => {
  const told = (feed: string) =>
    new Set(ofFeed('provenance', feed).map(({ coder, taxonomy }) => `${coder} ${taxonomy}`));
  expect(told('sio/contributions')).toEqual(new Set([`${CODED_BY.coder} ${CODED_BY.taxonomy}`]));
  expect(told('iga/population')).toEqual(new Set([' ']));
});

test('what is beyond a tolerance says how much, without its sums, and the reason given for it', () => {
  const given = {
    state: 'settled',
    reason: 'ضم سجل العمالة المنزلية إلى الملف هذا الشهر',
    by: 'أمين البيانات',
    at: '2026-10-09',
  };
  const rows = csv('holds-and-overrides').map(({ feed, breach, field, size, state, reason, by, at }) => {
    return { feed, breach, field, size, state, reason, by, at };
  });
  expect(rows).toEqual([
    { feed: 'lmra/permits', breach: 'hold.total-changed', field: 'wage', size: '100% → 130%', ...given },
    {
      feed: 'lmra/permits',
      breach: 'hold.share-changed',
      field: 'permit_type=domestic',
      size: '12% → 25%',
      ...given,
    },
    {
      feed: 'mol/vacancies',
      breach: 'hold.fewer-rows',
      field: '',
      size: '100% → 30%',
      state: 'held',
      reason: '',
      by: '',
      at: '',
    },
  ]);
  for (const [, text] of files) expect(text).not.toMatch(/335,?668|435,?000,?123/);
});

test('the findings name what waits and what stands for a written reason', () => {
  const page = files.get('data-quality/index.en.html') ?? '';
  expect(page).toContain('not in the figures: 1.');
  expect(page).toContain('in the figures for a written reason: Work permits.');
});

test('what changed since the previous release is told, with who decided what and when', () => {
  const rows = csv('changes').map((row) => [
    row.feed,
    row.data_period,
    row.why,
    row.decisions,
    row.accepted_before,
    row.accepted_after,
  ]);
  expect(rows).toEqual([
    ['csb/workforce', '2026-08', 'replaced', '', '88', '97'],
    [
      'sio/contributions',
      '2026-09',
      'decided',
      'v3 “شبه عام” = public (مشرف البيانات, 2026-10-20); v4 “…” = – (مشرف البيانات, 2026-10-21)',
      '940',
      '990',
    ],
    ['lmra/permits', '2026-07', 'gone', '', '10', ''],
  ]);
});

test('headline figures are told beside those of the previous release, with what changed', () => {
  const told = [...csv('revisions'), ...csv('rate-revisions')].map((row) => [
    ...[row.headline, row.before, row.now, row.change, row.change_status],
  ]);
  expect(told).toEqual(
    expect.arrayContaining([
      ['employed', '708500', '708440', '-60', 'published'],
      ['jobseekers', '9190', '9205', '15', 'published'],
      ['hires', '', expect.stringMatching(/^\d+$/), '', 'suppressed'],
      ['vacancies-open', '', '1360', '', 'absent'],
      ['unemployment-rate-nationals', '5.7', '5.5', '-0.2', 'published'],
    ]),
  );
});
