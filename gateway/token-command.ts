/**
 * `npm run token -- --scope frames:ingest`: makes an API token on the running server. Only the
 * token goes to standard output, so a shell can keep it in a variable.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { readClientSettings } from "../platform/settings.ts";
import { type Scope, scopes } from "../schema/viewer.ts";
import { CREATE_TOKEN, USER_BY_NAME } from "./operations.ts";

const USAGE = `Usage: npm run token -- --scope SCOPE [--scope SCOPE ...] [--name NAME]
         [--expires 2027-01-01T00:00:00Z] [--user NAME_OR_ID]
Scopes: ${scopes.join(", ")}
The server is that of ASTERISM_URL; it is asked with the token of ASTERISM_TOKEN, or the one in
ASTERISM_DATA_DIR/admin-token.`;

/** Something for the caller to put right, and with which status to end. */
class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const settings = readClientSettings(process.env);
try {
  console.log(await madeToken(readArguments(process.argv.slice(2))));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = error.status;
}

interface Wanted {
  scopes: Scope[];
  name: string;
  expiresAt: string | null;
  user: string | null;
}

function readArguments(words: string[]): Wanted {
  const wrong = (fault: string) => new Refused(2, `${fault}\n${USAGE}`);
  const { scope, name, expires, user } = parsed();
  if (scope.length === 0) throw wrong("No scope is given");
  const unknown = scope.filter((word) => !(scopes as string[]).includes(word));
  if (unknown.length > 0) {
    throw wrong(`Unknown scope: ${unknown.map((word) => `"${word}"`).join(", ")}`);
  }
  const end = expires === undefined ? null : new Date(expires);
  if (end && Number.isNaN(end.getTime())) throw wrong(`"${expires}" is not an instant`);
  return {
    scopes: scope as Scope[],
    name: name ?? `for ${scope.join(", ")}`,
    expiresAt: end?.toISOString() ?? null,
    user: user ?? null,
  };

  function parsed() {
    const text = { type: "string" } as const;
    try {
      return parseArgs({
        args: words,
        options: {
          scope: { type: "string", multiple: true, default: [] },
          name: text,
          expires: text,
          user: text,
        },
      }).values;
    } catch (error) {
      throw wrong((error as Error).message);
    }
  }
}

async function madeToken({ scopes: wanted, name, expiresAt, user }: Wanted): Promise<string> {
  const token = settings.token ?? (await administratorsToken());
  const userId = user === null ? null : await idOf(user, token);
  const { createApiToken } = await ask(token, CREATE_TOKEN, {
    input: {
      ...{ name, expiresAt, userId },
      scopes: wanted.map((scope) => scope.replace(":", "_").toUpperCase()),
    },
  });
  const { user: owner, expires } = createApiToken.apiToken;
  console.error(
    `API token "${name}" of "${owner.username}" for ${wanted.join(", ")}, good ${
      expires ? `until ${expires}` : "until it is revoked"
    }`,
  );
  return createApiToken.secret;
}

async function administratorsToken(): Promise<string> {
  const file = join(settings.dataDir, "admin-token");
  try {
    return (await readFile(file, "utf8")).trim();
  } catch (error) {
    const { code } = error as { code?: string };
    throw new Refused(
      1,
      `Cannot read "${file}" (${code}): start the server once, or set ASTERISM_TOKEN`,
    );
  }
}

async function idOf(user: string, token: string): Promise<string> {
  if (/^\d+$/.test(user)) return user;
  const { users } = await ask(token, USER_BY_NAME, { filter: { username: [user] } });
  const id = users.nodes[0]?.id;
  if (id === undefined)
    throw new Refused(1, `Cannot make an API token: there is no user "${user}"`);
  return id;
}

// biome-ignore lint/suspicious/noExplicitAny: the shape is that of the query
async function ask(token: string, query: string, variables: object): Promise<any> {
  const { url } = settings;
  let response: Response;
  try {
    response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
  } catch {
    throw new Refused(1, `Cannot reach ${url}: start the server, or set ASTERISM_URL`);
  }
  const { data, errors } = await response.json().catch(() => ({}));
  if (data && !errors) return data;
  const { message, extensions } = errors?.[0] ?? {};
  throw new Refused(
    1,
    message
      ? `${message} (${extensions?.code})`
      : `Cannot use ${url}: it answers ${response.status}, and not as GraphQL`,
  );
}
