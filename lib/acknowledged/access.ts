import type { AccessStack } from '../stacks/access-stack.ts';

export function acknowledgeAccess(_: AccessStack): void {}
