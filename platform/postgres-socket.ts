/**
 * The socket of a connection to PostgreSQL, which ends in the one way that the driver (postgres.js
 * 3.4) understands. Between the failure of a socket and its end the driver still gives statements to
 * it, which then never settle; and a connection that ends while it is being made, as a proxy without
 * a server ends it, is made again for ever, without a pause.
 */
import { connect, type Socket } from "node:net";

/** ReadyForQuery outside of any transaction: the session has begun. */
const READY = new Uint8Array([0x5a, 0, 0, 0, 5, 0x49]);

/** Connecting; what is written meanwhile is kept. */
export function postgresSocket(host: string, port: number): Socket {
  const socket = connect({ host, port });
  const emit = socket.emit.bind(socket) as (event: string | symbol, ...args: unknown[]) => boolean;
  let hasBegun = false;
  let hasFailed = false;
  socket.emit = (event: string | symbol, ...args: unknown[]): boolean => {
    if (event === "data") hasBegun ||= endsWith(args[0] as Uint8Array, READY);
    if (event === "error") {
      // Its end follows, and says the same.
      if (hasBegun) return true;
      hasFailed = true;
    }
    if (event !== "close") return emit(event, ...args);
    if (!hasBegun && !hasFailed) {
      const ended = new Error(`the server at ${host}:${port} ended the connection at once`);
      emit("error", Object.assign(ended, { code: "ECONNRESET" }));
    }
    return emit("close", !hasBegun);
  };
  return socket;
}

/**
 * How the driver is to make connections; nothing when it has to know more than one address. Under
 * TLS it puts a socket of its own on top, which this one could not protect.
 */
export function socketOption(databaseUrl: string): { socket?: () => Socket } {
  const { hostname, port, searchParams } = new URL(databaseUrl);
  const isSecured = ["ssl", "sslmode", "sslrootcert"].some(
    (name) => (searchParams.get(name) ?? "disable") !== "disable",
  );
  if (isSecured || !/^[\w.:[\]-]+$/.test(hostname) || searchParams.has("host")) return {};
  const address = hostname.replace(/^\[|\]$/g, "");
  return { socket: () => postgresSocket(address, Number(port || 5432)) };
}

function endsWith(bytes: Uint8Array, end: Uint8Array): boolean {
  const from = bytes.length - end.length;
  return from >= 0 && end.every((byte, index) => bytes[from + index] === byte);
}
