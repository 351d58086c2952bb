import type { Anomaly, ComparedMonth } from '../model/anomaly.ts';
import type { Judgement } from './judge.ts';

/** A number that was judged: what would be told of it, and whether it moved enough to be worth telling. */
export interface Candidate
  extends Pick<
    Anomaly,
    'code' | 'aspect' | 'field' | 'category' | 'before' | 'now' | 'wholeBefore' | 'wholeNow'
  > {
  readonly judgement: Judgement;
  readonly large: boolean;
  /** The number in the month at a place, and what it is a part of; null where the month has none. */
  readonly at: (place: number) => Pick<ComparedMonth, 'number' | 'whole'> | null;
  /** The new titles or the employer behind it. */
  readonly values?: readonly string[];
}
