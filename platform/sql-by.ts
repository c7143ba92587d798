/** A pool that stands for another one at each use, where no pool may live longer than a request. */
import type { Sql } from "./database.ts";

/** `current` tells the pool whose connections may be used now. */
export function sqlBy(current: () => Sql): Sql {
  return new Proxy((() => {}) as unknown as Sql, {
    apply: (_, __, args) => Reflect.apply(current(), undefined, args),
    get: (_, name) => Reflect.get(current(), name),
  });
}
