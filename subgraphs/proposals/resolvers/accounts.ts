/** Fields of accounts: the viewer, sessions, passwords, API tokens and roles. */
import { listArgs } from "../../../platform/keyset-list.ts";
import { known } from "../../../schema/known.ts";
import { createUser, setUserRoles } from "../accounts/administration.ts";
import { createApiToken, revokeApiToken } from "../accounts/api-tokens.ts";
import { changeEmail, requestEmailChange } from "../accounts/email.ts";
import { changePassword, requestPasswordReset, resetPassword } from "../accounts/passwords.ts";
import { updateProfile } from "../accounts/profile.ts";
import { register, requestRegistration } from "../accounts/registration.ts";
import { signIn, signOut } from "../accounts/sessions.ts";
import { readsOwnAccount, requireAccountList, requireOwner } from "../rules/account-access.ts";
import { roleName, scopeName } from "../rules/enum-names.ts";
import type { Resolvers } from "../schema.generated.ts";
import { profileOf } from "../store/accounts.ts";
import { apiTokensOf, users } from "../store/accounts-lists.ts";
import { membershipsOfUser } from "../store/people.ts";

export const accounts: Resolvers = {
  Query: {
    viewer: (_root, _args, { viewer }) => (viewer.user ? { ...viewer, user: viewer.user } : null),
    users(_root, args, { sql, viewer }) {
      requireAccountList(viewer);
      return users(sql, listArgs(args));
    },
  },
  Mutation: {
    requestRegistration: (_root, { input }, context) => requestRegistration(context, input),
    register: (_root, { input }, context) => register(context, input),
    signIn: (_root, { input }, context) => signIn(context, input),
    signOut: (_root, _args, context) => signOut(context),
    changePassword: (_root, { input }, context) => changePassword(context, input),
    requestPasswordReset: (_root, { input }, context) => requestPasswordReset(context, input),
    resetPassword: (_root, { input }, context) => resetPassword(context, input),
    requestEmailChange: (_root, { input }, context) => requestEmailChange(context, input),
    changeEmail: (_root, { input }, context) => changeEmail(context, input),
    updateProfile: (_root, { input }, context) => updateProfile(context, input),
    createApiToken: (_root, { input }, context) => createApiToken(context, input),
    revokeApiToken: (_root, { input }, context) => revokeApiToken(context, input),
    createUser: (_root, { input }, context) => createUser(context, input),
    setUserRoles: (_root, { input }, context) => setUserRoles(context, input),
  },

  User: {
    email: async ({ id }, _args, { loaders }) =>
      (await loaders.privateUser.load(id))?.email ?? null,
    roles: async ({ id }, _args, { loaders }) =>
      (await loaders.privateUser.load(id))?.roles?.map(roleName) ?? null,
  },
  Viewer: {
    user: ({ user }, _args, { loaders }) => known(loaders.user.load(user.id), "User", user.id),
    profile: (viewer, _args, { sql }) =>
      readsOwnAccount(viewer) ? profileOf(sql, viewer.user.id) : null,
    roles: ({ roles }) => roles.map(roleName),
    scopes: ({ scopes }) => scopes?.map(scopeName) ?? null,
    memberships: (viewer, _args, { sql }) =>
      readsOwnAccount(viewer) ? membershipsOfUser(sql, viewer.user.id) : [],
    apiTokens(viewer, args, { sql }) {
      const { user } = requireOwner(viewer, "list API tokens");
      return apiTokensOf(sql, user.id, listArgs(args));
    },
  },
  Profile: {
    createdBy: ({ createdBy }, _args, { loaders }) =>
      createdBy === null ? null : loaders.user.load(createdBy),
  },
  ApiToken: {
    scopes: ({ scopes }) => scopes.map(scopeName),
    user: ({ userId }, _args, { loaders }) => known(loaders.user.load(userId), "User", userId),
  },
};
