import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReviewList } from '../../bin/local/review/question.ts';
import { RunSummary } from '../../bin/local/run-summary.ts';
import { maharat } from './run-command.ts';

test('maharat run makes a release out of a small set, and again does nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'maharat-whole-'));
  const [input, out] = [join(folder, 'in'), join(folder, 'out')];
  await maharat(['seed', '--out', input, '--persons', '300', '--months', '1', '--end', '2026-07']);
  const { code, stdout, stderr } = await maharat(['run', '--in', input, '--out', out]);
  expect(stderr).toMatch(/\n1\/15 .*\n(.*\n)*release 2026-07 2026-07-[0-9a-f]{12} in /);
  expect(code).toBe(0);
  const summary = RunSummary.parse(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')));
  expect(summary.release).toMatchObject({ period: '2026-07', state: 'published' });
  expect(stdout.trimEnd().split('\n').at(-1)).toBe(join(out, `reports/${summary.release?.id}/index.html`));
  expect(existsSync(join(out, `reports/${summary.release?.id}/index.html`))).toBe(true);
  const reports = summary.release?.reports.map(({ id }) => id);
  expect(reports).toEqual([
    'overview',
    'flows',
    'jobseekers',
    'graduates',
    'skills-gap',
    'nationalisation',
    'remote-work',
    'disputes',
    'data-quality',
  ]);
  const files = summary.release?.reports.flatMap((report) => report.files) ?? [];
  expect(files.filter((file) => !existsSync(join(out, file)))).toEqual([]);
  const steps = ['intake', 'cleanse', 'settle', 'link', 'measure', 'protect', 'publish'];
  expect(Object.keys(summary.seconds)).toEqual(['total', ...steps]);
  for (const { rows, state } of summary.submissions) {
    expect(state).toBe('settled');
    expect(rows.accepted + rows.quarantined + rows.duplicate).toBe(rows.read);
  }
  const page = stdout.trimEnd().split('\n').at(-1) ?? '';
  expect(stderr).toContain('Open the page named below in a browser');
  expect(stderr).not.toContain(page);
  expect(stderr).toContain(`feedback: ${join(out, 'feedback', '<agency>')}`);
  expect(existsSync(join(out, 'feedback/sio'))).toBe(true);
  const list = ReviewList.parse(
    JSON.parse((await maharat(['review', 'list', '--json', '--out', out])).stdout),
  );
  expect(list.questions.length).toBeGreaterThan(1);
  expect(stderr).toContain(
    `Answer ${list.questions.length} questions that wait: npx maharat review list --out ${out},`,
  );
  const again = await maharat(['run', '--in', input, '--out', out, '--json']);
  expect(again.code).toBe(0);
  expect(again.stderr).not.toContain('What to do next');
  const known = RunSummary.parse(JSON.parse(again.stdout));
  expect(known.release).toEqual(summary.release);
  expect(Object.keys(known.seconds)).toEqual(['total', 'intake', 'link']);
  await rm(folder, { recursive: true });
});
