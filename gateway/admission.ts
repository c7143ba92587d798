/** Who may ask how much, before anything is validated, planned or asked of a subgraph. */
import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import { MaxIntrospectionDepthRule } from "graphql";
import type { Settings } from "../platform/settings.ts";
import type { AskedOperation } from "./asked-operation.ts";
import { KnownDocuments } from "./limits/known-documents.ts";
import { callerOf, RequestRate } from "./limits/request-rate.ts";
import type { OperationManifest } from "./persisted/operation-manifest.ts";
import { PersistedOperations } from "./persisted/persisted-operations.ts";

export interface Admission {
  /** @throws CodedError RATE_LIMITED */
  admitCaller(authorization: string | null, address: string | null): Promise<void>;
  /** @throws CodedError OPERATION_NOT_LISTED, QUERY_TOO_LARGE, QUERY_TOO_COMPLEX, BAD_REQUEST */
  admit(asked: AskedOperation): AskedOperation;
  /** What the server must know of it. */
  forServer: Required<
    Pick<ApolloServerOptions<BaseContext>, "plugins" | "persistedQueries" | "validationRules">
  >;
}

export function createAdmission(
  { limits, rate: rateSettings, persistedOnly }: Settings,
  manifest: OperationManifest,
): Admission {
  const rate = new RequestRate(rateSettings);
  const documents = new KnownDocuments(limits);
  const persisted = new PersistedOperations(manifest, persistedOnly);
  return {
    async admitCaller(authorization, address) {
      const caller = callerOf(authorization, address);
      if (caller !== null) rate.take(caller);
    },
    admit(given) {
      // What is no operation at all is the server's to refuse.
      if (typeof given !== "object" || given === null) return given;
      const asked = persisted.resolve(given);
      const { query, operationName, variables } = asked;
      if (typeof query === "string") {
        const name = typeof operationName === "string" ? operationName : undefined;
        const isRecord = typeof variables === "object" && variables !== null;
        documents.check(query, name, isRecord ? (variables as Record<string, unknown>) : {});
      }
      return asked;
    },
    forServer: {
      plugins: [
        {
          async serverWillStart() {
            return { schemaDidLoadOrUpdate: ({ apiSchema }) => documents.use(apiSchema) };
          },
        },
      ],
      persistedQueries: persisted.forServer,
      validationRules: [MaxIntrospectionDepthRule],
    },
  };
}
