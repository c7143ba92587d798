/** A subgraph whose calls are told to the trace, the metrics and `Server-Timing`. */
import type { GraphQLDataSource } from "@apollo/gateway";
import { traced } from "../../platform/telemetry.ts";
import type { GatewayContext } from "../context.ts";
import type { Metrics } from "./metrics.ts";
import { spent } from "./observation.ts";

export function observedSource(
  name: string,
  source: GraphQLDataSource,
  metrics: Metrics | null,
): GraphQLDataSource {
  return {
    async process(options) {
      const began = performance.now();
      let failed = true;
      try {
        const answer = await traced("fetch", { "asterism.subgraph": name }, () =>
          source.process(options),
        );
        failed = false;
        return answer;
      } finally {
        metrics?.call(name, (performance.now() - began) / 1000, failed);
        spent((options.context as GatewayContext).observation, name, began);
      }
    },
  };
}
