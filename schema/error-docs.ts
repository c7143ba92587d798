/**
 * Writes `docs/errors.md` from the table of codes. With `--check` it writes nothing and fails when
 * the committed page is not what the table says.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import { errorCodes } from "./errors.ts";

const target = new URL("../docs/errors.md", import.meta.url);
const rows = Object.entries(errorCodes).map(
  ([code, { retry, meaning }]) => `| \`${code}\` | ${retry} | ${meaning} |`,
);
const page = `# Errors

Every error of the graph carries \`extensions.code\` and \`extensions.retry\`, and where there are
facts (keywords, sizes, names) they are fields of \`extensions\` too. \`retry\` says what to do:

- \`NEVER\`: the same call cannot succeed; change the input, or an operator has to act.
- \`NOW\`: repeat the call at once.
- \`BACKOFF\`: repeat it later, and wait longer each time.

This page is generated from \`schema/errors.ts\` by \`npm run generate\`.

| code | retry | meaning |
| --- | --- | --- |
${rows.join("\n")}
`;

const committed = await readFile(target, "utf8").catch(() => "");
if (page !== committed) {
  if (process.argv.includes("--check")) {
    console.error("docs/errors.md is not what schema/errors.ts says: npm run generate");
    process.exit(1);
  }
  await mkdir(new URL("./", target), { recursive: true });
  await writeFile(target, page);
}
