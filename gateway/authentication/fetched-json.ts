/** Reads a JSON document from an address that the operator has set. */
const TIMEOUT_MS = 5_000;

/** @throws Error when the answer is not 200 and JSON within five seconds */
export async function fetchedJson(url: URL | string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(url, {
    ...init,
    headers: { accept: "application/json", ...init.headers },
    // One that is answered is not followed, and is no answer; a Worker has no "error" here.
    redirect: "manual",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.ok) return response.json();
  await response.body?.cancel();
  throw new Error(`"${url}" answers ${response.status}`);
}
