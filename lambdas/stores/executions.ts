/** What a submission's flow starts from: the object that landed, and when (UTC), where anybody noted it. */
export interface Landed {
  readonly landing: string;
  readonly receivedAt: string | null;
}

/** Takes submissions through their flow, wherever that runs. */
export interface Executions {
  /** Runs the flow to its end and gives its output. Throws when it fails. */
  run(input: Landed): Promise<unknown>;
}

/** Thrown when an execution elsewhere did not succeed; names it, and holds nothing of what it worked on. */
export class ExecutionFailed extends Error {
  override readonly name = 'ExecutionFailed';
}
