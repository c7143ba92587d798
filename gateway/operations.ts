/** What the commands of this room ask of the graph; `npm run persist` puts it into the manifest. */

export const CREATE_TOKEN = `mutation CreateToken($input: CreateApiTokenInput!) {
  createApiToken(input: $input) { secret apiToken { name expires user { username } } }
}`;

export const USER_BY_NAME =
  "query UserByName($filter: UserFilter) { users(filter: $filter) { nodes { id } } }";

/** What a newcomer is told to try. */
export const FIRST_QUESTION = "{ telescopes(first: 3) { nodes { id site { name } isDown } } }";
