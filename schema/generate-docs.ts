/**
 * Writes the pages of `docs/` that are tables of the code: errors and permissions. With `--check`
 * it writes nothing and fails when a committed page is not what its table says.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import { errorCodes } from "./errors.ts";
import { type Audience, audiences, guards, narrower, sights } from "./permissions.ts";
import { scopeRoles } from "./viewer.ts";

const everybody = Object.keys(audiences) as Audience[];

const errors = `# Errors

Every error of the graph carries \`extensions.code\` and \`extensions.retry\`, and where there are
facts (keywords, sizes, names) they are fields of \`extensions\` too. \`retry\` says what to do:

- \`NEVER\`: the same call cannot succeed; change the input, or an operator has to act.
- \`NOW\`: repeat the call at once.
- \`BACKOFF\`: repeat it later, and wait longer each time.

This page is generated from \`schema/errors.ts\` by \`npm run generate\`.

${table(
  ["code", "retry", "meaning"],
  Object.entries(errorCodes).map(([code, { retry, meaning }]) => [`\`${code}\``, retry, meaning]),
)}
`;

const permissions = `# Permissions

Who may see and do what. This page is generated from \`schema/permissions.ts\` by \`npm run generate\`,
and a test asks every root field, every path between subgraphs and every mutation as everybody
named here.

## Who is who

${table(
  ["", ""],
  Object.entries(audiences).map(([name, meaning]) => [name, meaning]),
)}

A signed-in account sees at least what nobody in particular sees.

## Scopes of API tokens

A token does what its scopes and the roles of its owner both allow. A session has no scopes: it does
what the roles allow.

${table(
  ["scope", "roles that can give it"],
  Object.entries(scopeRoles).map(([scope, roles]) => [
    `\`${scope}\``,
    roles.length === 0 ? "every account" : roles.join(", "),
  ]),
)}

## Who sees what

What a field leads to decides who sees it, whatever path leads there. What somebody may not see
answers like what does not exist: null, absent from lists and counts, \`NOT_FOUND\` for a reference.
Nobody needs an account for what is public. A token needs the scope \`read\` to see more than that.

${table(
  ["", "public when", ...everybody],
  Object.entries(sights).map(([type, sight]) => [
    type,
    sight.public ?? "never",
    ...everybody.map((one) => (sight.seenBy.includes(one) ? "yes" : "")),
  ]),
)}

Fewer see ${Object.entries(narrower)
  .map(([field, seenBy]) => `\`${field}\` (${seenBy.join(", ")})`)
  .join(", ")}.

## Who may do what

${table(
  ["", "scope for tokens", "rule", ...everybody],
  Object.entries(guards).map(([field, { scopes, rule, allowed }]) => [
    field,
    scopes === "none"
      ? "none needed"
      : scopes.map((scope) => `\`${scope}\``).join(" or ") || "no token",
    rule,
    ...everybody.map((one) => (allowed.includes(one) ? "yes" : "")),
  ]),
)}
`;

let wrong = false;
for (const [name, page] of Object.entries({ errors, permissions })) {
  const target = new URL(`../docs/${name}.md`, import.meta.url);
  if (page === (await readFile(target, "utf8").catch(() => ""))) continue;
  if (process.argv.includes("--check")) {
    console.error(`docs/${name}.md is not what schema/${name}.ts says: npm run generate`);
    wrong = true;
    continue;
  }
  await mkdir(new URL("./", target), { recursive: true });
  await writeFile(target, page);
}
if (wrong) process.exit(1);

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
