import { SaxesParser } from 'saxes';
import { Refusal } from './refusal.ts';

/** Called for what stands in an XML text, prefixes of names left off. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Whether enough was read; asked between chunks. */
  readonly enough?: () => boolean;
}

/** Streams the XML of one of many members into the handlers. */
export type ReadXml = (
  member: string,
  handlers: XmlHandlers,
  afterChunk?: () => Promise<void>,
) => Promise<void>;

export interface XmlOptions {
  /** Bytes that may pass without a tag. */
  readonly textBytes: number;
  /** Called after each chunk. */
  readonly afterChunk?: () => Promise<void>;
}

/**
 * Reads UTF-8 XML, streaming. External entities are not followed and inner ones not known, so nothing unfolds. Throws a
 * Refusal where the text is not well-formed.
 */
export async function readXml(
  chunks: AsyncIterable<Buffer>,
  handlers: XmlHandlers,
  { textBytes, afterChunk }: XmlOptions,
): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const state = { silent: 0 };
  const parser = saxes(handlers, state);
  for await (const chunk of chunks) {
    state.silent += chunk.length;
    wellFormed(() => parser.write(decoder.decode(chunk, { stream: true })));
    if (state.silent > textBytes + chunk.length) throw new Refusal('file.cell-too-large');
    await afterChunk?.();
    if (handlers.enough?.()) return;
  }
  wellFormed(() => parser.write(decoder.decode()).close());
}

/** Prefixes are read as part of the name. */
type XmlSyntax = { readonly xmlns?: false; readonly position: boolean };

function saxes(handlers: XmlHandlers, state: { silent: number }): SaxesParser<XmlSyntax> {
  const parser = new SaxesParser<XmlSyntax>({ position: false });
  const { open, close, text } = handlers;
  parser.on('opentag', (tag) => {
    state.silent = 0;
    open?.(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    state.silent = 0;
    close?.(localName(tag.name));
  });
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return parser;
}

/** A parser's errors quote the text; they go no further. */
function wellFormed(action: () => void): void {
  try {
    action();
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('file.not-as-claimed');
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
