declare module 'asl-validator' {
  /** Checks a state machine definition against the Amazon States Language. */
  export default function aslValidator(
    definition: unknown,
    options?: { checkArn?: boolean; checkPaths?: boolean },
  ): { isValid: boolean; errorsText: (separator?: string) => string };
}
