/** The API token with which the first administrator begins. */
import { mkdir, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Transaction } from "../../../platform/database.ts";
import type { Services } from "../../../platform/subgraph.ts";
import { anonymous, scopes } from "../../../schema/viewer.ts";
import { usernameCandidates } from "../rules/username.ts";
import {
  type Account,
  accountByEmail,
  accountByUsername,
  firstFreeUsername,
  insertAccount,
} from "../store/accounts.ts";
import { isWithoutTokens } from "../store/accounts-credentials.ts";
import { recordAudit } from "../store/audit.ts";
import { issueApiToken } from "./api-tokens.ts";

const USERNAME = "admin";

/**
 * Makes it when the database has no API token at all, and says where it is. Who can read the data
 * folder is the administrator; nothing secret is printed. Unless the file was written, there is no
 * token.
 */
export async function makeAdminToken({ sql, settings }: Services): Promise<string[]> {
  const file = join(settings.dataDir, "admin-token");
  return sql.begin(async (transaction) => {
    if (!(await isWithoutTokens(transaction))) return [];
    const { id: userId, username } = await administrator(transaction);
    const { secret } = await issueApiToken(transaction, anonymous, {
      ...{ userId, name: "made at the first start", scopes: [...scopes], expires: null },
    });
    await mkdir(settings.dataDir, { recursive: true });
    const aside = await moveAside(file);
    const written = `${file}.${crypto.randomUUID()}`;
    await writeFile(written, `${secret}\n`, { mode: 0o600, flag: "wx" });
    await rename(written, file);
    return [
      `API token of the account "${username}", with all scopes: ${file}`,
      ...(aside ? [`The token of another database that was there is now ${aside}`] : []),
    ];
  });
}

async function administrator(transaction: Transaction): Promise<Account> {
  const existing = await accountByUsername(transaction, USERNAME);
  if (existing?.roles.includes("admin")) return existing;
  // Whoever took the name as an ordinary user does not become administrator by it.
  const candidates = usernameCandidates([USERNAME], crypto.randomUUID().slice(0, 8));
  const username =
    (await firstFreeUsername(transaction, candidates)) ?? (candidates.at(-1) as string);
  const taken = await accountByEmail(transaction, `${username}@localhost`);
  const mailbox = taken ? `${username}-${crypto.randomUUID().slice(0, 8)}` : username;
  const made = await insertAccount(transaction, {
    ...{ username, email: `${mailbox}@localhost`, firstName: "", lastName: "", institution: "" },
    ...{ title: "", roles: ["admin"], passwordHash: null, termsAccepted: false, createdBy: null },
  });
  await recordAudit(transaction, {
    kind: "ACCOUNT_CREATED",
    viewer: anonymous,
    userId: made.id,
    facts: { roles: made.roles },
  });
  return made;
}

/** Where the file is now; null when there was none. */
async function moveAside(file: string): Promise<string | null> {
  const there = await stat(file).catch((error) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (there === null) return null;
  const aside = `${file}.${new Date().toISOString().replace(/[:.]/g, "-")}`;
  await rename(file, aside);
  return aside;
}
