/** What a sweep found, for an operator to read. Pure. */
import type { Stored } from "../object-store/object-store.ts";
import type { SweepReport } from "./sweep.ts";

const names = {
  object: "objects without a row",
  parts: "uploads never completed",
  partial: "partial files",
};
/** Leftovers that are shown one by one. */
const MOST_SHOWN = 50;

export function sweepTable(report: SweepReport): string[] {
  const { leftovers } = report;
  const kinds = Object.entries(names).map(([kind, name]) => {
    const ofKind = leftovers.filter((leftover) => leftover.kind === kind);
    const bytes = ofKind.reduce((sum, one) => sum + ("size" in one ? one.size : 0), 0);
    return line(name, ofKind.length, kind === "parts" ? "" : `${bytes} bytes`);
  });
  return [
    line("objects of the archive", report.objects, `${report.named} with a row`),
    line("entries of others, left alone", report.foreign),
    line("without a row, but young", report.young),
    ...kinds,
    line("rows of uploads that are over", report.endedUploads),
    ...leftovers.slice(0, MOST_SHOWN).map(shown),
    ...(leftovers.length > MOST_SHOWN ? [`  and ${leftovers.length - MOST_SHOWN} more`] : []),
  ];
}

function line(name: string, count: number, more = ""): string {
  return `${name.padEnd(32)}${String(count).padStart(10)}  ${more}`.trimEnd();
}

function shown(leftover: Stored): string {
  const since = leftover.since.toISOString();
  if (leftover.kind === "partial") return `  ${since}  ${leftover.name}`;
  const version = leftover.kind === "object" ? leftover.versionId : null;
  return `  ${since}  ${leftover.key}${version === null ? "" : ` (version ${version})`}`;
}
