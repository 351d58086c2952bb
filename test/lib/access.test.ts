import { AGENCIES } from '../../lambdas/contracts/agencies.ts';
import { STEPS } from '../../lib/flows/step-sizes.ts';
import { allows, allStatements, list, statementsOf } from './policies.ts';
import { named, ofType, type Resources, synthesised } from './synthesised.ts';

const SIO = { principal: 'arn:aws:iam::111122223333:role/uploader', externalId: 'sio-2026-secret' };
let resources: Resources;
let bucketArn: (area: string) => string;
let unprotectedTable: string;

beforeAll(() => {
  resources = synthesised({ 'maharat:agencies': { sio: SIO } });
  bucketArn = (area) => `<${named(resources, 'AWS::S3::Bucket', `Storage${area}Bucket`)[0]}.Arn>`;
  unprotectedTable = `<${named(resources, 'AWS::DynamoDB::Table', 'UnprotectedCells')[0]}.Arn>`;
});

const agencies = Object.keys(AGENCIES);
const roleOf = (agency: string) =>
  ofType(resources, 'AWS::IAM::Role').find(
    ([, role]) => role.Properties.RoleName === `maharat-upload-${agency}`,
  );
const can = (role: string, action: string, resource: string) =>
  allows(statementsOf(resources, role), action, resource);

test('no Allow statement has a wildcard in its actions', () => {
  const statements = allStatements(resources).filter((statement) => statement.Effect === 'Allow');
  expect(statements.length).toBeGreaterThan(60);
  expect(
    statements.filter((statement) => list(statement.Action).some((action) => action.includes('*'))),
  ).toEqual([]);
});

test.each(agencies)('%s uploads its own feeds, reads its own feedback, and nothing else', (agency) => {
  const [id] = roleOf(agency) ?? [];
  const may = (action: string, area: string, key: string) =>
    can(id ?? '', action, `${bucketArn(area)}/${key}`);
  expect(may('s3:PutObject', 'landing', `${agency}/feed/2026-09/file.csv`)).toBe(true);
  expect(may('s3:GetObject', 'feedback', `${agency}/feed/2026-09/x.json`)).toBe(true);
  for (const other of agencies.filter((name) => name !== agency)) {
    expect(may('s3:PutObject', 'landing', `${other}/feed/2026-09/file.csv`)).toBe(false);
    expect(may('s3:GetObject', 'feedback', `${other}/feed/2026-09/x.json`)).toBe(false);
  }
  expect(may('s3:GetObject', 'landing', `${agency}/feed/2026-09/file.csv`)).toBe(false);
  expect(may('s3:DeleteObject', 'landing', `${agency}/feed/2026-09/file.csv`)).toBe(false);
  for (const area of ['work', 'quarantine', 'lake', 'cells', 'reports']) {
    expect(may('s3:GetObject', area, `${agency}/x`)).toBe(false);
    expect(may('s3:PutObject', area, `${agency}/x`)).toBe(false);
  }
});

test.each(agencies)(
  '%s is told of its feedback by a topic of its own, to which intake and settle alone publish',
  (agency) => {
    const [id, topic] = ofType(resources, 'AWS::SNS::Topic').find(
      ([, { Properties }]) => Properties.TopicName === `maharat-feedback-${agency}`,
    ) ?? ['', undefined];
    expect(topic?.Properties.KmsMasterKeyId).toMatch(/FeedbackNoticeKey/);
    const publishers = STEPS.filter((step) => can(`Roles${step}`, 'sns:Publish', `<${id}>`));
    expect(publishers).toEqual(['intake', 'settle']);
    const [role] = roleOf(agency) ?? [''];
    for (const action of ['sns:Subscribe', 'sns:Unsubscribe', 'sns:GetTopicAttributes'])
      expect(can(role, action, `<${id}>`)).toBe(true);
    expect(can(role, 'sns:Publish', `<${id}>`)).toBe(false);
    for (const other of agencies.filter((name) => name !== agency))
      expect(can(roleOf(other)?.[0] ?? '', 'sns:Subscribe', `<${id}>`)).toBe(false);
    const policies = ofType(resources, 'AWS::SNS::TopicPolicy').filter(([, { Properties }]) =>
      Properties.Topics.includes(`<${id}>`),
    );
    const statements = policies.flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement);
    const deny = statements.find(({ Effect, Action }) => Effect === 'Deny' && Action === 'sns:Publish');
    expect(JSON.stringify(statements)).toMatch(/aws:SecureTransport/);
    const named = JSON.stringify(statements.filter(({ Condition }) => Condition?.ArnNotEquals));
    expect(named).toMatch(/Rolesintake/);
    expect(named).toMatch(/Rolessettle/);
    expect(deny).toBeDefined();
  },
);

