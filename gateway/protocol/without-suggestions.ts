/** Messages that do not tell the names of a schema that does not tell of itself. */
import type { GraphQLFormattedError } from "graphql";

/** What graphql-js puts at the end of messages about names that it does not know. */
const SUGGESTION = / ?Did you mean .*\?$/s;
const fromSchema = ["GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"];

export function withoutSuggestions(error: GraphQLFormattedError): GraphQLFormattedError {
  if (!fromSchema.includes(String(error.extensions?.code))) return error;
  return { ...error, message: error.message.replace(SUGGESTION, "") };
}
