import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { contractFeed } from '../../lambdas/contracts/contract.ts';
import { contracts } from '../../lambdas/contracts/index.ts';
import type { Area } from '../../lambdas/model/object-keys.ts';
import type { CountryProfile } from '../../lambdas/profile/profile.ts';
import { glueTable } from '../../lambdas/stores/glue-catalog.ts';
import type { Table } from '../../lambdas/stores/tables.ts';
import { acknowledgeRoles } from '../acknowledged/roles.ts';
import { acknowledgeSecret } from '../acknowledged/secret.ts';
import { AgencyTopics } from '../constructs/agency-topics.ts';
import { commandOutputs } from '../constructs/command-outputs.ts';
import { dataKey } from '../constructs/data-key.ts';
import { documentTable } from '../constructs/document-table.ts';
import { LakeCatalog } from '../constructs/lake-catalog.ts';
import { PseudonymSecret } from '../constructs/pseudonym-secret.ts';
import { StepRoles } from '../constructs/step-roles.ts';
import { Storage } from '../constructs/storage.ts';
import { unprotectedKey } from '../constructs/unprotected-key.ts';

export interface FoundationProps extends StackProps {
  readonly profile: CountryProfile;
  readonly deleteWithStack: boolean;
}

/** What holds data: keys, buckets, tables, the catalogue, the pseudonym key, and the roles that may touch them. */
export class FoundationStack extends Stack {
  readonly keys: Readonly<Record<'exchange' | 'data' | 'unprotected' | 'publication' | 'notices', Key>>;
  readonly topics: AgencyTopics;
  readonly storage: Storage;
  readonly tableNames: Readonly<Record<Table, string>>;
  readonly catalog: LakeCatalog;
  readonly pseudonyms: PseudonymSecret;
  readonly roles: StepRoles;

  constructor(scope: Construct, id: string, props: FoundationProps) {
    super(scope, id, props);
    const { deleteWithStack, profile } = props;
    this.roles = new StepRoles(this, 'Roles');
    this.keys = this.makeKeys(deleteWithStack);
    const areaKeys = this.areaKeys();
    this.topics = new AgencyTopics(this, 'AgencyTopics', {
      key: this.keys.notices,
      publishers: [this.roles.of.intake, this.roles.of.settle],
    });
    this.storage = new Storage(this, 'Storage', { profile, keys: areaKeys, deleteWithStack });
    const tables = {
      ledger: documentTable(this, 'Ledger', { key: this.keys.data, deleteWithStack }),
      unprotected: documentTable(this, 'UnprotectedCells', { key: this.keys.unprotected, deleteWithStack }),
      cells: documentTable(this, 'Cells', { key: this.keys.publication, deleteWithStack }),
    };
    this.tableNames = {
      ledger: tables.ledger.tableName,
      unprotected: tables.unprotected.tableName,
      cells: tables.cells.tableName,
    };
    this.catalog = new LakeCatalog(this, 'Catalog', { contracts, lake: this.storage.buckets.lake });
    this.pseudonyms = new PseudonymSecret(this, 'Pseudonyms', {
      key: this.keys.data,
      reader: this.roles.of.cleanse,
      apartFrom: [this.storage.buckets.lake, this.storage.buckets.landing, this.storage.buckets.quarantine],
    });
    this.roles.grant({
      buckets: this.storage.buckets,
      areaKeys,
      tables: {
        ledger: { arn: tables.ledger.tableArn, key: this.keys.data },
        unprotected: { arn: tables.unprotected.tableArn, key: this.keys.unprotected },
        cells: { arn: tables.cells.tableArn, key: this.keys.publication },
      },
      secret: { arn: this.pseudonyms.secret.secretArn, key: this.keys.data },
      notices: {
        arns: [...this.topics.of.values()].map(({ topicArn }) => topicArn),
        key: this.keys.notices,
      },
      catalog: this.catalogArns(),
    });
    commandOutputs(this, {
      MAHARAT_TABLE_LEDGER: this.tableNames.ledger,
      MAHARAT_BUCKET_LANDING: this.storage.buckets.landing.bucketName,
      MAHARAT_BUCKET_LAKE: this.storage.buckets.lake.bucketName,
      MAHARAT_PSEUDONYM_SECRET_ARN: this.pseudonyms.secret.secretArn,
    });
    acknowledgeSecret(this.pseudonyms);
    acknowledgeRoles(this.roles, this.storage);
  }

  private makeKeys(deleteWithStack: boolean): FoundationStack['keys'] {
    const key = (id: string, description: string, services: string[]) =>
      dataKey(this, id, { description, services, deleteWithStack });
    return {
      exchange: key('ExchangeKey', 'Maharat: files of the agencies and their feedback', ['s3']),
      data: key('DataKey', 'Maharat: work, quarantine, lake, ledger, pseudonym key', [
        's3',
        'dynamodb',
        'secretsmanager',
      ]),
      unprotected: unprotectedKey(this, 'UnprotectedKey', {
        users: [this.roles.of.measure, this.roles.of.protect],
        deleteWithStack,
      }),
      notices: key('FeedbackNoticeKey', 'Maharat: notices of feedback to the agencies', ['sns']),
      publication: key('PublicationKey', 'Maharat: protected cells and reports', ['s3', 'dynamodb']),
    };
  }

  private areaKeys(): Record<Area, Key> {
    const { exchange, data, unprotected, publication } = this.keys;
    return {
      landing: exchange,
      feedback: exchange,
      work: data,
      quarantine: data,
      lake: data,
      cells: unprotected,
      reports: publication,
    };
  }

  private catalogArns(): string[] {
    const arn = (resource: string) => this.formatArn({ service: 'glue', resource });
    const tables = contracts.map((contract) => glueTable(contractFeed(contract)));
    const database = this.catalog.databaseName;
    return [
      arn('catalog'),
      arn(`database/${database}`),
      ...tables.map((name) => arn(`table/${database}/${name}`)),
    ];
  }
}
