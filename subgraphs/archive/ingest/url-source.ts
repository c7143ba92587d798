/** A file behind an http or https URL. */
import { lookup } from "node:dns/promises";
import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";
import { CodedError } from "../../../schema/errors.ts";
import { pinnedRequest } from "./pinned-request.ts";
import type { Source } from "./source.ts";

const MOST_REDIRECTS = 5;
const ANSWER_MS = 30_000;
/** How long a server may send nothing, in milliseconds. */
const SILENCE_MS = 300_000;

/** Addresses that lead into the observatory's own network (IANA special-purpose registries). */
const privateAddresses = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const) {
  privateAddresses.addSubnet(network, bits, "ipv4");
}
for (const [network, bits] of [
  ["::", 96],
  ["64:ff9b:1::", 48],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  privateAddresses.addSubnet(network, bits, "ipv6");
}

/** Also sees through IPv4 addresses written as IPv6. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return isPrivateAddress(mapped);
  return privateAddresses.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

/** @throws CodedError SOURCE_FORBIDDEN, SOURCE_NOT_FOUND, SOURCE_UNAVAILABLE */
export async function openUrl(location: string, allowPrivate: boolean): Promise<Source> {
  let url = location;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const target = parseUrl(url);
    const addresses = await addressesOf(target, location);
    if (!allowPrivate && addresses.some(isPrivateAddress)) throw isPrivate(location);
    const answer = await request(target, addresses, location);
    const { statusCode: status = 0, headers } = answer;
    if (status >= 300 && status < 400 && headers.location) {
      answer.destroy();
      url = new URL(headers.location, target).href;
      continue;
    }
    if (status < 200 || status >= 300) {
      answer.destroy();
      throw refused(location, status);
    }
    answer.setTimeout(SILENCE_MS, () => answer.destroy(new Error("no bytes in time")));
    const filename = decoded(target.pathname.split("/").at(-1) ?? "");
    const close = async () => void answer.destroy();
    return { filename, bytes: bytesOf(answer, location), close };
  }
  throw new CodedError(
    "SOURCE_FORBIDDEN",
    `Cannot read "${location}": it redirects more than ${MOST_REDIRECTS} times`,
    { url: location },
  );
}

/** The text itself where a `%` stands for nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parseUrl(url: string): URL {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return new URL(url);
  throw new CodedError("SOURCE_FORBIDDEN", `Cannot read "${url}": it is not an http or https URL`, {
    url,
  });
}

async function addressesOf(target: URL, location: string): Promise<string[]> {
  const host = target.hostname.replace(/^\[|\]$/g, "");
  try {
    return isIP(host) ? [host] : (await lookup(host, { all: true })).map((one) => one.address);
  } catch (error) {
    throw unavailable(location, "its host name is not known", error);
  }
}

function isPrivate(location: string): CodedError {
  return new CodedError(
    "SOURCE_FORBIDDEN",
    `Cannot read "${location}": it leads to a private address (INGEST_PRIVATE_ADDRESSES)`,
    { url: location },
  );
}

/** From the first address that answers; of a host with several, some may not be reached from here. */
async function request(
  target: URL,
  addresses: readonly string[],
  location: string,
): Promise<IncomingMessage> {
  let failure: unknown;
  for (const address of addresses) {
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(), ANSWER_MS);
    try {
      return await pinnedRequest(target, address, waiting.signal);
    } catch (error) {
      failure = error;
    } finally {
      clearTimeout(timer);
    }
  }
  throw unavailable(location, "its server does not answer", failure);
}

function refused(location: string, status: number): CodedError {
  if (status >= 500 || status === 408 || status === 425 || status === 429) {
    return unavailable(location, `its server answers ${status}`);
  }
  return new CodedError(
    "SOURCE_NOT_FOUND",
    `Cannot read "${location}": its server answers ${status}`,
    {
      url: location,
      status,
    },
  );
}

function unavailable(location: string, state: string, cause?: unknown): CodedError {
  const message = `Cannot read "${location}": ${state}`;
  return new CodedError("SOURCE_UNAVAILABLE", message, { url: location }, cause);
}

async function* bytesOf(answer: IncomingMessage, location: string): AsyncGenerator<Uint8Array> {
  try {
    yield* answer;
  } catch (error) {
    throw unavailable(location, "the connection broke before the end", error);
  }
}
