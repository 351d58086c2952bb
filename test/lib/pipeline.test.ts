import { releaseFlow } from '../../lib/flows/release-flow.ts';
import { STEP_SIZES, STEPS } from '../../lib/flows/step-sizes.ts';
import { submissionFlow } from '../../lib/flows/submission-flow.ts';
import { named, ofType, type Resources, synthesised } from './synthesised.ts';

let resources: Resources;
beforeAll(() => {
  resources = synthesised();
});

test.each(STEPS)(
  '%s runs Node 24 on arm64, sized as the local runner sizes it, with logs that expire',
  (step) => {
    const [, { Properties }] = named(resources, 'AWS::Lambda::Function', `${step}Function`);
    const size = STEP_SIZES[step];
    expect(Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      MemorySize: size.memoryMiB,
      EphemeralStorage: { Size: size.ephemeralMiB },
      Timeout: size.timeoutSeconds,
    });
    expect(Properties.Role).toMatch(new RegExp(`Roles${step}`));
    const [, logs] = named(resources, 'AWS::Logs::LogGroup', `${step}Logs`);
    expect(logs.Properties).toMatchObject({ LogGroupName: `/maharat/${step}`, RetentionInDays: 180 });
  },
);

test.each([
  ['maharat-submission', submissionFlow],
  ['maharat-release', releaseFlow],
] as const)('%s is the very definition of lib/flows', (name, flow) => {
  const machine = ofType(resources, 'AWS::StepFunctions::StateMachine').find(
    ([, { Properties }]) => Properties.StateMachineName === name,
  );
  const functions = STEPS.map((step) => [
    step,
    `<${named(resources, 'AWS::Lambda::Function', `${step}Function`)[0]}.Arn>`,
  ]);
  const expected = flow({
    functions: Object.fromEntries(functions),
    workBucket: `<${named(resources, 'AWS::S3::Bucket', 'StorageworkBucket')[0]}>`,
    failureTopic: `<${named(resources, 'AWS::SNS::Topic', 'FailuresTopic')[0]}>`,
    releaseMachine: 'arn:<AWS::Partition>:states:me-south-1:<AWS::AccountId>:stateMachine:maharat-release',
  });
  expect(JSON.parse(machine?.[1].Properties.DefinitionString)).toEqual(JSON.parse(JSON.stringify(expected)));
  expect(machine?.[1].Properties).toMatchObject({
    StateMachineType: 'STANDARD',
    LoggingConfiguration: { IncludeExecutionData: false, Level: 'ALL' },
  });
});

test('what the commands are told of a deployment is put out, each under the name it is told in', () => {
  const told = ofType(resources, 'Output').flatMap(([, { Properties }]) => {
    const [variable] = /MAHARAT_[A-Z_]+/.exec(Properties.Description ?? '') ?? [];
    return variable === undefined ? [] : [[variable, Properties.Value]];
  });
  expect(Object.fromEntries(told)).toEqual({
    MAHARAT_SUBMISSION_MACHINE: expect.stringMatching(/stateMachine:maharat-submission$/),
    MAHARAT_TABLE_LEDGER: expect.stringMatching(/^<Ledger/),
    MAHARAT_BUCKET_LANDING: expect.stringMatching(/^<Storagelanding/),
    MAHARAT_BUCKET_LAKE: expect.stringMatching(/^<Storagelake/),
    MAHARAT_PSEUDONYM_SECRET_ARN: expect.stringMatching(/^<Pseudonyms/),
  });
});

test('a landed object starts a submission with its key and its time', () => {
  const [, { Properties }] = named(resources, 'AWS::Events::Rule', 'TriggersLanded');
  expect(Properties.EventPattern).toMatchObject({ source: ['aws.s3'], 'detail-type': ['Object Created'] });
  const [target] = Properties.Targets;
  expect(target.Arn).toMatch(/stateMachine:maharat-submission$/);
  expect(target.InputTransformer.InputPathsMap).toEqual({
    'detail-object-key': '$.detail.object.key',
    time: '$.time',
  });
  expect(target.InputTransformer.InputTemplate).toBe(
    '{"landing":"landing/<detail-object-key>","receivedAt":<time>}',
  );
  expect(target.DeadLetterConfig.Arn).toMatch(/FailuresUndelivered/);
  const [, landing] = named(resources, 'AWS::S3::Bucket', 'StoragelandingBucket');
  expect(landing.Properties.NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled).toBe(true);
});

test('the calendar asks for the latest release once a day', () => {
  const [, { Properties }] = named(resources, 'AWS::Events::Rule', 'TriggersDaily');
  expect(Properties.ScheduleExpression).toBe('cron(0 3 * * ? *)');
  expect(Properties.Targets[0]).toMatchObject({ Input: '{"period":"latest"}' });
  expect(Properties.Targets[0].Arn).toMatch(/stateMachine:maharat-release$/);
});

test('a machine can start children of its own, and the fan-out can read its items and write its results', () => {
  const [, policy] = named(resources, 'AWS::IAM::Policy', 'SubmissionRoleDefaultPolicy');
  const statements = JSON.stringify(policy.Properties.PolicyDocument.Statement);
  expect(statements).toMatch(/states:StartExecution[^}]+stateMachine:maharat-submission/);
  expect(statements).toMatch(/states:DescribeExecution/);
  expect(statements).toMatch(/s3:GetObject.{0,200}StorageworkBucket/);
  expect(statements).toMatch(/"sns:Publish"/);
});

test('failures and undelivered events raise an alarm at the topic', () => {
  const alarms = ofType(resources, 'AWS::CloudWatch::Alarm');
  expect(alarms.map(([, { Properties }]) => Properties.MetricName).sort()).toEqual([
    'ApproximateNumberOfMessagesVisible',
    'ExecutionsFailed',
    'ExecutionsFailed',
    'ExecutionsTimedOut',
    'ExecutionsTimedOut',
  ]);
  for (const [, { Properties }] of alarms) expect(Properties.AlarmActions[0]).toMatch(/FailuresTopic/);
});
