import { join } from 'node:path';
import { Duration, Size } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { STEP_SIZES, type Step } from '../flows/step-sizes.ts';
import { removalPolicy } from './removal.ts';
import { logGroupName } from './step-roles.ts';

export interface StepFunctionProps {
  readonly step: Step;
  readonly role: IRole;
  readonly environment: Readonly<Record<string, string>>;
}

const ROOT = join(import.meta.dirname, '../..');

/** Packages that are not plain JavaScript, or are read from disk: installed beside the bundle for the function's own processor. */
const INSTALLED: Readonly<Record<Step, readonly string[]>> = {
  intake: ['@fontsource/ibm-plex-sans-arabic'],
  cleanse: ['@duckdb/node-api'],
  settle: ['@duckdb/node-api', '@fontsource/ibm-plex-sans-arabic'],
  link: ['@duckdb/node-api'],
  measure: ['@duckdb/node-api'],
  protect: [],
  publish: ['@fontsource/ibm-plex-sans-arabic'],
};

/** Files beside the sources that a step reads: copied beside its bundle. */
const READ_FILES: Readonly<Partial<Record<Step, readonly string[]>>> = {
  cleanse: ['lambdas/occupation/coder/built-in.model'],
};

/** ES modules have no `require`, and some packages in the bundle call it. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** The function of one step: Node 24 on arm64, sized as the local runner sizes it, with logs that expire. */
export class StepFunction extends Construct {
  readonly function: NodejsFunction;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: StepFunctionProps) {
    super(scope, id);
    const size = STEP_SIZES[props.step];
    this.logGroup = new LogGroup(this, 'Logs', {
      logGroupName: logGroupName(props.step),
      retention: RetentionDays.SIX_MONTHS,
      removalPolicy: removalPolicy(this, false),
    });
    this.function = new NodejsFunction(this, 'Function', {
      description: `Maharat: ${props.step}`,
      entry: join(ROOT, 'lambdas', props.step, 'handler.ts'),
      handler: 'handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: size.memoryMiB,
      ephemeralStorageSize: Size.mebibytes(size.ephemeralMiB),
      timeout: Duration.seconds(size.timeoutSeconds),
      role: props.role,
      logGroup: this.logGroup,
      tracing: Tracing.ACTIVE,
      environment: { ...props.environment, NODE_OPTIONS: '--enable-source-maps' },
      depsLockFilePath: join(ROOT, 'package-lock.json'),
      projectRoot: ROOT,
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        mainFields: ['module', 'main'],
        banner: REQUIRE,
        sourceMap: true,
        // the SDK too: its version is ours to pin, not the runtime's
        externalModules: [],
        nodeModules: [...INSTALLED[props.step]],
        commandHooks: {
          beforeBundling: () => [],
          beforeInstall: () => [],
          afterBundling: (from, to) =>
            (READ_FILES[props.step] ?? []).map((file) => `cp "${from}/${file}" "${to}"`),
        },
        environment: { npm_config_cpu: 'arm64', npm_config_os: 'linux', npm_config_libc: 'glibc' },
      },
    });
  }
}
