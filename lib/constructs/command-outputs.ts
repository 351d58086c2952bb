import { CfnOutput, type Stack } from 'aws-cdk-lib';

/** Puts out what `maharat review`, `replay` and `taxonomy import` are told of the deployment, each under the variable it is told in. */
export function commandOutputs(stack: Stack, values: Readonly<Record<string, string>>): void {
  for (const [variable, value] of Object.entries(values)) {
    const id = variable
      .toLowerCase()
      .split('_')
      .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
      .join('');
    new CfnOutput(stack, id, {
      value,
      description: `${variable} of maharat review, replay and taxonomy import`,
    });
  }
}
