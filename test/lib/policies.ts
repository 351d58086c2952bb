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

/** What a request says beside action and resource, by condition key. */
export type RequestFacts = Readonly<Record<string, string>>;

/** Whether the statements allow the action on the resource: IAM's rule; conditions hold where no facts are given. */
export function allows(
  statements: readonly Statement[],
  action: string,
  resource: string,
  facts?: RequestFacts,
): boolean {
  const hits = statements.filter(
    (statement) =>
      list(statement.Action).some((pattern) => matches(pattern, action)) &&
      list(statement.Resource).some((pattern) => matches(pattern, resource)) &&
      (facts === undefined || holds(statement, facts)),
  );
  return hits.some(({ Effect }) => Effect === 'Allow') && !hits.some(({ Effect }) => Effect === 'Deny');
}

/** Operators that a test does not know are an error, so that none passes unseen. */
function holds({ Condition = {} }: Statement, facts: RequestFacts): boolean {
  return Object.entries(Condition).every(([operator, wanted]) => {
    if (!['StringEquals', 'StringLike', 'ForAllValues:StringEquals'].includes(operator))
      throw new Error(`No test knows the operator ${operator}.`);
    return Object.entries(wanted).every(([key, patterns]) => {
      const fact = facts[key];
      const meets = (pattern: string) =>
        fact !== undefined && (operator === 'StringLike' ? matches(pattern, fact) : pattern === fact);
      return list(patterns as string | string[]).some(meets); // a condition's values are texts
    });
  });
}

function matches(pattern: string, text: string): boolean {
  const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`).test(text);
}
