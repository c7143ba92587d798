/** A file behind an http or https URL. */
import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { CodedError } from "../../../schema/errors.ts";
import type { Source } from "./source.ts";

const MOST_REDIRECTS = 5;
const ANSWER_MS = 30_000;

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
    if (!allowPrivate) await refusePrivate(target, location);
    const response = await request(target, location);
    const next = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && next) {
      await response.body?.cancel();
      url = new URL(next, target).href;
      continue;
    }
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      throw refused(location, response.status);
    }
    const filename = decodeURIComponent(target.pathname.split("/").at(-1) ?? "");
    return { filename, bytes: bytesOf(response.body, location) };
  }
  throw new CodedError(
    "SOURCE_FORBIDDEN",
    `Cannot read "${location}": it redirects more than ${MOST_REDIRECTS} times`,
    { url: location },
  );
}

function parseUrl(url: string): URL {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return new URL(url);
  throw new CodedError("SOURCE_FORBIDDEN", `Cannot read "${url}": it is not an http or https URL`, {
    url,
  });
}

async function refusePrivate(target: URL, location: string): Promise<void> {
  const host = target.hostname.replace(/^\[|\]$/g, "");
  let addresses: string[];
  try {
    addresses = isIP(host) ? [host] : (await lookup(host, { all: true })).map((one) => one.address);
  } catch (error) {
    throw unavailable(location, "its host name is not known", error);
  }
  if (addresses.some(isPrivateAddress)) {
    throw new CodedError(
      "SOURCE_FORBIDDEN",
      `Cannot read "${location}": it leads to a private address (INGEST_PRIVATE_ADDRESSES)`,
      { url: location },
    );
  }
}

async function request(target: URL, location: string): Promise<Response> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), ANSWER_MS);
  try {
    return await fetch(target, { redirect: "manual", signal: waiting.signal });
  } catch (error) {
    throw unavailable(location, "its server does not answer", error);
  } finally {
    clearTimeout(timer);
  }
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

async function* bytesOf(
  body: ReadableStream<Uint8Array>,
  location: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw unavailable(location, "the connection broke before the end", error);
  }
}
