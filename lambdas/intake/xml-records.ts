import { LIST_SEPARATOR } from './flatten.ts';
import type { Member } from './member-columns.ts';
import type { XmlHandlers } from './read-xml.ts';
import { Refusal } from './refusal.ts';

interface Frame {
  readonly name: string;
  readonly path: string;
  readonly members: Map<string, string>;
  text: string;
}

export interface XmlRecordSink {
  /** Whether the elements at this path are records, not parts of one. */
  readonly isRecord: (path: string) => boolean;
  /** An element with members inside, at its end. */
  readonly element: (path: string, members: readonly Member[]) => void;
}

/** Members an element keeps of what is inside; more is no record. */
const MEMBERS = 10_000;

/**
 * Gathers elements as records: inner elements and attributes become members under dotted names, repeated ones a list. A
 * record's members are not passed on to what it stands in.
 */
export class XmlRecords implements XmlHandlers {
  readonly #sink: XmlRecordSink;
  readonly #nesting: number;
  readonly #frames: Frame[] = [];

  constructor(sink: XmlRecordSink, nesting: number) {
    this.#sink = sink;
    this.#nesting = nesting;
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (this.#frames.length === this.#nesting) throw new Refusal('file.nested-too-deep');
    const path = `${this.#frames.at(-1)?.path ?? ''}/${name}`;
    const named = Object.entries(attributes).filter(([attribute]) => !/^xmlns|:/.test(attribute));
    this.#frames.push({ name, path, members: new Map(named), text: '' });
  };

  readonly text = (text: string): void => {
    const frame = this.#frames.at(-1);
    if (frame !== undefined && text.trim() !== '') frame.text += text;
  };

  readonly close = (): void => {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    const record = this.#sink.isRecord(frame.path);
    if (record || frame.members.size > 0) this.#sink.element(frame.path, [...frame.members]);
    const parent = this.#frames.at(-1);
    if (!record && parent !== undefined) passOn(frame, parent);
  };
}

function passOn(frame: Frame, parent: Frame): void {
  if (parent.members.size > MEMBERS) return;
  if (frame.members.size === 0 || frame.text !== '') addMember(parent, frame.name, frame.text.trim());
  for (const [name, text] of frame.members) addMember(parent, `${frame.name}.${name}`, text);
}

function addMember({ members }: Frame, name: string, text: string): void {
  const before = members.get(name);
  members.set(name, before === undefined ? text : before + LIST_SEPARATOR + text);
}
