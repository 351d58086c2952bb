import { ofType, type Resources } from './synthesised.ts';

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | string[];
  readonly Resource?: string | string[];
  readonly Principal?: unknown;
  readonly Condition?: Record<string, Record<string, unknown>>;
}

export const list = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Every statement of every policy document anywhere in the templates. */
export function allStatements(resources: Resources): Statement[] {
  const found: Statement[] = [];
  const walk = (value: unknown) => {
    if (value === null || typeof value !== 'object') return;
    if ('Statement' in value) found.push(...list(value.Statement as Statement | Statement[])); // a policy document
    for (const inner of Object.values(value)) walk(inner);
  };
  for (const resource of resources.values()) walk(resource.Properties);
  return found;
}

/** The identity statements of a role, by a text its logical id contains. */
export function statementsOf(resources: Resources, role: string): Statement[] {
  const policies = ofType(resources, 'AWS::IAM::Policy').filter(([, policy]) =>
    policy.Properties.Roles.some((name: string) => name.includes(role)),
  );
  if (policies.length === 0) throw new Error(`No policy of ${role}`);
  return policies.flatMap(([, policy]) => policy.Properties.PolicyDocument.Statement as Statement[]);
}

/** Whether the statements allow the action on the resource: IAM's rule, without conditions on requests. */
export function allows(statements: readonly Statement[], action: string, resource: string): boolean {
  const hits = statements.filter(
    (statement) =>
      list(statement.Action).some((pattern) => matches(pattern, action)) &&
      list(statement.Resource).some((pattern) => matches(pattern, resource)),
  );
  return hits.some(({ Effect }) => Effect === 'Allow') && !hits.some(({ Effect }) => Effect === 'Deny');
}

function matches(pattern: string, text: string): boolean {
  const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`).test(text);
}
