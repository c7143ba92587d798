/** A document as tokens only: what is too large is refused before anything recursive sees it. */
import { Lexer, Source, TokenKind } from "graphql";
import type { LimitSettings } from "../../platform/settings.ts";
import { CodedError } from "../../schema/errors.ts";
import { hold, tooMuch } from "./too-much.ts";

const opening = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * @throws CodedError QUERY_TOO_LARGE, BAD_REQUEST
 * @throws GraphQLError when it has characters that are no tokens
 */
export function scanDocument(text: string, limits: LimitSettings): void {
  hold(limits, "characters", text.length);
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let nesting = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    if (++tokens > limits.tokens) throw tooMuch("QUERY_TOO_LARGE", "tokens", limits.tokens, null);
    if (opening.has(token.kind)) hold(limits, "nesting", ++nesting);
    else if (closing.has(token.kind)) nesting--;
    else if (token.kind === TokenKind.NAME && token.value === "__proto__") {
      // As a key of an object it would stand for the object's prototype.
      throw new CodedError("BAD_REQUEST", 'Cannot run the operation: it has a name "__proto__"');
    }
  }
}
