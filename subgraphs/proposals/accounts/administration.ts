/** What administrators do to accounts. */
import { CodedError } from "../../../schema/errors.ts";
import { serialKey } from "../../../schema/key.ts";
import { requireScope } from "../../../schema/viewer.ts";
import type { ProposalsContext } from "../context.ts";
import { roleOf } from "../rules/enum-names.ts";
import { requirePersonTexts } from "../rules/person-texts.ts";
import { requireMailAddress } from "../rules/require-mail-address.ts";
import { requireUsername } from "../rules/username.ts";
import type { CreateUserInput, SetUserRolesInput } from "../schema.generated.ts";
import { heldAccount, heldAdministrators, insertAccount, setRoles } from "../store/accounts.ts";
import { recordAudit } from "../store/audit.ts";
import { acceptInvitations, holdAddresses } from "../store/invitations.ts";
import { ownUser } from "./sessions.ts";

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT, EMAIL_TAKEN, USERNAME_TAKEN */
export async function createUser(
  { sql, viewer }: ProposalsContext,
  { username, email, roles: names, ...input }: CreateUserInput,
) {
  const { user: administrator } = requireScope(viewer, "accounts:write", "make an account");
  requireUsername(username);
  requireMailAddress(email);
  const person = requirePersonTexts(input);
  const roles = [...new Set((names ?? []).map(roleOf))];
  const user = await sql.begin(async (transaction) => {
    await holdAddresses(transaction, [email]);
    const made = await insertAccount(transaction, {
      ...{ username, email, ...person, roles, passwordHash: null },
      ...{ termsAccepted: false, createdBy: administrator.id },
    });
    const userId = made.id;
    await recordAudit(transaction, { kind: "ACCOUNT_CREATED", viewer, userId, facts: { roles } });
    await acceptInvitations(transaction, { userId, email, viewer });
    return made;
  });
  return { user };
}

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID_STATE */
export async function setUserRoles(
  { sql, viewer, loaders }: ProposalsContext,
  { userId, roles: names }: SetUserRolesInput,
) {
  requireScope(viewer, "accounts:write", "set roles");
  const id = serialKey(userId);
  const roles = [...new Set(names.map(roleOf))];
  await sql.begin(async (transaction) => {
    // Before the account, in the same order for everybody.
    const administrators = await heldAdministrators(transaction);
    const account = id === null ? null : await heldAccount(transaction, id);
    if (account === null) {
      throw new CodedError("NOT_FOUND", `Cannot set roles of user "${userId}": it is not known`);
    }
    const others = administrators.filter((administrator) => administrator !== account.id);
    if (account.roles.includes("admin") && !roles.includes("admin") && others.length === 0) {
      throw new CodedError(
        "INVALID_STATE",
        `Cannot take the role admin from user "${userId}": nobody else has it`,
      );
    }
    await setRoles(transaction, account.id, roles);
    const facts = { before: account.roles, roles };
    await recordAudit(transaction, { kind: "ROLES_CHANGED", viewer, userId: account.id, facts });
  });
  return { user: await ownUser(loaders, id as number) };
}
