/**
 * SHA-256 of the text in UTF-8, as 64 hexadecimal digits. Of secrets it is fit for those that
 * nobody can guess, not for passwords.
 */
export async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
