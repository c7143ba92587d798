/** Random secrets, and what is kept of them. */

/** 256 random bits as 43 characters of base64url. */
export function newSecret(): string {
  const binary = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** SHA-256 in hexadecimal digits; fit for secrets that nobody can guess, not for passwords. */
export async function secretHash(secret: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
