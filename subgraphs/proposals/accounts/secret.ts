/** A random secret: 256 bits as 43 characters of base64url. */
export function newSecret(): string {
  const binary = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
