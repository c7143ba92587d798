/**
 * Transactions that outlive the loss of their connection without harm. The driver (postgres.js
 * 3.4) rolls back on a connection that is gone, which ends the process with a TypeError outside of
 * any promise, and it lets statements of the lost transaction run on the connection made in its
 * place: alone, or within the transaction of somebody else.
 */
import { isDatabaseAway } from "./coded-failure.ts";
import type { Sql, Transaction } from "./database.ts";
import { inTime } from "./in-time.ts";

type Begin = Sql["begin"];

/** A socket tells of its end after it has told of its failure. */
const END_MS = 1000;

/** `begin` of the same driver, after which a lost transaction sends nothing more. */
export function safeBegin(begin: Begin): Begin {
  return ((...args: unknown[]) => {
    const work = args.pop() as (transaction: Transaction) => unknown;
    let lost = false;
    const begun = begin(args.join(" "), async (transaction) => {
      try {
        const result = await work(whileUsable(transaction, () => lost));
        if (!lost) return result;
      } catch (error) {
        if (isDatabaseAway(error)) await endOr(begun);
        if (!lost) throw error;
      }
      // It was told already. What ends here would be followed by a commit or a rollback.
      return new Promise<never>(() => {});
    });
    begun.catch(() => {
      lost = true;
    });
    return begun;
  }) as Begin;
}

/** Waits for the driver to find the transaction lost, which cannot be long after the statement. */
async function endOr(begun: Promise<unknown>): Promise<void> {
  const ignored = () => undefined;
  await inTime(begun.then(ignored, ignored), END_MS, ignored);
}

/** The same transaction, whose statements throw once it is lost. */
function whileUsable(transaction: Transaction, isLost: () => boolean): Transaction {
  return new Proxy(transaction, {
    apply(target, self, args) {
      if (isLost()) {
        const lost = new Error("the connection of the transaction is gone");
        throw Object.assign(lost, { code: "CONNECTION_CLOSED" });
      }
      return Reflect.apply(target, self, args);
    },
  });
}
