/**
 * What caches may keep. Nobody signed in: the answer is what anybody would get, so it may be shared
 * for as long as the schema says of what is in it, and the settings allow. All else is kept nowhere.
 */
import type { ApolloServerPlugin } from "@apollo/server";
import type { DocumentNode } from "graphql";
import type { GatewayContext } from "../context.ts";
import { cacheHints } from "./cache-hints.generated.ts";
import { keptSeconds } from "./kept-seconds.ts";

export const NOT_KEPT = "no-store";

/** `most` is the limit in seconds; 0: nothing is kept. */
export function cacheControl(most: number): ApolloServerPlugin<GatewayContext> {
  /** The server keeps documents that come again. */
  const known = new WeakMap<DocumentNode, number>();
  return {
    async requestDidStart({ contextValue: { viewer } }) {
      if (most === 0 || viewer.user !== null || viewer.credential !== null) return;
      return {
        async willSendResponse({ schema, document, operation, response: { body, http } }) {
          if (operation?.operation !== "query" || !document) return;
          if (body.kind !== "single" || body.singleResult.errors) return;
          const hinted = known.get(document) ?? keptSeconds(schema, document, cacheHints);
          known.set(document, hinted);
          if (hinted === 0) return;
          http.headers.set("cache-control", `public, max-age=${Math.min(most, hinted)}`);
          // Also a POST has the type of its answer by what its client accepts.
          http.headers.set("vary", "Authorization, Accept");
        },
      };
    },
  };
}
