/** Reads once, at start, what headers mean at this observatory. */
import { readFile } from "node:fs/promises";
import { SettingsError } from "../../platform/settings.ts";
import { defaultHeaderSettings, type HeaderSettings } from "./rules/header-keys.ts";
import { readHeaderSettings } from "./rules/header-settings.ts";

/**
 * The settings in the file; without one the defaults.
 * @throws SettingsError naming every fault of the file
 */
export async function openHeaderSettings(path: string | null): Promise<HeaderSettings> {
  if (path === null) return defaultHeaderSettings;
  const json = await readFile(path, "utf8").catch((error: Error) => {
    throw new SettingsError(`HEADER_SETTINGS names a file that cannot be read: ${error.message}`);
  });
  const { settings, faults } = readHeaderSettings(json);
  if (faults.length === 0) return settings;
  throw new SettingsError(faults.map((fault) => `HEADER_SETTINGS "${path}": ${fault}`).join("\n"));
}
