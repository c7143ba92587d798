/**
 * `npx tsx bench/abuse.ts`: how long the gateway takes to refuse what would cost much, against how long
 * it takes to let a small query through that it has not seen.
 */
import { readFileSync } from "node:fs";
import process from "node:process";
import { planWithApollo } from "../gateway/executor/plan-with-apollo.ts";
import { KnownDocuments } from "../gateway/limits/known-documents.ts";
import { readSettings } from "../platform/settings.ts";
import { documents } from "../tests/abuse/attacks.ts";

/** Milliseconds that a refusal may take. */
const LIMIT_MS = 200;
const ROUNDS = 20;

const settings = readSettings({});
const sdl = readFileSync(new URL("../schema/supergraph.graphql", import.meta.url), "utf8");
const known = new KnownDocuments(settings.limits);
known.use(planWithApollo(sdl, true).api);

function median(work: (round: number) => void): number {
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const begin = performance.now();
    work(round);
    return performance.now() - begin;
  });
  return times.sort((a, b) => a - b)[ROUNDS / 2] as number;
}

const cheap = median((round) => known.check(`{ sites { nodes { code } } } #${round}`, "", {}));
console.log(`small query: ${cheap.toFixed(3)} ms`);
for (const [name, text] of documents) {
  const taken = median((round) => {
    try {
      known.check(`${text} #${round}`, "", {});
    } catch {
      return;
    }
    throw new Error(`${name} was let through`);
  });
  console.log(`${name}: ${taken.toFixed(3)} ms, ratio ${(taken / cheap).toFixed(1)}`);
  if (taken > LIMIT_MS) process.exitCode = 1;
}
