/**
 * What caches may keep. Nobody signed in: the answer is what anybody would get, so it may be shared
 * for the seconds that the settings allow. All else is kept nowhere.
 */
import type { ApolloServerPlugin } from "@apollo/server";
import type { GatewayContext } from "../context.ts";

export const NOT_KEPT = "no-store";

export function cacheControl(seconds: number): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart({ contextValue: { viewer } }) {
      if (seconds === 0 || viewer.user !== null || viewer.credential !== null) return;
      return {
        async willSendResponse({ operation, response: { body, http } }) {
          if (operation?.operation !== "query") return;
          if (body.kind !== "single" || body.singleResult.errors) return;
          http.headers.set("cache-control", `public, max-age=${seconds}`);
          // Also a POST has the type of its answer by what its client accepts.
          http.headers.set("vary", "Authorization, Accept");
        },
      };
    },
  };
}
