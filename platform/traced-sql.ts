/**
 * The driver with a span for every statement: what it does to which table. Its text is not told, as
 * values may stand in it.
 */
import type { Sql } from "./database.ts";
import { isTraced, traced } from "./telemetry.ts";

/** What of a statement of the driver is used; its declarations leave it out. */
interface Statement extends Promise<unknown> {
  /** Its text with `$1` for values; known once it was sent. */
  string?: string;
  /** Sends it. */
  handler: (statement: Statement) => unknown;
}

/** The same driver while nobody takes spans in. */
export function tracedSql<Driver extends Sql>(sql: Driver): Driver {
  return isTraced() ? withSpans(sql) : sql;
}

function withSpans<Driver extends object>(sql: Driver): Driver {
  return new Proxy(sql, {
    apply: (target, self, args) =>
      observed(Reflect.apply(target as unknown as () => unknown, self, args)),
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      if (name === "unsafe") return (...args: unknown[]) => observed(value.apply(target, args));
      if (name !== "begin" && name !== "savepoint") return value;
      return (...args: unknown[]) => {
        const work = args.pop() as (transaction: object) => unknown;
        return value.apply(target, [...args, (inner: object) => work(withSpans(inner))]);
      };
    },
  });
}

/** Pieces of statements look like statements, but are never sent. */
function observed(made: unknown): unknown {
  const statement = made as Statement;
  const { handler } = statement;
  if (!(made instanceof Promise) || typeof handler !== "function") return made;
  const send = (sent: Statement) => {
    traced("sql", { "db.system.name": "postgresql" }, (span) => {
      handler(sent);
      const told = () => {
        const summary = summaryOf(sent.string ?? "");
        span.updateName(summary).setAttribute("db.query.summary", summary);
      };
      return Promise.prototype.finally.call(sent, told);
    }).catch(() => {});
  };
  statement.handler = Object.assign(send, handler);
  return made;
}

/** Such as `select archive.frames`. */
function summaryOf(text: string): string {
  const [, verb = "sql"] = /^\s*(\w+)/.exec(text) ?? [];
  const [, table] = /\b(?:from|into|update)\s+([a-z_]+\.[a-z_]+)/i.exec(text) ?? [];
  return table ? `${verb.toLowerCase()} ${table}` : verb.toLowerCase();
}
