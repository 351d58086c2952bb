/** Most bytes of a Step Functions state, input or output, as UTF-8 JSON (AWS Step Functions quotas). */
export const STATE_BYTES = 256 * 1024;

/** Most bytes of a Lambda payload, request or response (AWS Lambda quotas). */
export const PAYLOAD_BYTES = 6 * 1024 * 1024;

/** Thrown where AWS would refuse for size; the name is the one AWS gives the error. */
export class LimitExceeded extends Error {
  constructor(name: string, what: string, size: { readonly bytes: number; readonly limit: number }) {
    super(`${what} has ${size.bytes} bytes; AWS takes ${size.limit}. Store an object and pass its key.`);
    this.name = name;
  }
}

/** Throws States.DataLimitExceeded, which no catch of a flow can catch, when the value is too large for a state. */
export function checkState(what: string, value: unknown): void {
  check('States.DataLimitExceeded', { what, value, limit: STATE_BYTES });
}

/** Throws when the value is too large to be sent to or come back from a function. */
export function checkPayload(what: string, value: unknown): void {
  check('Lambda.RequestEntityTooLargeException', { what, value, limit: PAYLOAD_BYTES });
}

function check(name: string, given: { what: string; value: unknown; limit: number }): void {
  const bytes = Buffer.byteLength(JSON.stringify(given.value) ?? '');
  if (bytes > given.limit) throw new LimitExceeded(name, given.what, { bytes, limit: given.limit });
}
