import { Stack } from 'aws-cdk-lib';
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { type Contract, contractFeed } from '../../lambdas/contracts/contract.ts';
import { lakeColumns } from '../../lambdas/contracts/lake-columns.ts';
import { glueTable } from '../../lambdas/stores/glue-catalog.ts';

export interface LakeCatalogProps {
  readonly contracts: readonly Contract[];
  readonly lake: Bucket;
}

const HIVE_TYPES = {
  VARCHAR: 'string',
  DATE: 'date',
  BIGINT: 'bigint',
  INTEGER: 'int',
  BOOLEAN: 'boolean',
  DOUBLE: 'double',
} as const;

/** The Glue database over the lake: one table a feed, its columns from the contract, partitioned by period. */
export class LakeCatalog extends Construct {
  readonly databaseName: string;

  constructor(scope: Construct, id: string, props: LakeCatalogProps) {
    super(scope, id);
    const database = new CfnDatabase(this, 'Database', {
      catalogId: Stack.of(this).account,
      databaseInput: { name: 'maharat_lake', description: 'Accepted rows of the agencies, under pseudonyms' },
    });
    this.databaseName = 'maharat_lake';
    for (const contract of props.contracts) {
      this.table(contract, props.lake).node.addDependency(database);
    }
  }

  private table(contract: Contract, lake: Bucket): CfnTable {
    const name = glueTable(contractFeed(contract));
    return new CfnTable(this, name, {
      catalogId: Stack.of(this).account,
      databaseName: this.databaseName,
      tableInput: {
        name,
        description: `${contract.title.en}; contract ${contract.version}`,
        tableType: 'EXTERNAL_TABLE',
        parameters: { classification: 'parquet', 'contract.version': contract.version },
        partitionKeys: [{ name: 'period', type: 'string', comment: 'reference period, YYYY-MM' }],
        storageDescriptor: {
          location: `s3://${lake.bucketName}/${contract.agency}/${contract.feed}/`,
          inputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat',
          outputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat',
          serdeInfo: { serializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe' },
          columns: columns(contract),
        },
      },
    });
  }
}

function columns(contract: Contract): CfnTable.ColumnProperty[] {
  const fields = lakeColumns(contract).map(({ name, type, title, field, kept }) => ({
    name,
    type: HIVE_TYPES[type],
    comment: field.unit === null || kept !== null ? title.en : `${title.en}, ${field.unit}`,
  }));
  return [{ name: '_row', type: 'bigint', comment: 'row of the original file' }, ...fields];
}
