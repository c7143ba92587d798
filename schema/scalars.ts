/** The scalars that all subgraphs share, by their names in `shared.graphql`. */
import { GraphQLScalarType } from "graphql";
import {
  GraphQLDateTimeISO,
  GraphQLJSON,
  GraphQLLocalDate,
  GraphQLLocalTime,
  GraphQLSafeInt,
} from "graphql-scalars";

export const scalars = {
  // The ISO form goes out as a string, so in process and over HTTP a client sees the same.
  DateTime: new GraphQLScalarType({ ...GraphQLDateTimeISO.toConfig(), name: "DateTime" }),
  LocalDate: GraphQLLocalDate,
  LocalTime: GraphQLLocalTime,
  SafeInt: GraphQLSafeInt,
  JSON: GraphQLJSON,
};
