import type { StepRoles } from '../constructs/step-roles.ts';

export function acknowledgeRoles(_: StepRoles): void {}
