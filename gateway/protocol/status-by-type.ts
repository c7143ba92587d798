/**
 * A document that cannot be carried out is a 400 for who takes `application/graphql-response+json`.
 * In `application/json` proxies answer, too, so there a 4xx says that no server of GraphQL was
 * reached, and the answer is a 200 (GraphQL over HTTP, section 6.4.1).
 */
import type { ApolloServerPlugin } from "@apollo/server";
import Negotiator from "negotiator";

const json = "application/json";
const documentFaults = ["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"];

export const statusByType: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { body, http } }) {
        if (http.status !== 400 || body.kind !== "single") return;
        const code = body.singleResult.errors?.[0]?.extensions?.code;
        if (!documentFaults.includes(String(code))) return;
        const accept = request.http?.headers.get("accept") ?? "*/*";
        const types = [json, "application/graphql-response+json"];
        if (new Negotiator({ headers: { accept } }).mediaType(types) === json) http.status = 200;
      },
    };
  },
};
