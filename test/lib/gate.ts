import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { allows, type RequestFacts, type Statement } from './policies.ts';

/** What a request needs to be granted. */
export interface Need {
  readonly action: string;
  readonly resource: string;
  readonly facts: RequestFacts;
}

/** Says what a request needs. */
export type NeedsOf = (asked: IncomingMessage, body: Buffer) => readonly Need[];

/** A server behind a gate. */
export interface Gate {
  readonly endpoint: string;
  /** Actions that were asked for, in the alphabet's order, each once. */
  readonly asked: () => string[];
  readonly close: () => Promise<void>;
}

/** Stands before an endpoint on a free port of 127.0.0.1, and answers AccessDenied to what the statements do not grant. */
export async function startGate(
  endpoint: string,
  statements: readonly Statement[],
  needsOf: NeedsOf,
): Promise<Gate> {
  const asked = new Set<string>();
  const server = createServer(async (incoming, answer) => {
    const body = await buffer(incoming);
    const needs = needsOf(incoming, body);
    for (const { action } of needs) asked.add(action);
    const refused = needs.find(({ action, resource, facts }) => !allows(statements, action, resource, facts));
    if (refused) refuse(answer, refused);
    else await pass(endpoint, { incoming, body, answer });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { endpoint: `http://127.0.0.1:${port}`, asked: () => [...asked].sort(), close };
}

/** S3 reads the code in XML, DynamoDB in JSON. */
function refuse(answer: ServerResponse, { action, resource }: Need): void {
  const message = `not authorized to perform ${action} on ${resource.replace(/[<>]/g, '')}`;
  const isS3 = !action.startsWith('dynamodb:');
  answer.writeHead(isS3 ? 403 : 400, { 'content-type': isS3 ? 'application/xml' : 'application/json' });
  answer.end(
    isS3
      ? `<Error><Code>AccessDenied</Code><Message>${message}</Message></Error>`
      : JSON.stringify({ __type: 'AccessDeniedException', message }),
  );
}

/** Headers stay as they are, the host too, since they are signed. */
async function pass(
  endpoint: string,
  { incoming, body, answer }: { incoming: IncomingMessage; body: Buffer; answer: ServerResponse },
): Promise<void> {
  const { method, headers, url = '/' } = incoming;
  const onward = request(new URL(url, endpoint), { method, headers });
  onward.end(body);
  const [back] = (await once(onward, 'response')) as [IncomingMessage]; // what the event carries
  answer.writeHead(back.statusCode ?? 500, back.headers);
  back.pipe(answer);
}
