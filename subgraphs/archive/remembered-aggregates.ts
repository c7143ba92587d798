/** Aggregates that are asked for again and again, by the same people about the same frames. */
import type { Sql } from "../../platform/database.ts";
import { outliving } from "../../platform/outliving.ts";
import type { Sight } from "../../schema/viewer.ts";
import type { PlainFrameFilter as FrameFilter } from "./rules/without-calibrations.ts";
import { type Aggregates, frameAggregates } from "./store/frame-aggregates.ts";

const MILLISECONDS = 10_000;
/** What took long is worth keeping longer: so many times as long as it took. */
const TIMES = 60;
/** Different questions that are remembered at once. */
const MOST = 100;

/** Answers as the store does; whoever asks the same while it is asked, or shortly after, shares it. */
export function rememberedAggregates(
  sql: Sql,
  now: () => number = Date.now,
): (sight: Sight, filter: FrameFilter) => Promise<Aggregates> {
  const remembered = new Map<string, { until: number; answer: Promise<Aggregates> }>();
  return (sight, filter) => {
    // What somebody sees is part of the question: nobody gets an answer for others.
    const question = JSON.stringify([sight.all, [...sight.proposals].sort(), filter]);
    const before = remembered.get(question);
    if (before && now() < before.until) return before.answer;
    const asked = now();
    const answer = outliving(frameAggregates(sql, sight, filter));
    const entry = { until: Number.POSITIVE_INFINITY, answer };
    remembered.delete(question);
    remembered.set(question, entry);
    answer.then(
      () => {
        entry.until = asked + Math.max(MILLISECONDS, TIMES * (now() - asked));
      },
      () => {
        if (remembered.get(question) === entry) remembered.delete(question);
      },
    );
    const [oldest] = remembered.keys();
    if (remembered.size > MOST && oldest !== undefined) remembered.delete(oldest);
    return answer;
  };
}
