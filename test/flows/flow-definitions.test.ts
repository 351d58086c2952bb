import aslValidator from 'asl-validator';
import type { FlowDefinition, FlowResources } from '../../lib/flows/flow-definition.ts';
import { releaseFlow } from '../../lib/flows/release-flow.ts';
import { STEP_SIZES, STEPS } from '../../lib/flows/step-sizes.ts';
import { submissionFlow } from '../../lib/flows/submission-flow.ts';

const functions = Object.fromEntries(
  STEPS.map((step) => [step, `arn:aws:lambda:me-south-1:111122223333:function:maharat-${step}`]),
);
const resources: FlowResources = { functions, workBucket: 'maharat-work' };
const failureTopic = 'arn:aws:sns:me-south-1:111122223333:maharat-failures';

const releaseMachine = 'arn:aws:states:me-south-1:111122223333:stateMachine:maharat-release';

const flows: [string, (given: FlowResources) => FlowDefinition][] = [
  ['submission', submissionFlow],
  ['release', releaseFlow],
];

describe.each(flows)('the %s flow', (_name, flow) => {
  test.each([resources, { ...resources, failureTopic, releaseMachine }])(
    'is valid Amazon States Language',
    (given) => {
      const { isValid, errorsText } = aslValidator(JSON.parse(JSON.stringify(flow(given))));
      expect(errorsText('\n')).toBe('');
      expect(isValid).toBe(true);
    },
  );

  test('fans out with STANDARD children, items from an object and results to objects', () => {
    const maps = Object.values(flow(resources).States).filter((state) => state.Type === 'Map');
    expect(maps.length).toBeGreaterThan(0);
    for (const map of maps) {
      expect(map).toMatchObject({
        ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' } },
        ItemReader: { Parameters: { Bucket: 'maharat-work' } },
        ResultWriter: { Parameters: { Bucket: 'maharat-work' } },
        ResultPath: null,
      });
    }
  });

  test('retries every step with jitter and catches what stays', () => {
    const tasks = Object.values(flow(resources).States).filter((state) => state.Type === 'Task');
    for (const task of tasks) {
      expect(task).toMatchObject({
        Retry: expect.arrayContaining([expect.objectContaining({ JitterStrategy: 'FULL' })]),
        Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Failed' }],
      });
    }
  });

  test('tells the topic of a failure, without the error text', () => {
    const { Failed } = flow({ ...resources, failureTopic }).States;
    expect(Failed).toMatchObject({ Type: 'Task', Parameters: { TopicArn: failureTopic } });
    expect(JSON.stringify(Failed)).not.toContain('Cause');
  });

  test('names the missing function', () => {
    expect(() => flow({ functions: {}, workBucket: 'w' })).toThrow(/no function for (intake|link)/);
  });
});

test('a settled submission starts the release of its period, a held one does not', () => {
  const { Settle, Settled, StartRelease } = submissionFlow({ ...resources, releaseMachine }).States;
  expect(Settle).toMatchObject({ Next: 'Settled' });
  expect(Settled).toMatchObject({
    Choices: [{ Variable: '$.settled.state', StringEquals: 'settled', Next: 'StartRelease' }],
    Default: 'Stopped',
  });
  expect(StartRelease).toMatchObject({
    Resource: 'arn:aws:states:::states:startExecution',
    Parameters: { StateMachineArn: releaseMachine, Input: { 'period.$': '$.submission.period' } },
  });
});

test('every step has a size that Lambda offers', () => {
  for (const step of STEPS) {
    const size = STEP_SIZES[step];
    expect(size.memoryMiB).toBeGreaterThanOrEqual(128);
    expect(size.memoryMiB).toBeLessThanOrEqual(10_240);
    expect(size.ephemeralMiB).toBeGreaterThanOrEqual(512);
    expect(size.ephemeralMiB).toBeLessThanOrEqual(10_240);
    expect(size.timeoutSeconds).toBeLessThanOrEqual(900);
    expect(size.threads).toBeGreaterThanOrEqual(1);
  }
});
