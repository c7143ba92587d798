import { expect, it } from "vitest";
import type { IngestEvent } from "./ingest-event.ts";
import { afterEvent, noProgress, progressLines } from "./progress.ts";

const after = (...events: [number, IngestEvent][]) =>
  events.reduce((progress, [at, event]) => afterEvent(progress, event, at), noProgress);

const archived = (path: string, size: number): IngestEvent => ({
  ...{ event: "archived", path, size, outcome: "CREATED", frame: "1" },
});

it("each file under way has a bar, and all together have files, bytes, rate and time left", () => {
  const progress = after(
    [0, { event: "found", files: 3, bytes: 30_000_000 }],
    [0, { event: "sending", path: "/d/a.fits", size: 10_000_000 }],
    [1000, { event: "progress", path: "/d/a.fits", sent: 5_000_000 }],
    [2000, { event: "progress", path: "/d/a.fits", sent: 10_000_000 }],
    [2000, archived("/d/a.fits", 10_000_000)],
    [2000, { event: "sending", path: "/d/b.fits", size: 10_000_000 }],
    [3000, { event: "progress", path: "/d/b.fits", sent: 5_000_000 }],
  );
  expect(progressLines(progress, 3000, 60)).toEqual([
    "[#####-----]  50% 5.0 MB of 10.0 MB  /d/b.fits",
    "[#####-----]  50% 1 of 3 files  15.0 MB of 30.0 MB  5.0 MB/s  3 s left",
  ]);
});

it("an attempt that failed has sent nothing", () => {
  const told = { code: "STORE_UNAVAILABLE", message: "", retry: "BACKOFF", advice: "" } as const;
  const progress = after(
    [0, { event: "found", files: 1, bytes: 100 }],
    [0, { event: "sending", path: "/d/a.fits", size: 100 }],
    [1, { event: "progress", path: "/d/a.fits", sent: 60 }],
    [2, { event: "retrying", path: "/d/a.fits", waitSeconds: 1, ...told }],
  );
  expect(progressLines(progress, 20_000, 60)).toEqual([
    "[----------]   0% 0 of 1 files  0 B of 100 B",
  ]);
});