test('an agency’s role is taken by the principal of the context under its external id', () => {
  const [, role] = roleOf('sio') ?? [];
  expect(role?.Properties.AssumeRolePolicyDocument.Statement).toEqual([
    {
      Action: 'sts:AssumeRole',
      Effect: 'Allow',
      Principal: { AWS: SIO.principal },
      Condition: { StringEquals: { 'sts:ExternalId': SIO.externalId } },
    },
  ]);
});

test('without a context only this account may take an agency’s role', () => {
  const [, role] = roleOf('lmra') ?? [];
  const [statement] = role?.Properties.AssumeRolePolicyDocument.Statement ?? [];
  expect(statement.Principal.AWS).toMatch(/iam::<AWS::AccountId>:root$/);
  expect(statement.Condition.StringEquals['sts:ExternalId']).toBe('maharat-lmra');
});

test('only measure and protect read unprotected cells', () => {
  const readers = (action: string, resource: string) =>
    ofType(resources, 'AWS::IAM::Policy')
      .filter(([, policy]) => allows(policy.Properties.PolicyDocument.Statement, action, resource))
      .flatMap(([, policy]) => policy.Properties.Roles)
      .map((name: string) => /Roles(\w+?)[0-9A-F]{8}/.exec(name)?.[1] ?? name)
      .sort();
  expect(readers('dynamodb:Query', unprotectedTable)).toEqual(['measure', 'protect']);
  expect(readers('dynamodb:GetItem', unprotectedTable)).toEqual(['measure', 'protect']);
  expect(readers('dynamodb:PutItem', unprotectedTable)).toEqual(['measure']);
  expect(readers('s3:GetObject', `${bucketArn('cells')}/x`)).toEqual(['measure', 'protect']);
});

