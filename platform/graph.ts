/**
 * Asks the whole graph as any client would, as nobody in particular: how one subgraph reads what
 * another one owns. Not to be called inside of a transaction, because the answer may need the
 * connection that the transaction holds.
 */
import { CodedError } from "../schema/errors.ts";

export interface Graph {
  /**
   * The data of a query that answers without errors.
   * @throws CodedError SUBGRAPH_UNAVAILABLE when the graph, or the subgraph asked, is away
   */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
}

export interface GraphAnswer {
  data?: unknown;
  errors?: readonly { message: string; extensions?: Record<string, unknown> | undefined }[];
}

/** The graph of a process that serves none yet. */
export const noGraph = graphBy(async () => {
  throw away(new Error("nothing answers queries yet"));
});

/** A graph that is answered by a function: in one process, the server that is there anyway. */
export function graphBy(
  answer: (query: string, variables: Record<string, unknown>) => Promise<GraphAnswer>,
): Graph {
  return {
    async ask<Data>(query: string, variables: Record<string, unknown> = {}) {
      return dataOf(await answer(query, variables)) as Data;
    },
  };
}

/** How long the graph may take before it counts as away. */
const PATIENCE_MS = 30_000;

/** The graph of a gateway elsewhere, by its base URL; null when nobody said where it is. */
export function graphAt(gatewayUrl: string | null): Graph {
  return graphBy(async (query, variables) => {
    if (gatewayUrl === null) throw away(new Error("GATEWAY_URL is not set"));
    try {
      const response = await fetch(`${gatewayUrl}/graphql`, {
        method: "POST",
        redirect: "error",
        headers: { "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return (await response.json()) as GraphAnswer;
    } catch (error) {
      throw away(error);
    }
  });
}

function dataOf({ data, errors }: GraphAnswer): unknown {
  if (!errors?.length && data) return data;
  const faults = errors?.map(({ message, extensions }) => `${extensions?.code}: ${message}`) ?? [];
  const cause = new Error(faults.join("; ") || "an answer without data");
  // An error that time may heal is the owner's absence; another one is a mistake in the question.
  if (!errors?.length || errors.some(({ extensions }) => extensions?.retry !== "NEVER")) {
    throw away(cause);
  }
  throw cause;
}

function away(cause: unknown): CodedError {
  return new CodedError(
    "SUBGRAPH_UNAVAILABLE",
    "Cannot ask the graph: it, or the subgraph asked, does not answer",
    {},
    cause,
  );
}
