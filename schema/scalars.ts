/** The scalars that all subgraphs share, by their names in `shared.graphql`. */
import { GraphQLError, GraphQLScalarType } from "graphql";
import {
  GraphQLDateTimeISO,
  GraphQLJSON,
  GraphQLLocalDate,
  GraphQLLocalTime,
  GraphQLSafeInt,
} from "graphql-scalars";

const dateTime = GraphQLDateTimeISO.toConfig();

/** PostgreSQL reads neither a year 0 nor one of five digits as ISO 8601 writes them. */
function readable(instant: Date): Date {
  const year = instant.getUTCFullYear();
  if (year >= 1 && year <= 9999) return instant;
  throw new GraphQLError(`DateTime must be of the years 1 to 9999: ${instant.toISOString()}`);
}

export const scalars = {
  // The ISO form goes out as a string, so in process and over HTTP a client sees the same.
  DateTime: new GraphQLScalarType<Date, string>({
    ...dateTime,
    name: "DateTime",
    parseValue: (value) => readable(dateTime.parseValue(value)),
    parseLiteral: (node, variables) => readable(dateTime.parseLiteral(node, variables)),
  }),
  LocalDate: GraphQLLocalDate,
  LocalTime: GraphQLLocalTime,
  SafeInt: GraphQLSafeInt,
  JSON: GraphQLJSON,
};
