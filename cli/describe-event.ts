/** An event in words for people; null for those that are not worth a line. Pure. */

import type { IngestEvent, Tally } from "./ingest-event.ts";
import { durationText } from "./quantities.ts";

export function describeEvent(event: IngestEvent): string | null {
  switch (event.event) {
    case "archived": {
      const frame = event.frame === null ? "" : `  frame ${event.frame}`;
      return `${event.outcome.padEnd(WIDTH)}  ${event.path}${frame}`;
    }
    case "retrying": {
      const wait = event.waitSeconds === 0 ? "now" : `in ${durationText(event.waitSeconds * 1000)}`;
      return `${`again ${wait}`.padEnd(WIDTH)}  ${event.path}  ${event.code}: ${event.message}`;
    }
    case "refused":
    case "postponed": {
      const advice = event.advice ? `\n${" ".repeat(WIDTH + 2)}${event.advice}` : "";
      const verdict = event.event.toUpperCase().padEnd(WIDTH);
      return `${verdict}  ${event.path}  ${event.code}: ${event.message}${advice}`;
    }
    case "finished":
      return tallyText(event);
    default:
      return null;
  }
}

const WIDTH = "ALREADY_ARCHIVED".length;

function tallyText(tally: Tally): string {
  const { created, newVersions, alreadyArchived, skipped, refused, postponed } = tally;
  const parts = [
    `${created} new`,
    ...(newVersions ? [`${newVersions} new versions`] : []),
    `${alreadyArchived + skipped} archived before`,
    ...(refused ? [`${refused} refused`] : []),
    ...(postponed ? [`${postponed} not archived yet; run this again to go on`] : []),
  ];
  return parts.join(", ");
}
