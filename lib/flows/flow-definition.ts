/** A value a definition may hold. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What a flow needs of the world around it. In the cloud the names are tokens of the stack, locally they are made up. */
export interface FlowResources {
  /** ARN of each step's function. */
  readonly functions: Readonly<Record<string, string>>;
  /** Name of the bucket of the work area. */
  readonly workBucket: string;
  /** ARN of the release machine, which every settlement starts; without it nothing is started. */
  readonly releaseMachine?: string;
  /** ARN of the SNS topic that hears of failed executions; without it the flow only fails. */
  readonly failureTopic?: string;
}

/** One state of a definition, in the words of the Amazon States Language. */
export interface State {
  readonly Type: 'Task' | 'Map' | 'Choice' | 'Pass' | 'Succeed' | 'Fail';
  readonly [field: string]: Json | FlowDefinition | undefined;
}

/** A state machine in the Amazon States Language with JSONPath (https://states-language.net/spec.html). */
export interface FlowDefinition {
  readonly Comment?: string;
  readonly StartAt: string;
  readonly TimeoutSeconds?: number;
  readonly States: Readonly<Record<string, State>>;
}

/** Where a state goes next; the end when there is none. */
export function transition(next: string | null): { Next: string } | { End: true } {
  return next === null ? { End: true } : { Next: next };
}
