/**
 * Asks the whole graph as any client would: how one subgraph reads what another one owns. Not to be
 * called inside of a transaction, because the answer may need the connection that it holds.
 */
import { CodedError } from "../schema/errors.ts";
import { log } from "./log.ts";

export interface Question {
  /**
   * Whether the observatory itself asks, who sees what is not public; otherwise nobody in
   * particular. Of a subgraph alone it is whom GRAPH_TOKEN belongs to; without one, nobody.
   */
  asObservatory?: boolean;
}

export interface Graph {
  /**
   * The data of a query that answers without errors.
   * @throws CodedError SUBGRAPH_UNAVAILABLE when the graph, or the subgraph asked, is away
   */
  ask<Data>(query: string, variables?: Record<string, unknown>, question?: Question): Promise<Data>;
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
  answer: (
    query: string,
    variables: Record<string, unknown>,
    question: Question,
  ) => Promise<GraphAnswer>,
): Graph {
  return {
    async ask<Data>(
      query: string,
      variables: Record<string, unknown> = {},
      question: Question = {},
    ) {
      return dataOf(await answer(query, variables, question)) as Data;
    },
  };
}

/** How long the graph may take before it counts as away. */
const PATIENCE_MS = 30_000;

/**
 * The graph of a gateway elsewhere, by its base URL; null when nobody said where it is. The API
 * token is shown only where the observatory asks.
 */
export function graphAt(gatewayUrl: string | null, token: string | null = null): Graph {
  let isTold = false;
  return graphBy(async (query, variables, { asObservatory }) => {
    if (asObservatory && token === null && !isTold) {
      log.warn("GRAPH_TOKEN is not set: what is not public is asked for in vain");
      isTold = true;
    }
    if (gatewayUrl === null) throw away(new Error("GATEWAY_URL is not set"));
    const authorization = asObservatory && token !== null && { authorization: `Bearer ${token}` };
    try {
      const response = await fetch(`${gatewayUrl}/graphql`, {
        method: "POST",
        redirect: "error",
        headers: {
          ...{ "content-type": "application/json", accept: "application/json" },
          ...authorization,
        },
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
