/** Public keys of an issuer, kept and fetched again when they may have changed. */
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from "jose";
import { log } from "../../platform/log.ts";
import { outliving } from "../../platform/outliving.ts";
import { CodedError } from "../../schema/errors.ts";

/** Keys older than this are fetched again, so that one taken back by its issuer is forgotten. */
const FRESH_MS = 10 * 60_000;
/** Least time between two fetches for tokens whose key is not known: anybody can make such tokens. */
const PAUSE_MS = 5_000;

/**
 * Finds the key of a token. Keys that are there go on working while `load` fails.
 * @throws CodedError IDENTITY_UNAVAILABLE when the key may be one that cannot be fetched now
 */
export function refreshedKeySet(
  whose: string,
  load: () => Promise<JSONWebKeySet>,
  now: () => Date,
): JWTVerifyGetKey {
  let keys: JWTVerifyGetKey | null = null;
  let loadedAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<void> | null = null;

  const reload = (): Promise<void> => {
    loading ??= outliving(
      (async () => {
        triedAt = now().getTime();
        try {
          keys = createLocalJWKSet(await load());
          loadedAt = triedAt;
        } catch (error) {
          log.warn(`The keys of ${whose} are away`, { error });
          throw away(error);
        } finally {
          loading = null;
        }
      })(),
    );
    return loading;
  };
  const away = (cause?: unknown) => {
    const message = `Cannot check the token: the keys of ${whose} cannot be fetched`;
    return new CodedError("IDENTITY_UNAVAILABLE", message, {}, cause);
  };
  const paused = () => now().getTime() - triedAt < PAUSE_MS;

  return async (header, token) => {
    const find = () => (keys as JWTVerifyGetKey)(header, token);
    if (!keys) await reload();
    else if (now().getTime() - loadedAt > FRESH_MS && !paused()) {
      // Not waited for, as an issuer that hangs would hold up every call. It logs its failure.
      reload().catch(() => {});
    }
    try {
      return await find();
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      if (!loading && paused()) throw triedAt === loadedAt ? error : away();
    }
    await reload();
    return find();
  };
}
