import type { Executions } from '../../lambdas/stores/executions.ts';

/** A flow that ends as told, behind the port. */
export interface AnyExecutions {
  readonly executions: Executions;
  /** What the flow was started with, by now. */
  readonly started: () => readonly unknown[];
}

const INPUT = { landing: 'landing/sio/contributions/2026-09/a.csv', receivedAt: '2026-10-01T06:00:00Z' };
const OUTPUT = { outcome: 'stop', submission: null };

/** What everything that runs flows promises; each adapter runs the same suite. */
export function executionsContract(
  adapter: string,
  open: (ends: { readonly output: unknown } | { readonly error: string }) => AnyExecutions,
) {
  describe(`executions on ${adapter}`, () => {
    test('a flow is started with what landed, once, and gives its output', async () => {
      const { executions, started } = open({ output: OUTPUT });
      expect(await executions.run(INPUT)).toMatchObject(OUTPUT);
      expect(started()).toEqual([INPUT]);
    });

    test('a flow that fails throws, and says which kind of error', async () => {
      const { executions } = open({ error: 'EventRejected' });
      await expect(executions.run(INPUT)).rejects.toThrow(/EventRejected/);
    });
  });
}
