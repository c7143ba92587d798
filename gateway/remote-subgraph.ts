/** A subgraph in another process: GraphQL over HTTP, with uploads passed on as they arrive. */
import type { GraphQLDataSource } from "@apollo/gateway";
import { log } from "../platform/log.ts";
import { multipartBody, uploadsIn } from "../platform/multipart-body.ts";
import type { CallSettings } from "../platform/settings.ts";
import { CodedError } from "../schema/errors.ts";
import type { SubgraphName } from "../schema/subgraph-names.ts";
import type { Viewer } from "../schema/viewer.ts";
import { CircuitBreaker } from "./calls/circuit-breaker.ts";
import { GatheredCalls } from "./calls/gathered-calls.ts";
import { passedHeaders } from "./calls/passed-headers.ts";
import { type GraphqlAnswer, MOST_JOINED, type Query, QueryJoiner } from "./calls/query-joiner.ts";
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
  readonly #joiner: QueryJoiner;
  readonly #queries = new GatheredCalls<GatewayContext, Query, Answer>(MOST_JOINED, (by, queries) =>
    this.#ask(by, queries),
  );

  constructor(options: RemoteOptions) {
    this.#options = options;
    const { name, now = () => performance.now() } = options;
    this.#breaker = new CircuitBreaker(now, (isOpen) => {
      if (isOpen)
        log.error(`Subgraph "${name}" failed several times: it is left alone for a while`);
      else log.info(`Subgraph "${name}" answers again`);
    });
    this.#joiner = new QueryJoiner(now);
  }

  process({ request, context }: Options): Promise<Answer> {
    const asking = context as GatewayContext;
    const { query = "", operationName, variables = {} } = request;
    const operation = { query, operationName, variables };
    return /^\s*mutation\b/.test(query)
      ? this.#change(asking, operation)
      : this.#queries.add(asking, operation);
  }

  /** What one operation asks at once: by one exchange where that makes no difference to the answers. */
  #ask(asking: GatewayContext, queries: Query[]): Promise<Answer>[] {
    const ms = this.#options.settings.timeoutSeconds * 1000;
    if (queries.length === 1) return queries.map((query) => this.#alone(asking, ms, query));
    const began = performance.now();
    const answers = this.#together(asking, ms, queries);
    return queries.map(async (query, index) => {
      const answer = (await answers)?.[index];
      return answer ?? this.#alone(asking, ms - (performance.now() - began), query);
    });
  }

  /** Null when they must be asked one by one. */
  async #together(
    asking: GatewayContext,
    ms: number,
    queries: readonly Query[],
  ): Promise<Answer[] | null> {
    const joined = this.#joiner.join(queries);
    if (!joined) return null;
    const limit = new TimeLimit(ms, asking.signal);
    try {
      const { body } = await this.#send(asking, limit, joined.body, MOST_ATTEMPTS);
      const answers = joined.split(body);
      if (answers) return answers.map((answer) => this.#told(answer, asking));
    } catch (error) {
      const mayBeOfOne = error instanceof AnswerTooLarge || error instanceof NotGraphql;
      // There is no time left to find out which one is slow, but the others need not wait again.
      if (error instanceof TimeOver) joined.keepApart();
      if (!mayBeOfOne) throw this.#failure(error, asking);
    } finally {
      limit.close();
    }
    joined.keepApart();
    return null;
  }

  async #alone(asking: GatewayContext, ms: number, query: Query): Promise<Answer> {
    const body = JSON.stringify(query);
    const limit = new TimeLimit(ms, asking.signal);
    return this.#within(limit, asking, () => this.#send(asking, limit, body, MOST_ATTEMPTS));
  }

  /** Of what changes something. */
  async #change(asking: GatewayContext, mutation: Query): Promise<Answer> {
    const { mutationTimeoutSeconds } = this.#options.settings;
    const limit = new TimeLimit(mutationTimeoutSeconds * 1000, asking.signal);
    const uploads = uploadsIn(mutation.variables);
    if (uploads.length === 0) {
      const body = JSON.stringify(mutation);
      return this.#within(limit, asking, () => this.#send(asking, limit, body, 1));
    }
    let sourceFailure: unknown;
    const { body, headers } = multipartBody(
      mutation,
      uploads,
      (error) => {
        sourceFailure = error;
      },
      () => limit.touch(),
    );
    // A page elsewhere could send such a body, so the subgraph wants a header that it could not.
    const asOurs = { ...headers, "apollo-require-preflight": "true" };
    return this.#within(limit, asking, async () => {
      try {
        return await this.#send(asking, limit, body, 1, asOurs, () => sourceFailure !== undefined);
      } catch (error) {
        // When our own client stopped sending, that is the fault to tell of.
        throw sourceFailure ?? error;
      }
    });
  }

  /** Reads what is answered, and tells the world what became of the call. */
  async #within(
    limit: TimeLimit,
    asking: GatewayContext,
    work: () => Promise<Read>,
  ): Promise<Answer> {
    try {
      const { body, status } = await work();
      if (status === 401) throw new Error("it does not take calls of this gateway");
      return this.#told(body, asking);
    } catch (error) {
      throw this.#failure(error, asking);
    } finally {
      limit.close();
    }
  }

  #told(answer: GraphqlAnswer, { requestId }: GatewayContext): Answer {
    const errors = answer.errors?.map((error) =>
      foreignError(error, this.#options.name, requestId),
    );
    return { ...("data" in answer && { data: answer.data }), ...(errors && { errors }) } as Answer;
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
  body: GraphqlAnswer;
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
