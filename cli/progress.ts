/** How far a run is, from its events, and how that looks on a terminal. Pure. */
import type { IngestEvent } from "./ingest-event.ts";
import { bytesText, durationText } from "./quantities.ts";

export interface Progress {
  files: { found: number; over: number };
  bytes: { found: number; over: number };
  /** Bytes of each file under way. */
  underWay: ReadonlyMap<string, { size: number; sent: number }>;
  /** What was sent until when, the last seconds only. */
  sent: { total: number; samples: readonly { at: number; total: number }[] };
}

export const noProgress: Progress = {
  files: { found: 0, over: 0 },
  bytes: { found: 0, over: 0 },
  underWay: new Map(),
  sent: { total: 0, samples: [] },
};

const RATE_MS = 15_000;
const SAMPLE_MS = 250;

export function afterEvent(before: Progress, event: IngestEvent, now: number): Progress {
  switch (event.event) {
    case "found": {
      const { files, bytes } = before;
      return {
        ...before,
        files: { ...files, found: files.found + event.files },
        bytes: { ...bytes, found: bytes.found + event.bytes },
      };
    }
    case "sending":
      return { ...before, underWay: under(before, event.path, { size: event.size, sent: 0 }) };
    case "progress": {
      const known = before.underWay.get(event.path) ?? { size: event.sent, sent: 0 };
      const underWay = under(before, event.path, { ...known, sent: event.sent });
      const total = before.sent.total + Math.max(event.sent - known.sent, 0);
      const { samples } = before.sent;
      const isDue = now - (samples.at(-1)?.at ?? 0) >= SAMPLE_MS;
      const recent = isDue ? samples.filter(({ at }) => now - at < RATE_MS) : samples;
      const next = isDue ? [...recent, { at: now, total }] : recent;
      return { ...before, underWay, sent: { total, samples: next } };
    }
    case "retrying":
      return { ...before, underWay: under(before, event.path, null) };
    case "skipped":
    case "archived":
    case "refused":
    case "postponed":
      return {
        ...before,
        files: { ...before.files, over: before.files.over + 1 },
        bytes: { ...before.bytes, over: before.bytes.over + event.size },
        underWay: under(before, event.path, null),
      };
    default:
      return before;
  }
}

function under(before: Progress, path: string, file: { size: number; sent: number } | null) {
  const underWay = new Map(before.underWay);
  if (file) underWay.set(path, file);
  else underWay.delete(path);
  return underWay;
}

/** A line for each file under way, and one for all. */
export function progressLines(progress: Progress, now: number, columns: number): string[] {
  const { files, bytes, underWay, sent } = progress;
  const width = Math.max(10, Math.min(30, columns - 50));
  const lines = [...underWay].map(
    ([path, file]) =>
      `${bar(file.sent, file.size, width)} ${bytesText(file.sent)} of ${bytesText(file.size)}  ${path}`,
  );
  const [first] = sent.samples.filter(({ at }) => now - at < RATE_MS);
  const rate = first && now > first.at ? ((sent.total - first.total) / (now - first.at)) * 1000 : 0;
  const partly = [...underWay.values()].reduce((sum, file) => sum + file.sent, 0);
  const left = bytes.found - bytes.over - partly;
  const pace = rate > 0 ? `  ${bytesText(rate)}/s` : "";
  const time = rate > 0 && left > 0 ? `  ${durationText((left / rate) * 1000)} left` : "";
  const all = `${bar(bytes.over + partly, bytes.found, width)} ${files.over} of ${files.found} files`;
  return [
    ...lines,
    `${all}  ${bytesText(bytes.over + partly)} of ${bytesText(bytes.found)}${pace}${time}`,
  ];
}

function bar(done: number, total: number, width: number): string {
  const share = total === 0 ? 0 : Math.min(done / total, 1);
  const filled = Math.floor(share * width);
  const percent = `${Math.floor(share * 100)}`.padStart(3);
  return `[${"#".repeat(filled)}${"-".repeat(width - filled)}] ${percent}%`;
}
