/** The events that tell the other subgraphs of a change. */
import type { DomainEvent } from "../../../platform/event-bus.ts";
import type { Downtime } from "../models.ts";

type Event = Omit<DomainEvent, "occurredAt">;

/**
 * `downtime.changed`, in order per place. A downtime that moves to another place is deleted at the
 * one and made at the other, for those who look at one place.
 */
export function downtimeChanged(before: Downtime | null, after: Downtime | null): Event[] {
  if (before && after && before.place === after.place) return [event("UPDATED", after)];
  return [
    ...(before ? [event("DELETED", before)] : []),
    ...(after ? [event("CREATED", after)] : []),
  ];
}

function event(action: "CREATED" | "UPDATED" | "DELETED", downtime: Downtime): Event {
  return {
    topic: "downtime.changed",
    key: downtime.place,
    payload: {
      id: downtime.id,
      action,
      place: downtime.place,
      instrumentType: downtime.instrumentType || null,
      start: downtime.start.toISOString(),
      end: downtime.end.toISOString(),
      version: downtime.version,
    },
  };
}
