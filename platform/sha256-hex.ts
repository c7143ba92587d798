import { createHash } from "node:crypto";

/**
 * SHA-256 of the bytes, or of the text in UTF-8, as 64 hexadecimal digits. Of secrets it is fit for
 * those that nobody can guess, not for passwords.
 */
export function sha256Hex(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
