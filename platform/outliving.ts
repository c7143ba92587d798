/**
 * Work that may outlive the request that began it, because others wait for it too. A process carries
 * it on by itself; an isolate at the edge drops what its request began once that is answered, unless
 * it is asked to carry on.
 */
let carryOn: ((work: Promise<unknown>) => void) | null = null;

/** To be called by every piece of work that requests share. */
export function outliving<Result>(work: Promise<Result>): Promise<Result> {
  carryOn?.(work);
  return work;
}

/** How this isolate is asked to carry on. */
export function carryOnBy(ask: (work: Promise<unknown>) => void): void {
  carryOn = ask;
}
