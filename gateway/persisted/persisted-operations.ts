/**
 * Operations that are asked by an id instead of their text: those of the manifest, and those that
 * clients taught by sending text and hash once (Apollo's automatic persisted queries).
 */
import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import { LRUCache } from "lru-cache";
import { sha256Hex } from "../../platform/sha256-hex.ts";
import { CodedError } from "../../schema/errors.ts";
import type { AskedOperation } from "../asked-operation.ts";
import type { OperationManifest } from "./operation-manifest.ts";

type PersistedQueries = Exclude<
  ApolloServerOptions<BaseContext>["persistedQueries"],
  false | undefined
>;

/** Characters of operations that clients taught, each with what it takes to keep it. */
const MOST_CHARACTERS = 8 * 1024 * 1024;
const CHARACTERS_EACH = 500;
/** What the server puts before a hash when it asks its cache. */
const PREFIX = "apq:";

export class PersistedOperations {
  readonly #listed: ReadonlyMap<string, string>;
  readonly #bodies: ReadonlySet<string>;
  readonly #taught = new LRUCache<string, string>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (text) => text.length + CHARACTERS_EACH,
  });
  readonly #isListOnly: boolean;

  /** `isListOnly`: nothing but the operations of the manifest is answered. */
  constructor({ operations }: OperationManifest, isListOnly: boolean) {
    this.#listed = new Map(operations.map(({ id, body }) => [id, body]));
    this.#bodies = new Set(operations.map(({ body }) => body));
    this.#isListOnly = isListOnly;
  }

  /** Where the server looks for a hash, and keeps the text that came with one and was valid. */
  get forServer(): PersistedQueries {
    return {
      cache: {
        get: async (key) => this.#text(key.slice(PREFIX.length)),
        set: async (key, text) => {
          this.#taught.set(key.slice(PREFIX.length), text);
        },
        delete: async (key) => this.#taught.delete(key.slice(PREFIX.length)),
      },
    };
  }

  /**
   * The operation with its text where it is known. A hash that is not is left to the server, which
   * asks the client for the text.
   * @throws CodedError OPERATION_NOT_LISTED, BAD_REQUEST
   */
  resolve(asked: AskedOperation): AskedOperation {
    const { documentId } = asked;
    let { query } = asked;
    const hash = hashOf(asked);
    if (query === undefined && typeof documentId === "string") {
      query = this.#listed.get(documentId.replace(/^sha256:/, ""));
      if (query === undefined) throw notListed();
    } else if (query === undefined && hash !== null) {
      query = this.#text(hash);
    }
    if (this.#isListOnly && !(typeof query === "string" && this.#bodies.has(query))) {
      throw notListed();
    }
    return query === asked.query ? asked : { ...asked, query };
  }

  #text(hash: string): string | undefined {
    return this.#listed.get(hash) ?? this.#taught.get(hash);
  }
}

type Extensions =
  | { persistedQuery?: { version?: unknown; sha256Hash?: unknown } | null }
  | null
  | undefined;

/**
 * The hash by which an operation is asked, or is to be known from now on; null: none.
 * @throws CodedError BAD_REQUEST when it is not that of the text
 */
function hashOf({ query, extensions }: AskedOperation): string | null {
  const { persistedQuery } = (extensions as Extensions) ?? {};
  if (!persistedQuery) return null;
  const { version, sha256Hash } = persistedQuery;
  const isHash = version === 1 && typeof sha256Hash === "string";
  if (!isHash) throw wrongHash('"persistedQuery" has no "sha256Hash", or is not of version 1');
  if (typeof query === "string" && sha256Hex(query) !== sha256Hash) {
    throw wrongHash(`"sha256Hash" is not that of "query"`);
  }
  return sha256Hash;
}

function wrongHash(state: string): CodedError {
  return new CodedError("BAD_REQUEST", `Cannot run the operation: ${state}`);
}

function notListed(): CodedError {
  return new CodedError(
    "OPERATION_NOT_LISTED",
    "Cannot run the operation: it is not in the server's manifest",
  );
}
