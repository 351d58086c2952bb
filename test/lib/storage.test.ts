import {
  employersKey,
  linkedSpellsPrefix,
  monthAccountKey,
  ownersKey,
} from '../../lambdas/model/month-keys.ts';
import { AREAS } from '../../lambdas/model/object-keys.ts';
import {
  skillListKey,
  TAXONOMY_IN_FORCE,
  titleLabelsKey,
  titleModelKey,
} from '../../lambdas/model/taxonomy.ts';
import { bahrain } from '../../lambdas/profile/bahrain.ts';
import { list, type Statement } from './policies.ts';
import { named, ofType, type Resources, synthesised } from './synthesised.ts';

let resources: Resources;
beforeAll(() => {
  resources = synthesised();
});

const bucket = (area: string) => named(resources, 'AWS::S3::Bucket', `Storage${area}Bucket`);

test.each(AREAS)('%s is private, under a customer key, versioned, logged, TLS only and retained', (area) => {
  const [id, { Properties, DeletionPolicy }] = bucket(area);
  expect(DeletionPolicy).toBe('Retain');
  const [rule] = Properties.BucketEncryption.ServerSideEncryptionConfiguration;
  expect(rule.ServerSideEncryptionByDefault.SSEAlgorithm).toBe('aws:kms');
  expect(rule.ServerSideEncryptionByDefault.KMSMasterKeyID).toMatch(/Key[0-9A-F]{8}\.Arn>$/);
  expect(Object.values(Properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
  expect(Properties.VersioningConfiguration.Status).toBe('Enabled');
  expect(Properties.LoggingConfiguration.LogFilePrefix).toBe(`${area}/`);
  const denials = ofType(resources, 'AWS::S3::BucketPolicy')
    .filter(([, policy]) => policy.Properties.Bucket === `<${id}>`)
    .flatMap(([, policy]): Statement[] => policy.Properties.PolicyDocument.Statement)
    .filter(({ Effect }) => Effect === 'Deny');
  expect(denials.map(({ Condition }) => JSON.stringify(Condition))).toContain(
    '{"Bool":{"aws:SecureTransport":"false"}}',
  );
});

test('originals and quarantine expire by the profile, decoded parts soon, what can be computed again when it is of no more use', () => {
  const expiring = (area: string): [string | undefined, number][] =>
    bucket(area)[1]
      .Properties.LifecycleConfiguration.Rules.filter(
        (rule: { ExpirationInDays?: number }) => rule.ExpirationInDays,
      )
      .map((rule: { Prefix?: string; ExpirationInDays: number }) => [rule.Prefix, rule.ExpirationInDays]);
  expect(expiring('landing')).toEqual([[undefined, bahrain.retentionDays.landing]]);
  expect(expiring('quarantine')).toEqual([[undefined, bahrain.retentionDays.quarantine]]);
  expect(expiring('work')).toHaveLength(13);
  expect(expiring('work')).toContainEqual(['sio/', 14]);
  expect(expiring('work').map(([prefix]) => prefix)).not.toContain('releases/');
  expect(expiring('lake')).toEqual([
    ['maharat/employers/', 420],
    ['maharat/person-months/', 420],
    ['maharat/spells/', 420],
  ]);
  expect(expiring('cells')).toEqual([
    ['parts/', 14],
    ['months/', 1860],
  ]);
  expect(expiring('reports')).toEqual([]);
});

test('what link makes of a month expires; an imported taxonomy, which no step could make again, does not', () => {
  const rules: { Prefix?: string; ExpirationInDays?: number }[] =
    bucket('lake')[1].Properties.LifecycleConfiguration.Rules;
  const expires = (key: string) =>
    rules.some(
      ({ Prefix = '', ExpirationInDays }) =>
        ExpirationInDays !== undefined && key.startsWith(`lake/${Prefix}`),
    );
  const print = { month: '2026-08', persons: 'p', employers: 'e', spells: 's' };
  const linked = [monthAccountKey(print), employersKey(print), ownersKey(print), linkedSpellsPrefix(print)];
  for (const key of linked) expect([key, expires(key)]).toEqual([key, true]);
  for (const key of [TAXONOMY_IN_FORCE, titleModelKey('v'), titleLabelsKey('v'), skillListKey('v')])
    expect([key, expires(key)]).toEqual([key, false]);
});

test('rows that went back to an agency expire as quarantine does, the page and the report beside them stay', () => {
  const { Rules } = bucket('feedback')[1].Properties.LifecycleConfiguration;
  const expiring = Rules.filter((rule: { ExpirationInDays?: number }) => rule.ExpirationInDays);
  expect(expiring).toMatchObject([
    {
      ExpirationInDays: bahrain.retentionDays.quarantine,
      TagFilters: [{ Key: 'holds', Value: 'rows' }],
    },
  ]);
});

test('a replaced original is kept as long as a current one', () => {
  const [rule] = bucket('landing')[1].Properties.LifecycleConfiguration.Rules;
  expect(rule.NoncurrentVersionExpiration.NoncurrentDays).toBe(bahrain.retentionDays.landing);
});

test('data goes with the stack only when property and switch both say so', () => {
  const policies = (context: Record<string, unknown>) =>
    new Set(
      [...synthesised(context)]
        .filter(([, { Type }]) => ['AWS::S3::Bucket', 'AWS::DynamoDB::Table', 'AWS::KMS::Key'].includes(Type))
        .filter(([id]) => !id.startsWith('NoticeKey'))
        .map(([, { DeletionPolicy }]) => DeletionPolicy),
    );
  expect(policies({})).toEqual(new Set(['Retain']));
  expect(policies({ 'maharat:deleteWithStack': true })).toEqual(new Set(['Retain']));
  expect(policies({ 'maharat:allowDataDeletion': true })).toEqual(new Set(['Retain']));
  expect(policies({ 'maharat:deleteWithStack': true, 'maharat:allowDataDeletion': true })).toEqual(
    new Set(['Delete']),
  );
  expect(policies({ 'maharat:deleteWithStack': 'true', 'maharat:allowDataDeletion': 'true' })).toEqual(
    new Set(['Delete']),
  );
  expect(policies({ 'maharat:deleteWithStack': 'true', 'maharat:allowDataDeletion': 'false' })).toEqual(
    new Set(['Retain']),
  );
});

test('every table is on demand, restorable and under a customer key; the unprotected one under its own', () => {
  const tables = ofType(resources, 'AWS::DynamoDB::Table');
  expect(tables).toHaveLength(3);
  for (const [, { Properties }] of tables) {
    expect(Properties.BillingMode).toBe('PAY_PER_REQUEST');
    expect(Properties.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled).toBe(true);
    expect(Properties.SSESpecification.SSEType).toBe('KMS');
  }
  const keys = tables.map(([, { Properties }]) => Properties.SSESpecification.KMSMasterKeyId);
  expect(new Set(keys).size).toBe(3);
});

test('keys rotate', () => {
  const keys = ofType(resources, 'AWS::KMS::Key');
  expect(keys.length).toBe(6);
  expect(keys.every(([, { Properties }]) => Properties.EnableKeyRotation === true)).toBe(true);
});

test('the lake has a Glue table a feed, partitioned by period, its columns from the contract', () => {
  const tables = ofType(resources, 'AWS::Glue::Table').map(([, { Properties }]) => Properties.TableInput);
  expect(tables).toHaveLength(14);
  const sio = tables.find(({ Name }) => Name === 'sio_contributions');
  expect(sio.PartitionKeys.map(({ Name }: { Name: string }) => Name)).toEqual(['period']);
  const columns = sio.StorageDescriptor.Columns.map(
    ({ Name, Type }: { Name: string; Type: string }) => `${Name} ${Type}`,
  );
  expect(columns).toContain('person string');
  expect(columns).toContain('wage bigint');
  expect(columns).toContain('start_date date');
  const population = tables.find(({ Name }) => Name === 'iga_population');
  expect(list(population.StorageDescriptor.Columns).map(({ Name }) => Name)).not.toContain('name');
});
