import { ExecutionError, StateMachine } from 'aws-local-stepfunctions';
import type { FlowDefinition, Json } from '../../lib/flows/flow-definition.ts';
import { checkState } from './aws-limits.ts';

/** Answers of the Task states, by state name. */
export type TaskAnswers = Record<string, (input: Json) => Promise<Json>>;

/** Milliseconds before a failed step is tried again. */
const RETRY_PAUSE = 50;

type Machine = ConstructorParameters<typeof StateMachine>[0];
type Execution = ReturnType<StateMachine['run']>;
type ExecutionEvent = Execution['eventLogs'] extends AsyncGenerator<infer E> ? E : never;

/**
 * Runs a definition without Distributed Maps and returns its output. Throws States.DataLimitExceeded when the
 * input or output of any state is over AWS's limit, else the error the execution failed with.
 */
export async function runStateMachine(
  definition: FlowDefinition,
  input: Json,
  answers: TaskAnswers,
): Promise<Json> {
  checkState('The input of the flow', input);
  const overrides = { taskResourceLocalHandlers: answers, retryIntervalOverrides: shortPauses(definition) };
  const execution = machineOf(definition).run(input, { overrides, context: { Execution: { Id: 'local' } } });
  const watched = watch(execution);
  try {
    return await execution.result;
  } catch (error) {
    throw error instanceof ExecutionError ? error.cause : error;
  } finally {
    const breach = await watched;
    // biome-ignore lint/correctness/noUnsafeFinally: a breached limit outranks however the execution ended
    if (breach) throw breach;
  }
}

/** An ASL payload template filled from the state and the context object. */
export function fillTemplate(
  template: Json,
  input: Json,
  context: Record<string, unknown> = {},
): Promise<Json> {
  const definition: FlowDefinition = {
    StartAt: 'Fill',
    States: { Fill: { Type: 'Pass', Parameters: template, End: true } },
  };
  return machineOf(definition).run(input, { context }).result;
}

/** Nothing here is throttled, so a step that failed is tried again at once, as often as the flow says. */
function shortPauses(definition: FlowDefinition): Record<string, number> {
  return Object.fromEntries(Object.keys(definition.States).map((name) => [name, RETRY_PAUSE]));
}

function machineOf(definition: FlowDefinition): StateMachine {
  // ours has the fields of theirs, but states them as one record instead of a union by type
  return new StateMachine(definition as unknown as Machine, { validationOptions: { noValidate: true } });
}

/** Ends the execution at the first state that is too large, and says which. */
async function watch(execution: Execution): Promise<unknown> {
  let breach: unknown = null;
  for await (const event of execution.eventLogs) {
    breach ??= breachOf(event);
    if (breach) execution.abort();
  }
  return breach;
}

function breachOf(event: ExecutionEvent): unknown {
  if (event.type !== 'StateEntered' && event.type !== 'StateExited') return null;
  try {
    checkState(`The input of ${event.state.name}`, event.state.input);
    checkState(`The output of ${event.state.name}`, event.state.output ?? null);
    return null;
  } catch (error) {
    return error;
  }
}
