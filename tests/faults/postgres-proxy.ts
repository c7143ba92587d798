/**
 * A proxy in front of PostgreSQL that breaks the connection at a statement. It knows the frames of
 * the protocol (type, length, body) and that a statement ends with Sync or Query, its answer with
 * ReadyForQuery; nothing of SQL.
 */
import { connect, createServer, type Socket } from "node:net";

/** Where a statement is cut off: not passed on; carried out without an answer; within the answer. */
export const breakPoints = ["before it", "after it", "within its answer"] as const;
export type BreakPoint = (typeof breakPoints)[number];
/** How a connection ends: with a goodbye, or as a crash ends it. */
export const endings = ["closed", "reset"] as const;
export type Ending = (typeof endings)[number];

export interface PostgresProxy {
  /** The connection string that leads through the proxy. */
  url: string;
  /** Statements passed since the last call of this or of `breakAt`. */
  count(): number;
  /** Breaks the connection once, at the `n`th statement from now on, counted from 1. */
  breakAt(n: number, point: BreakPoint, ending: Ending): void;
  /** Whether the break was reached. */
  isBroken(): boolean;
  /** Ends all connections and refuses new ones. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

interface Fault {
  n: number;
  point: BreakPoint;
  ending: Ending;
}

const SYNC = "S".charCodeAt(0);
const QUERY = "Q".charCodeAt(0);
const READY = "Z".charCodeAt(0);

export async function openPostgresProxy(database: string): Promise<PostgresProxy> {
  const target = new URL(database);
  const sockets = new Set<Socket>();
  let counted = 0;
  let fault: Fault | null = null;
  const server = createServer(pass);
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  await listen(0);
  const { port } = server.address() as { port: number };
  const goAway = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });

  function pass(client: Socket): void {
    const backend = connect(Number(target.port || 5432), target.hostname);
    /** Statements without an answer yet, by number; 0 is the beginning of the session. */
    const waiting = [0];
    let isInside = false;
    let swallowed: Buffer[] = [];
    for (const socket of [client, backend]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => undefined);
    }
    client.on("close", () => backend.destroy());
    backend.on("close", () => client.destroy());
    for (const socket of [client, backend]) socket.on("close", () => sockets.delete(socket));

    const end = (ending: Ending) => {
      fault = null;
      if (ending === "reset") client.resetAndDestroy();
      else client.destroy();
      backend.destroy();
    };
    const isAt = (n: number | undefined): n is number => n !== 0 && n === fault?.n;

    onFrames(client, true, (type, frame) => {
      if (client.destroyed) return;
      if (type !== null) {
        if (!isInside) waiting.push(++counted);
        isInside = type !== SYNC && type !== QUERY;
        if (fault?.point === "before it" && isAt(waiting.at(-1))) return end(fault.ending);
      }
      backend.write(frame);
    });
    onFrames(backend, false, (type, frame) => {
      if (client.destroyed) return;
      const isWhole = waiting.length > 1 || !isInside;
      const isCut = isAt(waiting[0]) && isWhole;
      if (isCut) swallowed.push(frame);
      else client.write(frame);
      if (type !== READY) return;
      waiting.shift();
      if (!isCut || !fault) return;
      const { point, ending } = fault;
      if (point === "after it") return end(ending);
      const answer = Buffer.concat(swallowed);
      swallowed = [];
      client.write(answer.subarray(0, answer.length / 2), () => end(ending));
    });
  }

  const { username, password, pathname } = target;
  const who = `${username}${password ? `:${password}` : ""}`;
  return {
    url: `postgres://${who}@127.0.0.1:${port}${pathname}`,
    count() {
      const before = counted;
      counted = 0;
      return before;
    },
    breakAt(n, point, ending) {
      counted = 0;
      fault = { n, point, ending };
    },
    isBroken: () => fault === null,
    goAway,
    comeBack: () => listen(port),
    close: goAway,
  };
}

/** Calls `take` with each frame as it becomes whole. The first one of a client has no type. */
function onFrames(
  socket: Socket,
  beginsUntyped: boolean,
  take: (type: number | null, frame: Buffer) => void,
): void {
  let isUntyped = beginsUntyped;
  let rest: Buffer = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = isUntyped ? 0 : 1;
      if (rest.length < head + 4) return;
      const size = head + rest.readUInt32BE(head);
      if (rest.length < size) return;
      const frame = rest.subarray(0, size);
      rest = rest.subarray(size);
      take(isUntyped ? null : (frame[0] as number), frame);
      isUntyped = false;
    }
  });
}
