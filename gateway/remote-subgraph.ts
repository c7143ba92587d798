/** A subgraph in another process: GraphQL over HTTP, with uploads passed on as they arrive. */
import type { GraphQLDataSource } from "@apollo/gateway";
import { GraphQLError } from "graphql";
import { CodedError } from "../schema/errors.ts";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import { multipartBody, uploadsIn } from "./multipart-body.ts";

type Options = Parameters<GraphQLDataSource["process"]>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource["process"]>>;

export class RemoteSubgraph implements GraphQLDataSource {
  readonly #name: SubgraphName;
  readonly #url: string;

  constructor(name: SubgraphName, url: string) {
    this.#name = name;
    this.#url = url;
  }

  async process({ request }: Options): Promise<Answer> {
    const { query, operationName } = request;
    const variables = request.variables ?? {};
    const uploads = uploadsIn(variables);
    let sourceFailure: unknown;
    const init: RequestInit & { duplex?: "half" } =
      uploads.length === 0
        ? {
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ query, operationName, variables }),
          }
        : {
            ...multipartBody({ query, operationName, variables }, uploads, (error) => {
              sourceFailure = error;
            }),
            duplex: "half",
          };
    let response: Response;
    let answer: Answer & {
      errors?: {
        message: string;
        extensions?: Record<string, unknown>;
        path?: (string | number)[];
      }[];
    };
    try {
      response = await fetch(this.#url, {
        ...init,
        method: "POST",
        redirect: "error",
        headers: {
          ...init.headers,
          accept: "application/json",
          "apollo-require-preflight": "true",
        },
      });
      answer = await response.json();
    } catch (error) {
      // When our own client stopped sending, that is the fault to tell of.
      if (sourceFailure) throw sourceFailure;
      throw this.#unavailable(error);
    }
    if (answer.data === undefined && !answer.errors) throw this.#unavailable(answer);
    const errors = answer.errors?.map(
      ({ message, extensions, path }) => new GraphQLError(message, { extensions, path }),
    );
    return {
      ...(answer.data !== undefined && { data: answer.data }),
      ...(errors && { errors }),
    } as Answer;
  }

  #unavailable(cause: unknown): CodedError {
    return new CodedError(
      "SUBGRAPH_UNAVAILABLE",
      `Cannot ask subgraph "${this.#name}": it does not answer`,
      { subgraph: this.#name },
      cause,
    );
  }
}
