/** Copies a place with everything on it. */
import { CodedError } from "../../../schema/errors.ts";
import { applyChange } from "../changes/apply-change.ts";
import { inOneChange } from "../changes/in-one-change.ts";
import type { ConfigdbContext } from "../context.ts";
import { changeCounts } from "../document/changes-made.ts";
import { configurationOf } from "../document/configuration.ts";
import { changesSince, everything } from "../store/configuration.ts";
import { settle } from "../store/writing.ts";
import { type ClonePlan, type CloneRequest, planClone } from "./plan-clone.ts";

/**
 * In one transaction, by the same changes as any other write. Answers the key of the copy.
 * @throws CodedError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, VALUE_INVALID, CLONE_CODES_MISSING,
 * ALREADY_EXISTS, REFERENCE_UNKNOWN
 */
export async function clonePlace(context: ConfigdbContext, request: CloneRequest) {
  const { place, source } = request;
  const action = `clone ${place}`;
  const { result, revision } = await inOneChange(context, action, async (transaction, before) => {
    const plan = planClone(configurationOf(await everything(transaction, null)), request);
    if (plan === null) {
      throw new CodedError("NOT_FOUND", `Cannot ${action} "${source}": it is not known`, {
        typename: place,
        key: source,
      });
    }
    check(plan, `${action} "${source}"`);
    let key = "";
    for (const change of plan.changes) {
      const created = await applyChange(transaction, change);
      if (change.entity === place && key === "") key = created;
    }
    await settle(transaction);
    return { key, counts: changeCounts(await changesSince(transaction, before.revision)) };
  });
  context.forget();
  return { ...result, configdbRevision: revision };
}

/** @throws CodedError VALUE_INVALID, CLONE_CODES_MISSING */
function check({ faults, missing }: ClonePlan, action: string): void {
  if (faults.length > 0) {
    const told = faults.map(({ field, rule }) => `"${field}" must ${rule}`).join("; ");
    throw new CodedError("VALUE_INVALID", `Cannot ${action}: ${told}`, { faults });
  }
  const { instruments, cameras } = missing;
  if (instruments.length + cameras.length > 0) {
    throw new CodedError(
      "CLONE_CODES_MISSING",
      `Cannot ${action}: ${instruments.length} instruments and ${cameras.length} cameras have no code for their copies`,
      { instruments, cameras },
    );
  }
}
