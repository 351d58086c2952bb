import type { Runtime } from '../../lambdas/stores/runtime.ts';

/** Thrown by every store of a process that is dead. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** A runtime that dies, and how much it wrote so far. */
export interface MortalRuntime<R extends Runtime> {
  readonly runtime: R;
  readonly writes: () => number;
}

/** How long a runtime lives: for so many writes, or until it is to write an object under a prefix. */
export type Life = number | string;

const WRITES: Readonly<Record<string, readonly string[]>> = {
  objects: ['write', 'copy', 'upload', 'remove'],
  ledger: ['receive', 'put', 'stand', 'publish'],
  reviews: ['ask', 'decide'],
  unprotected: ['write'],
  cells: ['write'],
  catalog: ['point'],
};

/**
 * The runtime as it is while it lives; whatever is asked of any of its stores afterwards throws Killed, as if the
 * process had been killed between two writes. The removal of a prefix is one write an object.
 */
export function mortal<R extends Runtime>(runtime: R, life: Life): MortalRuntime<R> {
  const lived = { writes: 0, dead: false };
  const strike: Strike = (write) => {
    lived.dead ||= typeof life === 'number' ? lived.writes >= life : (write?.startsWith(life) ?? false);
    if (lived.dead) throw new Killed(`killed after ${lived.writes} writes`);
    if (write !== null) lived.writes += 1;
  };
  const stores = Object.entries(WRITES).map(([name, writes]) => {
    // WRITES names stores of the runtime, and nothing else
    const store = runtime[name as keyof Runtime] as object;
    return [name, watched(store, writes, strike)];
  });
  return { runtime: { ...runtime, ...Object.fromEntries(stores) }, writes: () => lived.writes };
}

/** Told of each use of a store: what is written, by its first argument, or null for a look. */
type Strike = (write: string | null) => void;

type Method = (...args: unknown[]) => unknown;

function watched(store: object, writes: readonly string[], strike: Strike): object {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      // the stores' interfaces have methods only
      const method = (member as Method).bind(target);
      if (name === 'remove') return removal(target, strike);
      return async (...args: unknown[]) => {
        strike(writes.includes(String(name)) ? String(args[0]) : null);
        return method(...args);
      };
    },
  });
}

/** Objects go one by one, so that a removal may end half way. */
function removal(target: object, strike: Strike): Method {
  // only the object store has a removal
  const objects = target as Runtime['objects'];
  return async (prefix) => {
    strike(null);
    for (const key of await objects.list(String(prefix))) {
      strike(key);
      await objects.remove(key);
    }
  };
}
