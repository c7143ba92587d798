/** The options of `asterism ingest`, read from text. Pure. */
import { Command, InvalidArgumentError, Option } from "commander";
import { parseBytes, parseDuration } from "./quantities.ts";
import { defaultExtensions } from "./wanted-files.ts";

export interface IngestOptions {
  url?: string;
  token?: string;
  watch?: boolean;
  /** Milliseconds. */
  settle: number;
  /** Milliseconds. */
  poll?: number;
  extension: string[];
  metadata: Record<string, unknown>;
  concurrency: number;
  /** Milliseconds. */
  deadline?: number;
  /** Bytes. */
  partsFrom: number;
  journal?: string;
  again?: boolean;
  dryRun?: boolean;
  json?: boolean;
}

const HELP = `
Files that were archived before are harmless: the server says so and changes nothing. What was
archived is remembered, so a second run sends only what is new or has changed.

The server is that of --url or ASTERISM_URL; the token is that of --token, ASTERISM_TOKEN, or, for a
server on this machine, the one it left in ASTERISM_DATA_DIR. It needs the scope frames:ingest.

Ctrl-C finishes the files that are under way; twice, it does not.

Exit codes: 0 all is archived; 1 the call is wrong; 2 some files were refused and something has to
be changed; 3 some files are not archived yet and it is worth trying again; 130 interrupted.

Examples:
  asterism ingest /data/20260305
  asterism ingest --watch --json /data
  asterism ingest --metadata PROPID=HTN2026A-001 --metadata RLEVEL=91 stack-e91.fits.fz`;

export function ingestCommand(
  run: (paths: string[], options: IngestOptions) => Promise<void>,
): Command {
  const command = new Command("ingest")
    .description("Has files archived: those named, and those in folders.")
    .argument("<paths...>", "files and folders")
    .addHelpText("after", HELP)
    .action(run);
  for (const option of options()) command.addOption(option);
  return command;
}

function options(): Option[] {
  const option = (flags: string, description: string) => new Option(flags, description);
  return [
    option("--url <url>", "address of the server (default: ASTERISM_URL, or this machine)"),
    option("--token <token>", "API token; ASTERISM_TOKEN keeps it out of the list of processes"),
    option("--watch", "go on, and ingest what comes as soon as it is complete"),
    option("--settle <time>", "with --watch: how long a file must not change")
      .argParser(duration)
      .default(5000, "5s"),
    option(
      "--poll <time>",
      "with --watch: look so often, for network drives without events",
    ).argParser(duration),
    option("--extension <extension>", "what is taken from folders, may be repeated")
      .argParser(extension)
      .default(byDefault, defaultExtensions.join(" ")),
    option("--metadata <key=value>", "laid over the headers, may be repeated; JSON or text")
      .argParser(metadata)
      .default({}, "nothing"),
    option("--concurrency <n>", "files under way at once").argParser(atOnce).default(4),
    option(
      "--deadline <time>",
      "give up what fails for so long (default: 10m, or never with --watch)",
    ).argParser(duration),
    option("--parts-from <size>", "send files from this size in parts, which can be resumed")
      .argParser(bytes)
      .default(64 * 1024 ** 2, "64MiB"),
    option("--journal <file>", "where to remember what was archived"),
    option("--again", "send also what was archived before"),
    option("--dry-run", "only tell what would be sent"),
    option("--json", "tell each event as a line of JSON, and nothing else"),
  ];
}

const byDefault = [...defaultExtensions];

function duration(text: string): number {
  return parseDuration(text) ?? wrong("It is a time such as 90s, 10m or 2h.");
}

function bytes(text: string): number {
  return parseBytes(text) ?? wrong("It is a size such as 64MiB or 500MB.");
}

function atOnce(text: string): number {
  const count = Number(text);
  return Number.isInteger(count) && count >= 1 && count <= 64 ? count : wrong("It is 1 to 64.");
}

function extension(text: string, before: string[]): string[] {
  const list = text.split(/[\s,]+/).filter(Boolean);
  if (list.length === 0) wrong("It is an extension such as .fits.");
  const given = list.map((each) => (each.startsWith(".") ? each : `.${each}`));
  // The first that is given takes the place of the default.
  return before === byDefault ? given : [...before, ...given];
}

/** `KEY=value`: the value is JSON when it is a number, a boolean, null or a text in quotes. */
function metadata(text: string, before: Record<string, unknown>): Record<string, unknown> {
  const [, key, value] = /^([^=\s]+)=(.*)$/s.exec(text) ?? [];
  if (key === undefined || value === undefined) return wrong("It is KEY=value.");
  return { ...before, [key]: scalar(value) };
}

function scalar(text: string): unknown {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? text : value;
  } catch {
    return text;
  }
}

function wrong(state: string): never {
  throw new InvalidArgumentError(state);
}
