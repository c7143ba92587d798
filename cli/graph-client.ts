/** Calls of the graph over HTTP, and what their failures mean. */
import { multipartBody, uploadsIn } from "../platform/multipart-body.ts";
import type { Retry } from "../schema/errors.ts";
import { Failure } from "./failure.ts";

export interface GraphClient {
  /**
   * Variables may hold an `Upload`, which is read while it is sent.
   * @throws Failure
   */
  ask<Data>(query: string, variables: object): Promise<Data>;
}

interface GraphAnswer {
  data?: unknown;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

export function graphClient(url: string, token: string): GraphClient {
  return {
    async ask<Data>(query: string, variables: object) {
      const uploads = uploadsIn(variables);
      let unreadable: unknown = null;
      const { body, headers } =
        uploads.length === 0
          ? {
              body: JSON.stringify({ query, variables }),
              headers: { "content-type": "application/json" },
            }
          : multipartBody({ query, variables }, uploads, (error) => {
              unreadable = error;
            });
      let response: Response;
      let text: string;
      try {
        response = await fetch(`${url}/graphql`, {
          method: "POST",
          headers: {
            ...headers,
            accept: "application/json",
            "apollo-require-preflight": "true",
            authorization: `Bearer ${token}`,
          },
          body,
          // A body that is read once cannot follow, and the token belongs to this address.
          redirect: "manual",
          // What is streamed needs to say so; the types of fetch do not know it yet.
          ...{ duplex: "half" },
        });
        text = await response.text();
      } catch (error) {
        if (unreadable) throw unreadable;
        throw connectionFailure(url, error);
      }
      return answered(url, response, text) as Data;
    },
  };
}

/** What broke a connection, as far as the runtime tells. */
export function connectionFailure(url: string, error: unknown): Failure {
  const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
  const state = cause?.code ?? cause?.message ?? message;
  return new Failure("SERVER_UNREACHABLE", `Cannot reach ${url}: ${state}`);
}

/** @throws Failure */
function answered(url: string, response: Response, text: string): unknown {
  const { data, errors } = parsed(text);
  const [error] = errors ?? [];
  if (data && !error) return data;
  const { status, headers } = response;
  if (error) {
    const { code, retry, retryAfterSeconds } = error.extensions ?? {};
    throw new Failure(typeof code === "string" ? code : "UNKNOWN", error.message, {
      ...(isRetry(retry) ? { retry } : {}),
      retryAfterSeconds: Number(retryAfterSeconds) || 0,
    });
  }
  if (status >= 500 || status === 408 || status === 429) {
    throw new Failure("SERVER_UNAVAILABLE", `Cannot use ${url}: it answers ${status}`, {
      retryAfterSeconds: Number(headers.get("retry-after")) || 0,
    });
  }
  const target = headers.get("location");
  const state = target
    ? `it leads to "${target}"`
    : `it answers ${status}, and not as a graph does`;
  throw new Failure("NOT_A_GRAPH", `Cannot use ${url}: ${state}`);
}

function parsed(text: string): GraphAnswer {
  try {
    const answer = JSON.parse(text);
    return typeof answer === "object" && answer !== null ? answer : {};
  } catch {
    return {};
  }
}

function isRetry(value: unknown): value is Retry {
  return value === "NEVER" || value === "NOW" || value === "BACKOFF";
}
