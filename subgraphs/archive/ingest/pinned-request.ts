/**
 * A GET to an address that was checked: the name is not looked up again, so that it cannot lead
 * elsewhere the second time. `fetch` has no such option that all runtimes know.
 */
import { type IncomingMessage, type RequestOptions, request as sendPlain } from "node:http";
import { request as sendTls } from "node:https";
import { isIP } from "node:net";

/** Resolves when the answer has begun; redirects are not followed. */
export function pinnedRequest(
  target: URL,
  address: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const name = target.hostname.replace(/^\[|\]$/g, "");
  const isTls = target.protocol === "https:";
  const options: RequestOptions & { servername?: string } = {
    host: address,
    port: target.port || (isTls ? 443 : 80),
    path: `${target.pathname}${target.search}`,
    // The bytes as they are: what is compressed stays so.
    headers: { host: target.host, accept: "*/*", "accept-encoding": "identity" },
    // Whose certificate is asked for and checked; addresses cannot be named.
    ...(isIP(name) === 0 && { servername: name }),
    agent: false,
    signal,
  };
  return new Promise((resolve, reject) => {
    const sending = isTls ? sendTls(options, resolve) : sendPlain(options, resolve);
    sending.on("error", reject);
    sending.end();
  });
}
