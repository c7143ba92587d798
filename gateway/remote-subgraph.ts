/** A subgraph in another process: GraphQL over HTTP, with uploads passed on as they arrive. */
import type { GraphQLDataSource } from "@apollo/gateway";
import { log } from "../platform/log.ts";
import { multipartBody, uploadsIn } from "../platform/multipart-body.ts";
import type { CallSettings } from "../platform/settings.ts";
import { CodedError } from "../schema/errors.ts";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import type { Viewer } from "../schema/viewer.ts";
import { CircuitBreaker } from "./calls/circuit-breaker.ts";
import { passedHeaders } from "./calls/passed-headers.ts";
import { CallerGone, TimeLimit, TimeOver } from "./calls/time-limit.ts";
import { AnswerTooLarge, type Incoming, type Transport } from "./calls/transport.ts";
import type { GatewayContext } from "./context.ts";
import { type ForeignError, foreignError } from "./public-error.ts";

type Options = Parameters<GraphQLDataSource["process"]>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource["process"]>>;

export interface RemoteOptions {
  name: SubgraphName;
  transport: Transport;
  /** Makes a token, good once, by which the subgraph learns who is asking. */
  sign: (viewer: Viewer) => Promise<string>;
  settings: CallSettings;
  /** Milliseconds of some clock, by which it is judged when to try again after failures. */
  now?: () => number;
}

/** Of a query; what changes something is sent once. */
const MOST_ATTEMPTS = 3;
const FIRST_PAUSE_MS = 50;
/** What a proxy or a server says when it cannot answer just now. */
const AWAY = [502, 503, 504];

export class RemoteSubgraph implements GraphQLDataSource {
  readonly #options: RemoteOptions;
  readonly #breaker: CircuitBreaker;

