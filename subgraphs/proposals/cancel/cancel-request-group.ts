/** Withdraws a request group, with all that follows from it, in one transaction. */
import { recordEvent } from "../../../platform/event-bus.ts";
import { CodedError } from "../../../schema/errors.ts";
import { serialKey } from "../../../schema/key.ts";
import { requireScope, type Viewer } from "../../../schema/viewer.ts";
import type { ProposalsContext } from "../context.ts";
import { createLoaders } from "../loaders.ts";
import type { Observation, RequestGroup } from "../models.ts";
import { isForViewerToCancel } from "../rules/cancel-access.ts";
import { type Cancellation, cancellationOf } from "../rules/observation-cancellation.ts";
import { priorityCredits } from "../rules/priority-credit.ts";
import { mayBecome } from "../rules/request-state.ts";
import * as store from "../store/cancel.ts";

/**
 * The group as it is afterwards. One that is canceled already is answered as it is, so that a call
 * whose answer was lost can be repeated.
 * @throws CodedError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID_STATE
 */
export async function cancelRequestGroup(
  context: ProposalsContext,
  id: string,
  now: Date,
): Promise<{ requestGroup: RequestGroup }> {
  const { sql, viewer, services } = context;
  const action = `cancel request group "${id}"`;
  requireScope(viewer, "observations:write", action);
  const requestGroup = await sql.begin(async (transaction) => {
    const group = await store.lockedRequestGroup(transaction, serialKey(id) ?? 0, viewer);
    requireCancelable(viewer, group, id, action);
    return group.state === "CANCELED" ? group : cancel(transaction, group, now);
  });
  services.nudge();
  // What this operation loaded before is not so any more.
  context.loaders = createLoaders(sql, viewer);
  return { requestGroup };
}

function requireCancelable(
  viewer: Viewer,
  group: RequestGroup | null,
  id: string,
  action: string,
): asserts group is RequestGroup {
  if (group === null) {
    const facts = { typename: "RequestGroup", key: id };
    throw new CodedError("NOT_FOUND", `Cannot ${action}: it is not known`, facts);
  }
  if (!isForViewerToCancel(viewer, group)) {
    throw new CodedError(
      "FORBIDDEN",
      `Cannot ${action}: the caller is neither its submitter nor a principal investigator of its proposal nor staff`,
    );
  }
  const { state } = group;
  if (state !== "CANCELED" && !mayBecome(state, "CANCELED")) {
    throw new CodedError("INVALID_STATE", `Cannot ${action}: its state is ${state}`, { state });
  }
}

async function cancel(
  transaction: store.Transaction,
  group: RequestGroup,
  now: Date,
): Promise<RequestGroup> {
  const requestIds = await store.cancelPendingRequests(transaction, group.id, now);
  const ended = (await store.lockedUnfinishedObservations(transaction, requestIds)).flatMap(
    (observation) => {
      const becomes = cancellationOf(observation, now);
      return becomes === null ? [] : [{ observation, becomes }];
    },
  );
  const idsOf = (wanted: Cancellation) =>
    ended.filter(({ becomes }) => becomes === wanted).map(({ observation }) => observation.id);
  await store.deleteObservations(transaction, idsOf("DELETED"));
  await store.endObservations(transaction, idsOf("CANCELED"), "CANCELED", now);
  await store.endObservations(transaction, idsOf("ABORTED"), "ABORTED", now);

  const unspent = await store.unspentRequests(transaction, requestIds);
  await store.creditPriority(transaction, group.proposalId, priorityCredits(group, unspent));
  const canceled = await store.cancelGroup(transaction, group.id, now);
  await recordEvent(transaction, "proposals", requestGroupChanged(canceled));
  for (const { observation, becomes } of ended) {
    await recordEvent(transaction, "proposals", observationChanged(observation, becomes));
  }
  return canceled;
}

function requestGroupChanged({ id, proposalId, state }: RequestGroup) {
  return {
    topic: "requestgroup.changed" as const,
    key: String(id),
    payload: { id, proposalId, state },
  };
}

/** A deleted observation has no state to tell. */
function observationChanged(
  { id, requestId, proposalId, telescopeId }: Observation,
  becomes: Cancellation,
) {
  const state = becomes === "DELETED" ? null : becomes;
  const payload = { id, requestId, proposalId, telescopeId, state, deleted: state === null };
  return { topic: "observation.changed" as const, key: String(id), payload };
}
