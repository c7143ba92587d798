/** Fields of accounts: the viewer, sessions, passwords, API tokens and roles. */
import type { Resolvers } from "../schema.generated.ts";

export const accounts: Resolvers = {};
