/** A subgraph in another process: GraphQL over HTTP, with uploads passed on as they arrive. */
import type { GraphQLDataSource } from "@apollo/gateway";
import { GraphQLError } from "graphql";
import { log } from "../platform/log.ts";
import { multipartBody, uploadsIn } from "../platform/multipart-body.ts";
import { CodedError } from "../schema/errors.ts";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import type { Viewer } from "../schema/viewer.ts";
import type { GatewayContext } from "./context.ts";

type Options = Parameters<GraphQLDataSource["process"]>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource["process"]>>;

export class RemoteSubgraph implements GraphQLDataSource {
  readonly #name: SubgraphName;
  readonly #url: string;
  readonly #sign: (viewer: Viewer) => Promise<string>;

  /** `sign` makes a token by which the subgraph learns who is asking. */
  constructor(name: SubgraphName, url: string, sign: (viewer: Viewer) => Promise<string>) {
    this.#name = name;
    this.#url = url;
    this.#sign = sign;
  }

  async process({ request, context }: Options): Promise<Answer> {
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
    const token = await this.#sign((context as GatewayContext).viewer);
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
          authorization: `Bearer ${token}`,
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
    // It refused our own token: nothing that the caller could mend.
    if ([401, 503].includes(response.status)) {
      const [error] = answer.errors ?? [];
      log.error(`Subgraph "${this.#name}" does not take calls of this gateway`, { error });
      throw this.#unavailable(error);
    }
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
