import { describe, expect, it } from "vitest";
import type { Sql, Transaction } from "./database.ts";
import { safeBegin } from "./safe-begin.ts";

function deferred<T>() {
  let settle = {} as { resolve: (value: T) => void; reject: (reason: unknown) => void };
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...settle };
}

/** As the driver begins, which ends a transaction itself; `lose` is the end of its connection. */
function driver() {
  const sent: string[] = [];
  const lost = deferred<never>();
  const query = async (text: readonly string[]) => {
    sent.push(String(text[0]));
  };
  const begin = (_options: string, work: (transaction: Transaction) => Promise<unknown>) => {
    const ending = work(query as unknown as Transaction).then(
      () => query(["commit"]),
      async (error) => {
        await query(["rollback"]);
        throw error;
      },
    );
    return Promise.race([ending, lost.promise]);
  };
  const gone = Object.assign(new Error("gone"), { code: "CONNECTION_CLOSED" });
  return { begin: safeBegin(begin as Sql["begin"]), sent, lose: () => lost.reject(gone), gone };
}

describe("a transaction", () => {
  it("that ends well is committed, and one that throws is rolled back", async () => {
    const { begin, sent } = driver();
    await begin(async (transaction) => transaction`one`);
    const failing = begin(async () => {
      throw new Error("a verdict");
    });
    await expect(failing).rejects.toThrow("a verdict");
    expect(sent).toEqual(["one", "commit", "rollback"]);
  });

  it("whose connection is gone sends nothing more: no statement, no commit, no rollback", async () => {
    for (const end of ["returns", "throws", "goes on"]) {
      const { begin, sent, lose, gone } = driver();
      const rest = deferred<void>();
      const begun = begin(async (transaction) => {
        await transaction`one`;
        await rest.promise;
        if (end === "throws") throw gone;
        if (end === "goes on") await transaction`two`;
      });
      lose();
      await expect(begun).rejects.toMatchObject({ code: "CONNECTION_CLOSED" });
      rest.resolve();
      await new Promise((resolve) => setImmediate(resolve));
      expect(sent, end).toEqual(["one"]);
    }
  });
});
