/**
 * How often a caller may ask: a bucket of tokens each, which refills. In the memory of this process,
 * for a bounded number of callers; whoever has not asked for longest is forgotten, and full again.
 */
import { LRUCache } from "lru-cache";
import type { RateSettings } from "../../platform/settings.ts";
import { sha256Hex } from "../../platform/sha256-hex.ts";
import { CodedError } from "../../schema/errors.ts";

const MOST_CALLERS = 50_000;

interface Bucket {
  tokens: number;
  at: number;
}

export class RequestRate {
  readonly #settings: RateSettings;
  readonly #now: () => number;
  readonly #buckets = new LRUCache<string, Bucket>({ max: MOST_CALLERS });

  constructor(settings: RateSettings, now: () => number = () => performance.now()) {
    this.#settings = settings;
    this.#now = now;
  }

  /** @throws CodedError RATE_LIMITED */
  take(caller: string): void {
    const { perSecond, burst } = this.#settings;
    if (perSecond === 0) return;
    const at = this.#now();
    const bucket = this.#buckets.get(caller) ?? { tokens: burst, at };
    const tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond);
    const isFree = tokens >= 1;
    this.#buckets.set(caller, { tokens: isFree ? tokens - 1 : tokens, at });
    if (isFree) return;
    throw new CodedError("RATE_LIMITED", "Cannot take the request: too many came before it", {
      retryAfterSeconds: Math.ceil((1 - tokens) / perSecond),
    });
  }
}

/**
 * Who asks, for counting: the token that was shown, and else the address. Several behind one address
 * are told apart by their tokens. Null when nothing is known.
 */
export function callerOf(authorization: string | null, address: string | null): string | null {
  // Tokens themselves are not kept.
  if (authorization !== null) return `token ${sha256Hex(authorization)}`;
  return address === null ? null : `address ${networkOf(address)}`;
}

/** One customer of a provider has a whole network of IPv6 addresses. */
function networkOf(address: string): string {
  if (!address.includes(":")) return address;
  const [head = "", tail = ""] = address.split("::");
  const groups = head.split(":").filter((group) => group !== "");
  const after = tail.split(":").filter((group) => group !== "");
  const zeroes = address.includes("::") ? 8 - groups.length - after.length : 0;
  return [...groups, ...Array(Math.max(0, zeroes)).fill("0"), ...after].slice(0, 4).join(":");
}
