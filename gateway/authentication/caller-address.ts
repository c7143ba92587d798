/** The address from which a call came, as far as it can be believed. */

/**
 * `peer` is the other end of the connection. Behind `trustedProxies` proxies each of them has added
 * its own peer to the right of `X-Forwarded-For`, so what is left of theirs is only the caller's word.
 */
export function callerAddress(
  forwardedFor: string | null,
  peer: string | null,
  trustedProxies: number,
): string | null {
  const entries = forwardedFor?.split(",") ?? [];
  const told = trustedProxies > 0 ? entries.at(-trustedProxies) : undefined;
  return plain(told ?? "") ?? plain(peer ?? "");
}

/** An address without brackets, port and zone; null when the text is none. */
function plain(text: string): string | null {
  const [, inner] = /^\[([^\]]+)\](?::\d+)?$/.exec(text.trim()) ?? [];
  const [, v4] = /^([\d.]+):\d+$/.exec(text.trim()) ?? [];
  const bare = (inner ?? v4 ?? text.trim()).replace(/%.*$/, "");
  if (!/^[0-9a-f]*[.:][0-9a-f.:]*$/i.test(bare) || bare.length > 45) return null;
  // How IPv4 callers look to a server that listens on IPv6.
  return bare.toLowerCase().replace(/^::ffff:(?=\d+\.)/, "");
}
