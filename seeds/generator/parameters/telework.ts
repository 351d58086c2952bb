/** Share of civil servants who work from home at times, or always, by entity; `*` is any other. */
export const telework: Readonly<Record<string, Telework>> = {
  '*': { hybrid: 0.154, remote: 0.066 },
};

interface Telework {
  readonly hybrid: number;
  readonly remote: number;
}

export function teleworkAt(entity: string): Telework {
  return telework[entity] ?? telework['*'] ?? { hybrid: 0, remote: 0 };
}
