/** The program `asterism` without its process: words in, events out, an exit code at the end. */
import { Command, CommanderError } from "commander";
import { readClientSettings } from "../platform/settings.ts";
import { exitCodes } from "./exit-code.ts";
import { ingest, type Surroundings, UsageError } from "./ingest.ts";
import { ingestCommand } from "./ingest-options.ts";
import { WatchFailed } from "./watch-folders.ts";

export async function asterism(
  words: readonly string[],
  surroundings: Surroundings & { environment: Record<string, string | undefined> },
): Promise<number> {
  const { environment, stdout, stderr } = surroundings;
  let exitCode: number = exitCodes.ARCHIVED;
  const command = ingestCommand(async (paths, options) => {
    exitCode = await ingest(paths, options, readClientSettings(environment), surroundings);
  });
  const program = new Command("asterism")
    .description("What telescopes and their operators need of Asterism at the command line.")
    .addCommand(command);
  for (const each of [program, command]) {
    each.exitOverride().configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
    });
  }
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.ARCHIVED : exitCodes.USAGE;
    }
    if (!(error instanceof UsageError || error instanceof WatchFailed)) throw error;
    stderr.write(`${error.message}\n`);
    return exitCodes.USAGE;
  }
  return exitCode;
}
