/** Which addresses an account may have. Pure. */
import { isMailAddress } from "../../../platform/mail-address.ts";
import { CodedError } from "../../../schema/errors.ts";

/** @throws CodedError BAD_USER_INPUT */
export function requireMailAddress(email: string): void {
  if (isMailAddress(email)) return;
  throw new CodedError(
    "BAD_USER_INPUT",
    `Cannot use "${email.slice(0, 254)}" as an e-mail address: it is not one of a mailbox`,
  );
}
