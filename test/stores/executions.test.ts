import { DescribeExecutionCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { localExecutions } from '../../bin/local/local-executions.ts';
import type { Runtime } from '../../lambdas/stores/runtime.ts';
import { SfnExecutions } from '../../lambdas/stores/sfn-executions.ts';
import { executionsContract } from './executions-contract.ts';

const MACHINE = 'arn:aws:states:me-south-1:111122223333:stateMachine:maharat-submission';
const executionArn = MACHINE.replace('stateMachine', 'execution').concat(':x');
const RUNNING = { name: 'x', status: 'RUNNING' } as const;

function stepFunctions() {
  const mock = mockClient(SFNClient);
  mock.on(StartExecutionCommand).resolves({ executionArn });
  const waited: number[] = [];
  const wait = async (seconds: number) => void waited.push(seconds);
  const client = new SFNClient({ region: 'me-south-1' });
  return { mock, waited, executions: new SfnExecutions(client, { machine: MACHINE, wait }) };
}

executionsContract('Step Functions', (ends) => {
  const { mock, executions } = stepFunctions();
  const ended =
    'error' in ends
      ? ({ status: 'FAILED', name: 'x', error: ends.error } as const)
      : ({ status: 'SUCCEEDED', output: JSON.stringify(ends.output) } as const);
  mock.on(DescribeExecutionCommand).resolvesOnce(RUNNING).resolves(ended);
  const started = () =>
    mock.commandCalls(StartExecutionCommand).map(({ args }) => JSON.parse(args[0].input.input ?? ''));
  return { executions, started };
});

executionsContract('this machine', (ends) => {
  const events: unknown[] = [];
  const load = async () => async (event: unknown) => {
    events.push(event);
    if ('error' in ends) throw Object.assign(new Error(ends.error), { name: ends.error });
    return ends.output;
  };
  // the steps are stood in for, so that nothing but the temporary folder is asked of the runtime
  const runtime = { engine: { scratch: process.env.TMPDIR ?? '/tmp' } } as unknown as Runtime;
  return {
    executions: localExecutions(runtime, { concurrency: 1, clock: () => 0, load }),
    started: () => events,
  };
});

describe('an execution in the cloud', () => {
  test('is of the machine that the settings name, and is looked at again until it ends', async () => {
    const { mock, waited, executions } = stepFunctions();
    mock
      .on(DescribeExecutionCommand)
      .resolvesOnce(RUNNING)
      .resolvesOnce({ ...RUNNING, status: 'PENDING_REDRIVE' })
      .resolves({ status: 'SUCCEEDED', output: '{}' });
    await executions.run({ landing: 'landing/x', receivedAt: null });
    expect(mock.commandCalls(StartExecutionCommand)[0]?.args[0].input.stateMachineArn).toBe(MACHINE);
    expect(mock.commandCalls(DescribeExecutionCommand).map(({ args }) => args[0].input)).toEqual(
      Array.from({ length: 3 }, () => ({ executionArn })),
    );
    expect(waited).toHaveLength(2);
  });

  test.each(['TIMED_OUT', 'ABORTED', 'FAILED'] as const)(
    '%s names the execution, not its cause',
    async (status) => {
      const { mock, executions } = stepFunctions();
      mock.on(DescribeExecutionCommand).resolves({ name: 'run-7', status, cause: 'row 990112345' });
      const failed = executions.run({ landing: 'landing/x', receivedAt: null });
      await expect(failed).rejects.toThrow(`The execution run-7 ended as ${status}. Look at it`);
      await expect(failed).rejects.not.toThrow(/990112345/);
    },
  );
});
