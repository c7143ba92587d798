/** What a platform tells of one request to a Worker, known to all that is done for it. */
import { AsyncLocalStorage } from "node:async_hooks";
import { carryOnBy } from "../../platform/outliving.ts";

export interface Execution {
  waitUntil(work: Promise<unknown>): void;
}

const executions = new AsyncLocalStorage<Execution>();
carryOnBy((work) => executions.getStore()?.waitUntil(work.catch(() => {})));

/** Does the work for this request. */
export function inExecution<Result>(execution: Execution, work: () => Result): Result {
  return executions.run(execution, work);
}

/** A value for each request that needs one: what one request has opened no other one may use. */
export function perExecution<Value>(make: () => Value): () => Value {
  const made = new WeakMap<Execution, Value>();
  return () => {
    const execution = executions.getStore();
    if (!execution) throw new Error("nothing is done outside of a request");
    const value = made.get(execution) ?? make();
    made.set(execution, value);
    return value;
  };
}
