/** The kinds of files of this archive: the built-in ones and those of the setting FILETYPES. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { SettingsError } from "../../../../platform/settings.ts";
import type { FileType } from "../../rules/file-type.ts";
import { FileTypes } from "../../rules/file-types.ts";
import { headerKinds } from "../../rules/header-keys.ts";
import { builtInFileTypes } from "./built-in.ts";

/**
 * Imports the modules, each of which exports a list of `FileType` as its default; a later one wins
 * over an earlier one with the same extension. Paths begin with `.` or `/`, and are meant from the
 * working directory; everything else is the name of a package.
 * @throws SettingsError naming every fault of a module
 */
export async function loadFileTypes(modules: readonly string[]): Promise<FileTypes> {
  const types = [...builtInFileTypes];
  for (const module of modules) types.push(...(await importTypes(module)));
  return new FileTypes(types);
}

async function importTypes(module: string): Promise<FileType[]> {
  const isPath = /^[./]/.test(module);
  let exported: unknown;
  try {
    const imported = await import(isPath ? pathToFileURL(resolve(module)).href : module);
    exported = imported.default;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SettingsError(`FILETYPES: cannot import "${module}": ${reason}`);
  }
  if (!Array.isArray(exported)) {
    throw new SettingsError(`FILETYPES: "${module}" has no list as its default export`);
  }
  const faults = exported.flatMap((type, index) =>
    faultsOf(type).map((fault) => `FILETYPES: type ${index} of "${module}": ${fault}`),
  );
  if (faults.length > 0) throw new SettingsError(faults.join("\n"));
  return exported;
}

function faultsOf(type: unknown): string[] {
  if (typeof type !== "object" || type === null) return ["it is not an object"];
  const { name, extensions, contentType, kind, matches, openScanner, endMark } =
    type as Partial<FileType>;
  const isExtension = (text: unknown) =>
    typeof text === "string" && /^\.[^\s/\\\p{Cc}]{1,19}$/u.test(text);
  const demands: [boolean, string][] = [
    [typeof name === "string" && name.trim() !== "", "`name` is not a text"],
    [
      Array.isArray(extensions) && extensions.length > 0 && extensions.every(isExtension),
      "`extensions` is not a list of texts that begin with a dot, of up to 20 characters",
    ],
    [
      typeof contentType === "string" && /^[\w.+-]+\/[\w.+-]+$/.test(contentType),
      "`contentType` is not a media type",
    ],
    [
      headerKinds.some((known) => known === kind),
      `\`kind\` is not one of ${headerKinds.join(", ")}`,
    ],
    [typeof matches === "function", "`matches` is not a function"],
    [
      openScanner === undefined || typeof openScanner === "function",
      "`openScanner` is not a function",
    ],
    [endMark === undefined || typeof endMark === "string", "`endMark` is not a text"],
  ];
  return demands.filter(([met]) => !met).map(([, fault]) => fault);
}
