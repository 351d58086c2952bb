import {
  DescribeExecutionCommand,
  type DescribeExecutionCommandOutput,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { ExecutionFailed, type Executions, type Landed } from './executions.ts';

const UNDER_WAY: readonly (string | undefined)[] = ['RUNNING', 'PENDING_REDRIVE'];
const SECONDS_BETWEEN_LOOKS = 2;

/** Which state machine, and how to wait. */
export interface SfnSettings {
  /** ARN of the state machine of submissions. */
  readonly machine: string;
  readonly wait: (seconds: number) => Promise<void>;
}

/**
 * Executions of a STANDARD state machine of AWS Step Functions, followed to their end. A start that the SDK tries again
 * may start two: the flow is idempotent, and one of them is followed.
 */
export class SfnExecutions implements Executions {
  readonly #client: SFNClient;
  readonly #settings: SfnSettings;

  constructor(client: SFNClient, settings: SfnSettings) {
    this.#client = client;
    this.#settings = settings;
  }

  async run(input: Landed): Promise<unknown> {
    const { executionArn } = await this.#client.send(
      new StartExecutionCommand({
        stateMachineArn: this.#settings.machine,
        input: JSON.stringify(input),
      }),
    );
    for (;;) {
      const found = await this.#client.send(new DescribeExecutionCommand({ executionArn }));
      if (found.status === 'SUCCEEDED') return JSON.parse(found.output ?? 'null');
      if (!UNDER_WAY.includes(found.status)) throw failure(found);
      await this.#settings.wait(SECONDS_BETWEEN_LOOKS);
    }
  }
}

/** Executions of a deployed machine, in the account and region that the environment names. */
export function deployedExecutions(settings: SfnSettings): SfnExecutions {
  return new SfnExecutions(new SFNClient({}), settings);
}

/** The kind of the error alone: its text is for those who may read the functions' logs. */
function failure({ name, status, error }: DescribeExecutionCommandOutput): ExecutionFailed {
  const kind = error === undefined ? '' : ` (${error})`;
  return new ExecutionFailed(
    `The execution ${name} ended as ${status}${kind}. Look at it in Step Functions, then try again.`,
  );
}
