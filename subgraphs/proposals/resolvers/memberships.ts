/** Fields of memberships and invitations, and of the records of who changed them. */
import type { Resolvers } from "../schema.generated.ts";

export const memberships: Resolvers = {};
