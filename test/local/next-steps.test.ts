import { nextSteps } from '../../bin/local/next-steps.ts';
import { memoryRuntime, type TestRuntime } from '../memory-runtime.ts';
import { aSubmission } from '../model/submission-factory.ts';

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await memoryRuntime();
});
afterEach(() => runtime.dispose());

test('where nothing waits nobody is asked to answer', async () => {
  const text = await nextSteps(runtime, { out: 'out', store: 'directory' });
  expect(text).toContain('out/feedback/<agency>');
  expect(text).not.toContain('review');
});

test('a question that waits comes with the command that shows it, its folder quoted for a shell', async () => {
  await runtime.ledger.put(aSubmission({ state: 'held', reason: 'hold.fewer-rows' }));
  const text = await nextSteps(runtime, { out: 'my run', store: 'aws' });
  expect(text).toContain(
    "Answer 1 question that waits: npx maharat review list --out 'my run' --store aws, then",
  );
});