  constructor(options: RemoteOptions) {
    this.#options = options;
    const { name, now = () => performance.now() } = options;
    this.#breaker = new CircuitBreaker(now, (isOpen) => {
      if (isOpen)
        log.error(`Subgraph "${name}" failed several times: it is left alone for a while`);
      else log.info(`Subgraph "${name}" answers again`);
    });
  }

  async process(options: Options): Promise<Answer> {
    const { request, context } = options;
    const asking = context as GatewayContext;
    const { query = "", operationName, variables = {} } = request;
    const { timeoutSeconds, mutationTimeoutSeconds } = this.#options.settings;
    const operation = { query, operationName, variables };
    if (!/^\s*mutation\b/.test(query)) {
      const body = JSON.stringify(operation);
      const limit = new TimeLimit(timeoutSeconds * 1000, asking.signal);
      return this.#within(limit, options, () => this.#send(asking, limit, body, MOST_ATTEMPTS));
    }
    const limit = new TimeLimit(mutationTimeoutSeconds * 1000, asking.signal);
    const uploads = uploadsIn(variables);
    if (uploads.length === 0) {
      const body = JSON.stringify(operation);
      return this.#within(limit, options, () => this.#send(asking, limit, body, 1));
    }
    let sourceFailure: unknown;
    const { body, headers } = multipartBody(
      operation,
      uploads,
      (error) => {
        sourceFailure = error;
      },
      () => limit.touch(),
    );
    // A page elsewhere could send such a body, so the subgraph wants a header that it could not.
    const asOurs = { ...headers, "apollo-require-preflight": "true" };
    return this.#within(limit, options, async () => {
      try {
        return await this.#send(asking, limit, body, 1, asOurs, () => sourceFailure !== undefined);
      } catch (error) {
        // When our own client stopped sending, that is the fault to tell of.
        throw sourceFailure ?? error;
      }
    });
  }

  /** Reads what is answered, and tells the world what became of the call. */
  async #within(limit: TimeLimit, options: Options, work: () => Promise<Read>): Promise<Answer> {
    try {
      const { body, status } = await work();
      if (status === 401) throw new Error("it does not take calls of this gateway");
      const { requestId } = options.context as GatewayContext;
      const errors = body.errors?.map((error) =>
        foreignError(error, this.#options.name, requestId),
      );
      return { ...("data" in body && { data: body.data }), ...(errors && { errors }) } as Answer;
    } catch (error) {
      throw this.#failure(error, options.context as GatewayContext);
    } finally {
      limit.close();
    }
  }

  async #send(
    asking: GatewayContext,
    limit: TimeLimit,
    body: string | ReadableStream<Uint8Array>,
    attempts: number,
    headers: Record<string, string> = { "content-type": "application/json" },
    isOurs: () => boolean = () => false,
  ): Promise<Read> {
    const { transport, sign, settings } = this.#options;
    for (let attempt = 1; ; attempt++) {
      const token = await sign(asking.viewer);
      limit.check();
      const pass = this.#breaker.enter();
      if (!pass) throw new LeftAlone();
      try {
        const sent = transport.send({
          // Spreads would cost several times as much.
          headers: Object.assign(passedHeaders(settings.headers, asking), headers, {
            accept: "application/json",
            authorization: `Bearer ${token}`,
          }),
          body,
          mostBytes: settings.responseBytes,
        });
        limit.holds((reason) => sent.abort(reason));
        const read = readAnswer(await sent.answer);
        this.#breaker.succeeded();
        return read;
      } catch (error) {
        const isCallers = error instanceof CallerGone || error instanceof AnswerTooLarge;
        if (isCallers || isOurs()) this.#breaker.left(pass);
        else this.#breaker.failed(pass);
        const mayPass = !isCallers && !(error instanceof TimeOver || error instanceof NotGraphql);
        if (!mayPass || attempt >= attempts) throw error;
        // At different moments, so that those who failed together do not come together again.
        await limit.pause(FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random()));
      }
    }
  }

  #failure(error: unknown, { requestId }: GatewayContext): unknown {
    if (error instanceof CodedError) return error;
    const { name } = this.#options;
    const cannot = `Cannot ask subgraph "${name}":`;
    const facts = { subgraph: name };
    if (error instanceof CallerGone) {
      return new CodedError("SUBGRAPH_UNAVAILABLE", `${cannot} the caller is gone`, facts, error);
    }
    if (error instanceof LeftAlone) {
      const message = `${cannot} it failed several times, and is left alone for a moment`;
      return new CodedError("SUBGRAPH_UNAVAILABLE", message, facts, error);
    }
    log.warn(`Cannot ask subgraph "${name}"`, { requestId, error });
    if (error instanceof TimeOver) {
      return new CodedError("SUBGRAPH_TIMEOUT", `${cannot} it takes too long`, facts, error);
    }
    if (error instanceof AnswerTooLarge) {
      const message = `${cannot} its answer is too large`;
      return new CodedError("SUBGRAPH_ANSWER_TOO_LARGE", message, facts, error);
    }
    return new CodedError("SUBGRAPH_UNAVAILABLE", `${cannot} it does not answer`, facts, error);
  }
}

interface Read {
  status: number;
  body: { data?: unknown; errors?: ForeignError[] | null };
}

class NotGraphql extends Error {}
class LeftAlone extends Error {}

/** @throws Error when the subgraph cannot answer now, NotGraphql when it answers something else */
function readAnswer({ status, text }: Incoming): Read {
  if (AWAY.includes(status)) throw new Error(`it answers ${status}`);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new NotGraphql(`it answers ${status} and no JSON`);
  }
  if (!isAnswer(body)) throw new NotGraphql(`it answers ${status} and other JSON than GraphQL's`);
  return { status, body };
}

function isAnswer(body: unknown): body is Read["body"] {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const { data, errors } = body as { data?: unknown; errors?: unknown };
  if (errors !== undefined && errors !== null && !(Array.isArray(errors) && errors.every(isError)))
    return false;
  if (data === undefined || data === null) return Array.isArray(errors) && errors.length > 0;
  return typeof data === "object" && !Array.isArray(data);
}

function isError(error: unknown): error is ForeignError {
  if (typeof error !== "object" || error === null) return false;
  const { message, path, extensions } = error as Record<string, unknown>;
  const isRecord = (value: unknown) => typeof value === "object" && !Array.isArray(value);
  return (
    typeof message === "string" &&
    (path === undefined || path === null || Array.isArray(path)) &&
    (extensions === undefined || isRecord(extensions))
  );
}
