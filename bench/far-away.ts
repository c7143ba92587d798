/**
 * A server as it is from another continent: TCP passed on, each byte so many milliseconds late. Run by
 * benches in a process of its own: `far-away.ts <host> <port> <milliseconds>`; prints its port.
 */
import { connect, createServer, type Socket } from "node:net";
import process from "node:process";

const [host, port, milliseconds] = process.argv.slice(2);

const server = createServer((near) => {
  const far = connect(Number(port), host);
  passOn(near, far);
  passOn(far, near);
});
server.listen(0, "127.0.0.1", () => {
  console.log((server.address() as { port: number }).port);
});

/** In the order of their coming; as much may be on its way as a long line holds. */
function passOn(from: Socket, to: Socket): void {
  from.setNoDelay(true);
  from.on("data", (bytes) => setTimeout(() => to.write(bytes), Number(milliseconds)));
  from.on("close", () => setTimeout(() => to.destroy(), Number(milliseconds)));
  from.on("error", () => to.destroy());
}
