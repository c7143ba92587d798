/** Where a supergraph comes from: its text, or null when it is the same as at the last reading. */
export type ReadSupergraph = () => Promise<string | null>;

const PATIENCE_MS = 30_000;

/** A file on Node and Deno. */
export function supergraphIn(location: string | URL): ReadSupergraph {
  let known: string | null = null;
  return async () => {
    const { readFile } = await import("node:fs/promises");
    const text = await readFile(location, "utf8");
    if (text === known) return null;
    known = text;
    return text;
  };
}

/** An address whose server may tell by ETag that nothing changed. */
export function supergraphAt(url: string): ReadSupergraph {
  let known: string | null = null;
  let tag: string | null = null;
  return async () => {
    const response = await fetch(url, {
      headers: tag === null ? {} : { "if-none-match": tag },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status === 304) return null;
    const text = await response.text();
    if (!response.ok) throw new Error(`its server answered with status ${response.status}`);
    tag = response.headers.get("etag");
    if (text === known) return null;
    known = text;
    return text;
  };
}
