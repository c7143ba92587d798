/** Codes of the errors in answers that no operation gave, for those who look at answers only. */
import type { Call } from "../routes.ts";

const codeOf = new WeakMap<Response, string>();

/** Remembers the code that an answer tells. */
export function telling(answer: Response, code: string): Response {
  codeOf.set(answer, code);
  return answer;
}

/** Notes that code with the request, before anything is done to the answer. */
export function noted(c: Call, answer: Response): Response {
  const code = codeOf.get(answer);
  if (code) c.get("observation").codes.push(code);
  return answer;
}
