import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { maharat } from '../../lib/stacks/maharat.ts';

export interface Resource {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template has whatever CloudFormation has
  readonly Properties: any;
  readonly DeletionPolicy?: string;
}

/** All resources of all stacks by logical id, references flattened to names; outputs among them, as of the type `Output`. */
export type Resources = ReadonlyMap<string, Resource>;

const ROOT = join(import.meta.dirname, '../..');

/** Synthesises the app as `cdk synth` does, without bundling unless the context asks for it; throws when cdk-nag finds anything not acknowledged. */
export function synthesised(context: Record<string, unknown> = {}, outdir?: string): Resources {
  const settings = JSON.parse(readFileSync(join(ROOT, 'cdk.json'), 'utf8')).context;
  const app = new App({
    context: { ...settings, 'aws:cdk:bundling-stacks': [], ...context },
    ...(outdir === undefined ? {} : { outdir }),
  });
  maharat(app);
  const { stacks } = app.synth();
  const resources = [
    ...stacks.flatMap(({ template }) => Object.entries(template.Resources)),
    ...stacks.flatMap(({ template }) => Object.entries(template.Outputs ?? {}).map(asResource)),
  ];
  return new Map(resources.map(([id, resource]) => [id, flatten(resource) as Resource])); // shape of a template
}

function asResource([id, Properties]: [string, unknown]): [string, unknown] {
  return [id, { Type: 'Output', Properties }];
}

/** References as readable names: `<Id.Arn>`, imports by the id they export, joins as one string. */
function flatten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(flatten);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first) {
    const [name, inner] = first;
    if (name === 'Ref') return `<${inner}>`;
    if (name === 'Fn::GetAtt') return `<${inner.join('.')}>`;
    if (name === 'Fn::ImportValue') return imported(String(inner));
    if (name === 'Fn::Join') return inner[1].map(flatten).join(inner[0]);
  }
  return Object.fromEntries(entries.map(([name, inner]) => [name, flatten(inner)]));
}

function imported(name: string): string {
  const attribute = /ExportsOutputFnGetAtt(.+?)(Arn)[0-9A-F]{8}$/.exec(name);
  if (attribute) return `<${attribute[1]}.${attribute[2]}>`;
  return `<${/ExportsOutputRef(.+)[0-9A-F]{8}$/.exec(name)?.[1] ?? name}>`;
}

export function ofType(resources: Resources, type: string): [string, Resource][] {
  return [...resources].filter(([, resource]) => resource.Type === type);
}

/** The one resource of a type whose logical id contains the text. */
export function named(resources: Resources, type: string, text: string): [string, Resource] {
  const found = ofType(resources, type).filter(([id]) => id.includes(text));
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${found.length} of ${type} with ${text}`);
  return found[0];
}
