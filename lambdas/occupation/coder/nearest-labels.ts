import { hashedFeatures } from './title-features.ts';
import type { ModelWeights } from './title-model.ts';
import type { Label } from './train-model.ts';

/** Finds the labels of unit groups that are nearest to a title, the nearest first; none that hardly shares anything with it. */
export type NearestLabels = (title: string, groups: readonly string[]) => Near[];

/** A label and how near it is. */
export interface Near {
  readonly text: string;
  /** Cosine of what it and the title are told by, each weighted by how rare it is; 1 where they are told by the same. */
  readonly likeness: number;
}

interface Told {
  readonly text: string;
  readonly features: ReadonlySet<number>;
  readonly length: number;
}

/** Labels less like a title than this share a piece of a word with it, and no meaning. */
const LEAST = 0.1;

/** A search over labels, by what a model tells titles by; labels of a group are taken apart when it is first asked for. */
export function nearestLabels(
  labels: readonly Pick<Label, 'code' | 'text'>[],
  model: Pick<ModelWeights, 'rarity' | 'unseen' | 'buckets'>,
): NearestLabels {
  const byGroup = Map.groupBy(labels, ({ code }) => code);
  const told = new Map<string, Told[]>();
  const toldOf = (group: string): Told[] => {
    const known = told.get(group);
    if (known !== undefined) return known;
    const made = (byGroup.get(group) ?? []).map(({ text }) => tell(text, model));
    told.set(group, made);
    return made;
  };
  return (title, groups) => {
    const own = tell(title, model);
    return groups
      .flatMap(toldOf)
      .map((label) => ({ text: label.text, likeness: likenessOf(own, label, model) }))
      .filter(({ likeness }) => likeness >= LEAST)
      .sort((a, b) => b.likeness - a.likeness || (a.text < b.text ? -1 : 1));
  };
}

type Rarity = Pick<ModelWeights, 'rarity' | 'unseen' | 'buckets'>;

function tell(text: string, model: Rarity): Told {
  const features = new Set(hashedFeatures(text, model.buckets));
  return { text, features, length: Math.sqrt(squares(features, model)) };
}

function likenessOf(a: Told, b: Told, model: Rarity): number {
  const shared = squares(
    [...a.features].filter((feature) => b.features.has(feature)),
    model,
  );
  return a.length === 0 || b.length === 0 ? 0 : shared / (a.length * b.length);
}

function squares(features: Iterable<number>, { rarity, unseen }: Rarity): number {
  let sum = 0;
  for (const feature of features) sum += (rarity[feature] || unseen) ** 2;
  return sum;
}