test('questions and decisions lie in the ledger: intake, settle and link read them, settle writes them, cleanse sees neither', () => {
  const ledger = `<${named(resources, 'AWS::DynamoDB::Table', 'Ledger')[0]}.Arn>`;
  const who = (action: string) => STEPS.filter((step) => can(`Roles${step}`, action, ledger));
  expect(who('dynamodb:Query')).toEqual(expect.arrayContaining(['intake', 'settle', 'link']));
  expect(who('dynamodb:BatchWriteItem')).toContain('settle');
  for (const action of ['dynamodb:Query', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:BatchWriteItem'])
    for (const step of ['cleanse', 'measure', 'protect']) expect(who(action)).not.toContain(step);
});

test('the key of unprotected cells decrypts for measure and protect alone, whatever policies say elsewhere', () => {
  const [id, key] = named(resources, 'AWS::KMS::Key', 'UnprotectedKey');
  const decrypt = key.Properties.KeyPolicy.Statement.filter((statement: { Action: string | string[] }) =>
    list(statement.Action).includes('kms:Decrypt'),
  );
  const principals = decrypt.flatMap((statement: { Principal: { AWS: string | string[] } }) =>
    list(statement.Principal.AWS),
  );
  expect(principals.map((arn: string) => /Roles(\w+?)[0-9A-F]{8}/.exec(arn)?.[1])).toEqual([
    'measure',
    'protect',
  ]);
  const [, table] = named(resources, 'AWS::DynamoDB::Table', 'UnprotectedCells');
  expect(table.Properties.SSESpecification.KMSMasterKeyId).toBe(`<${id}.Arn>`);
});

test('an analyst reads reports and nothing else', () => {
  const [id] = ofType(resources, 'AWS::IAM::Role').find(
    ([, role]) => role.Properties.RoleName === 'maharat-analyst',
  ) ?? [''];
  expect(can(id, 's3:GetObject', `${bucketArn('reports')}/2026-09/index.html`)).toBe(true);
  for (const area of ['landing', 'work', 'quarantine', 'lake', 'feedback', 'cells']) {
    expect(can(id, 's3:GetObject', `${bucketArn(area)}/x`)).toBe(false);
  }
  expect(can(id, 'dynamodb:Query', unprotectedTable)).toBe(false);
});

test('a steward decides and replays: the ledger, names of files and executions of one machine, no row of any file', () => {
  const id = 'StewardRole';
  const ledger = named(resources, 'AWS::DynamoDB::Table', 'Ledger')[0];
  const arn = `arn:<AWS::Partition>:dynamodb:me-south-1:<AWS::AccountId>:table/<${ledger}>`;
  for (const action of ['dynamodb:Query', 'dynamodb:PutItem']) expect(can(id, action, arn)).toBe(true);
  const states = 'arn:<AWS::Partition>:states:me-south-1:<AWS::AccountId>';
  expect(can(id, 'states:StartExecution', `${states}:stateMachine:maharat-submission`)).toBe(true);
  expect(can(id, 'states:StartExecution', `${states}:stateMachine:maharat-release`)).toBe(false);
  expect(can(id, 'states:DescribeExecution', `${states}:execution:maharat-submission:a`)).toBe(true);
  expect(can(id, 'states:DescribeExecution', `${states}:execution:maharat-release:a`)).toBe(false);
  expect(can(id, 's3:ListBucket', bucketArn('landing'))).toBe(true);
  for (const area of ['landing', 'work', 'quarantine', 'lake', 'feedback', 'cells', 'reports'])
    for (const action of ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'])
      expect([area, action, can(id, action, `${bucketArn(area)}/x`)]).toEqual([area, action, false]);
  const secret = `<${named(resources, 'AWS::SecretsManager::Secret', 'Pseudonyms')[0]}>`;
  expect(can(id, 'secretsmanager:DescribeSecret', secret)).toBe(true);
  expect(can(id, 'secretsmanager:GetSecretValue', secret)).toBe(false);
  const keys = statementsOf(resources, id).filter(({ Action }) => list(Action).includes('kms:Decrypt'));
  expect(keys.map(({ Condition }) => Condition)).toEqual([
    { StringEquals: { 'kms:ViaService': 'dynamodb.me-south-1.amazonaws.com' } },
  ]);
});

test('a taxonomist writes taxonomies and reads decisions: no other object or item, and no key for anything else', () => {
  const id = 'TaxonomistRole';
  const lake = bucketArn('lake');
  const [key] = named(resources, 'AWS::KMS::Key', 'DataKey');
  const ledger = named(resources, 'AWS::DynamoDB::Table', 'Ledger')[0];
  expect(statementsOf(resources, id)).toEqual([
    { Effect: 'Allow', Action: 's3:PutObject', Resource: `${lake}/maharat/taxonomy/*` },
    {
      Effect: 'Allow',
      Action: 'kms:GenerateDataKey',
      Resource: `<${key}.Arn>`,
      Condition: {
        StringEquals: {
          'kms:ViaService': 's3.me-south-1.amazonaws.com',
          'kms:EncryptionContext:aws:s3:arn': lake,
        },
      },
    },
    {
      Effect: 'Allow',
      Action: 'dynamodb:Query',
      Resource: `arn:<AWS::Partition>:dynamodb:me-south-1:<AWS::AccountId>:table/<${ledger}>`,
      Condition: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['mappings'] } },
    },
    {
      Effect: 'Allow',
      Action: ['kms:Decrypt', 'kms:DescribeKey'],
      Resource: `<${key}.Arn>`,
      Condition: { StringEquals: { 'kms:ViaService': 'dynamodb.me-south-1.amazonaws.com' } },
    },
  ]);
  for (const area of ['landing', 'work', 'quarantine', 'lake', 'feedback', 'cells', 'reports'])
    for (const action of ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:ListBucket'])
      for (const resource of [bucketArn(area), `${bucketArn(area)}/x`])
        expect([area, action, can(id, action, resource)]).toEqual([area, action, false]);
});

test('the pseudonym key is read by cleanse alone, and its custodian cannot read the lake', () => {
  const [secret, { Properties }] = named(resources, 'AWS::SecretsManager::Secret', 'Pseudonyms');
  for (const step of STEPS) {
    expect([step, can(`Roles${step}`, 'secretsmanager:GetSecretValue', `<${secret}>`)]).toEqual([
      step,
      step === 'cleanse',
    ]);
  }
  expect(Properties.KmsKeyId).toBeDefined();
  const policy = named(resources, 'AWS::SecretsManager::ResourcePolicy', 'Pseudonyms')[1].Properties;
  const [deny] = policy.ResourcePolicy.Statement;
  expect(deny).toMatchObject({ Effect: 'Deny', Action: 'secretsmanager:GetSecretValue' });
  expect(deny.Condition.ArnNotEquals['aws:PrincipalArn']).toMatch(/Rolescleanse/);
  expect(can('PseudonymsCustodian', 's3:GetObject', `${bucketArn('lake')}/x`)).toBe(false);
  expect(can('PseudonymsCustodian', 'secretsmanager:GetSecretValue', `<${secret}>`)).toBe(false);
  expect(can('PseudonymsCustodian', 'secretsmanager:PutSecretValue', `<${secret}>`)).toBe(true);
  const denied = statementsOf(resources, 'PseudonymsCustodian').filter(({ Effect }) => Effect === 'Deny');
  expect(denied.flatMap(({ Resource }) => list(Resource))).toContain(`${bucketArn('lake')}/*`);
});

test('names and identity numbers: landing is read by intake, quarantine by settle, which sends its rows back', () => {
  const readers = (area: string) =>
    STEPS.filter((step) => can(`Roles${step}`, 's3:GetObject', `${bucketArn(area)}/x`));
  expect(readers('landing')).toEqual(['intake']);
  expect(readers('quarantine')).toEqual(['settle']);
  expect(readers('feedback')).toEqual(['intake', 'settle']);
});
