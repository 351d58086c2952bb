import type { Storage } from '../constructs/storage.ts';

export function acknowledgeStorage(_: Storage): void {}
