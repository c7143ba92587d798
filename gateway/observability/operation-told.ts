/** Tells the observation of a request what the server finds out of its operation. */
import type { ApolloServerPlugin } from "@apollo/server";
import type { GatewayContext } from "../context.ts";
import { spent } from "./observation.ts";

export const operationTold: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart({ contextValue: { observation } }) {
    if (!observation) return;
    return {
      async parsingDidStart() {
        const began = performance.now();
        return async () => spent(observation, "parse", began);
      },
      async validationDidStart() {
        const began = performance.now();
        return async () => spent(observation, "validate", began);
      },
      async didResolveOperation({ operation }) {
        observation.operation = operation?.operation ?? "none";
      },
      async willSendResponse({ response: { body } }) {
        if (body.kind !== "single") return;
        for (const { extensions } of body.singleResult.errors ?? []) {
          observation.codes.push(String(extensions?.code));
        }
      },
    };
  },
};
