/**
 * Both results: what the engine was asked for, and what this thread does meanwhile. Throws after both have ended, lest one
 * works on when the engine closes.
 */
export async function bothOf<A, B>(asked: Promise<A>, meanwhile: () => Promise<B>): Promise<[A, B]> {
  const both = [asked, meanwhile()] as const;
  await Promise.allSettled(both);
  return Promise.all(both);
}
