/**
 * Searches among a million frames, against the same among a hundred thousand. What is measured is
 * the store's own function, from the question to the rows as objects, so a bit more than the
 * server's time. Each question is asked several times, in turns with the smaller archive, and its
 * median taken; the 95th percentile is that of the questions.
 */
import type { Database } from "../platform/database.ts";
import { migrate } from "../platform/migrate.ts";
import { archive, frames } from "../subgraphs/archive/subgraph.ts";
import { loadSurvey } from "./load-survey.ts";
import { percentile } from "./percentile.ts";
import { milliseconds } from "./side-by-side.ts";
import { near, pointings, proposal, randomNumbers } from "./survey.ts";

const SMALL = 100_000;
const LARGE = 1_000_000;
const LIMITS = { milliseconds: 10, ratio: 1.5 };
const YEAR = 365 * 86_400_000;
const ROUNDS = 15;
/** Entries before page 1000. */
const BEFORE = 999 * 50;

type Sight = Parameters<typeof frames>[1];
type Filter = Parameters<typeof frames>[2]["filter"];

const viewers: Record<string, Sight> = {
  anonymous: { all: false, proposals: [] },
  member: { all: false, proposals: [1, 7, 50].map(proposal) },
  everything: { all: true, proposals: [] },
};

/** Tells whether all kinds of search keep both limits. */
export async function run(open: (part: string) => Promise<Database>): Promise<boolean> {
  const now = new Date();
  const small = await filled(await open("small"), SMALL, now);
  const large = await filled(await open("large"), LARGE, now);
  let good = true;
  console.log("search               page viewer        p50, p95 of 100 k     of 1 M   ratio");
  for (const [kind, questions] of Object.entries(asked(now))) {
    for (const [viewer, sight] of Object.entries(viewers)) {
      for (const [page, filters] of [
        [1, questions.any],
        [1000, questions.deep],
      ] as const) {
        const times = await compared(small, large, sight, filters, page);
        const [ofSmall, ofLarge] = [times.map(([time]) => time), times.map(([, time]) => time)];
        const p95 = percentile(ofLarge, 0.95);
        const ratio = p95 / percentile(ofSmall, 0.95);
        const isGood = p95 < LIMITS.milliseconds && ratio <= LIMITS.ratio;
        good &&= isGood;
        console.log(
          `${kind.padEnd(20)} ${String(page).padStart(4)} ${viewer.padEnd(12)} ${shown(ofSmall)}  ${shown(ofLarge)}  ${ratio.toFixed(2)} ${isGood ? "" : "TOO SLOW"}`,
        );
      }
    }
  }
  console.log(`limits: p95 ${LIMITS.milliseconds} ms, ratio ${LIMITS.ratio}`);
  return good;
}

async function filled(database: Database, frames: number, now: Date): Promise<Database["sql"]> {
  const { sql } = database;
  await migrate(sql, "archive", archive.migrations);
  const [row] = await sql`select 1 from archive.frame limit 1`;
  if (!row) await loadSurvey(sql, frames, now);
  return sql;
}

interface Questions {
  any: Filter[];
  /** Those with more than a thousand pages. */
  deep: Filter[];
}

/** About fields that both archives have, one in four about the monitored one. */
function asked(now: Date): Record<string, Questions> {
  const random = randomNumbers(3);
  const known = pointings(SMALL);
  const [monitored] = known as [(typeof known)[number]];
  const some = Array.from({ length: 80 }, (_, index) =>
    index % 4 === 0 ? monitored : (known[Math.floor(random() * known.length)] ?? monitored),
  );
  const middle = Array.from({ length: 3 }, () => near(monitored, 0.05, random));
  const yearsAgo = (years: number) => new Date(now.getTime() - years * YEAR);
  const period = (id: string, from: number, to: number): Filter => ({
    ...{ proposal: [id], observedAfter: yearsAgo(from), observedBefore: yearsAgo(to) },
  });
  return {
    covers: {
      any: some.map((field) => ({ covers: near(field, field.half, random) })),
      deep: middle.map((covers) => ({ covers })),
    },
    "cone of 1 degree": {
      any: some.map((field) => ({ cone: { ...near(field, 0.9, random), radius: 1 } })),
      deep: middle.map((place) => ({ cone: { ...place, radius: 1 } })),
    },
    "proposal and dates": {
      any: some.map(({ proposalId }) => {
        const to = 7 * random();
        return period(proposalId, to + 0.1 + 2 * random(), to);
      }),
      deep: [0, 1, 2].map((weeks) => period(monitored.proposalId, 9, weeks / 52)),
    },
  };
}

/** Median milliseconds of each question, in the small and in the large archive. */
async function compared(
  small: Database["sql"],
  large: Database["sql"],
  sight: Sight,
  filters: Filter[],
  page: number,
): Promise<[number, number][]> {
  const times: [number, number][] = [];
  for (const filter of filters) {
    const sides = [];
    for (const sql of [small, large]) {
      const after = page === 1 ? null : await cursorAfter(sql, sight, filter, BEFORE);
      sides.push({
        ask: () => frames(sql, sight, { filter, first: 50, after }),
        times: [] as number[],
      });
    }
    for (let round = 0; round < ROUNDS; round++) {
      // Who goes first changes, because the second one finds the caches of the processor full.
      const inTurn = round % 2 === 0 ? sides : sides.toReversed();
      for (const side of inTurn) side.times.push(await milliseconds(side.ask));
    }
    times.push(sides.map((side) => percentile(side.times, 0.5)) as [number, number]);
  }
  return times;
}

/** The cursor of the entry after so many, found by walking there. */
async function cursorAfter(
  sql: Database["sql"],
  sight: Sight,
  filter: Filter,
  entries: number,
): Promise<string | null> {
  let after: string | null = null;
  for (let left = entries; left > 0; left -= 1000) {
    const page: Awaited<ReturnType<typeof frames>> = await frames(sql, sight, {
      ...{ filter, first: Math.min(1000, left), after },
    });
    if (!page.pageInfo.hasNextPage) throw new Error("The list has no page 1000");
    after = page.pageInfo.endCursor;
  }
  return after;
}

const shown = (values: number[]) =>
  [0.5, 0.95].map((share) => percentile(values, share).toFixed(1).padStart(6)).join(" ");
