/**
 * Thrown when the database fails. Its own texts quote values of the data ("Could not convert string '…'"), so
 * only the kind of failure is kept: the message may be logged and shown.
 */
export class EngineError extends Error {
  readonly kind: string;

  constructor(kind: string) {
    super(`The database engine failed (${kind}).`);
    this.name = 'EngineError';
    this.kind = kind;
  }

  /** Keeps the kind of a DuckDB error ("Conversion Error") and drops everything after it. */
  static from(error: unknown): EngineError {
    if (error instanceof EngineError) return error;
    const text = String(error); // native errors may come from another realm, where instanceof fails
    const kind = /^(?:Error: )?([A-Z][A-Za-z ]{2,40}?)(?: Error)?:/.exec(text)?.[1] ?? 'unknown';
    return new EngineError(kind);
  }
}
