/** One program whose gateway is there twice: with our own executor, and with Apollo's. */
import { createGatewayApp } from "../../../gateway/app.ts";
import { type As, authorization } from "../../harness/as.ts";
import {
  type Answer,
  type Asterism,
  type AsterismOptions,
  startAsterism,
} from "../../harness/asterism.ts";

export interface Told {
  status: number;
  /** As text, so that the order of keys is compared too. */
  data: string;
  /** Each error as text, in no order. */
  errors: string[];
  extensions: unknown;
}

export interface BothExecutors {
  asterism: Asterism;
  /** The same question to both; by default by one who sees everything. */
  ask(
    query: string,
    variables?: object,
    as?: As,
    headers?: Record<string, string>,
    operationName?: string,
  ): Promise<{ own: Told; stock: Told; answer: Answer }>;
  close(): Promise<void>;
}

export async function startBoth(options: AsterismOptions = {}): Promise<BothExecutors> {
  const environment = {
    // Here it is about answers, however large.
    ...{ LIMIT_COST: "1000000000", RATE_PER_SECOND: "0" },
    ...{ ...options.environment, GATEWAY_EXECUTOR: "own" },
  };
  const asterism = await startAsterism({ ...options, environment });
  const { host, url } = asterism;
  const settings = { ...host.settings, gatewayExecutor: "stock" as const };
  const stock = await createGatewayApp({ ...host, settings });
  return {
    asterism,
    async ask(
      query,
      variables = {},
      as = { token: asterism.adminToken },
      headers = {},
      operationName,
    ) {
      const question = () =>
        new Request(`${url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json", ...headers, ...authorization(as) },
          body: JSON.stringify({ query, variables, operationName }),
        });
      const first = await asterism.app.fetch(question());
      const answer = (await first.json()) as Answer;
      const second = await stock.fetch(question());
      return {
        own: told(first.status, answer),
        stock: told(second.status, (await second.json()) as Answer),
        answer,
      };
    },
    async close() {
      await stock.stop();
      await asterism.close();
    },
  };
}

function told(status: number, answer: Answer & { extensions?: unknown }): Told {
  const errors = (answer.errors ?? []).map((error) => JSON.stringify(error)).sort();
  return {
    status,
    data: withoutHour(JSON.stringify(answer.data) ?? ""),
    errors,
    extensions: answer.extensions,
  };
}

/** Signed URLs tell until when they are valid. */
function withoutHour(text: string): string {
  return text.replace(/(https?:[^"?]*)\?[^"]*/g, "$1");
}
