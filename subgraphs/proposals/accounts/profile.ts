/** What people say of themselves, and how they like to see things. */
import { CodedError } from "../../../schema/errors.ts";
import { known } from "../../../schema/known.ts";
import type { ProposalsContext } from "../context.ts";
import { requireOwner } from "../rules/account-access.ts";
import { requirePersonTexts } from "../rules/person-texts.ts";
import type { UpdateProfileInput } from "../schema.generated.ts";
import { changeProfile, heldAccount, profileOf } from "../store/accounts.ts";
import { ownUser } from "./sessions.ts";

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT */
export async function updateProfile(
  { sql, viewer, loaders }: ProposalsContext,
  input: UpdateProfileInput,
) {
  const { user } = requireOwner(viewer, "change the profile");
  requirePersonTexts(input);
  await sql.begin(async (transaction) => {
    const account = await heldAccount(transaction, user.id);
    if (input.staffView && !account?.roles.includes("staff")) {
      throw new CodedError(
        "FORBIDDEN",
        "Cannot set staffView: the account does not have the role staff",
      );
    }
    await changeProfile(transaction, user.id, input);
  });
  const profile = await known(await profileOf(sql, user.id), "User", user.id);
  return { user: await ownUser(loaders, user.id), profile };
}
