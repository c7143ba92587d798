/** The operations that are known when a gateway starts. */
import { readFile } from "node:fs/promises";
import { SettingsError } from "../../platform/settings.ts";
import type { ListedOperation, OperationManifest } from "./operation-manifest.ts";

/** Written by `npm run persist`. */
const own = new URL("./manifest.json", import.meta.url);

/**
 * Our own, and those of an observatory's front ends, whose tools write such manifests.
 * @throws SettingsError naming the file, and the first fault in it
 */
export async function openManifest(paths: readonly string[]): Promise<OperationManifest> {
  const manifest: OperationManifest = JSON.parse(await readFile(own, "utf8"));
  const known = new Map(manifest.operations.map((operation) => [operation.id, operation]));
  for (const path of paths) {
    const refuse = (state: string): never => {
      throw new SettingsError(`PERSISTED_MANIFESTS "${path}": ${state}`);
    };
    const text = await readFile(path, "utf8").catch((error: Error) =>
      refuse(`it cannot be read: ${error.message}`),
    );
    for (const operation of operationsIn(text) ?? refuse("it is no persisted query manifest")) {
      const { id, body, name } = operation;
      const same = known.get(id);
      if (same && same.body !== body) {
        refuse(`the id of "${name}" is that of "${same.name}", which is another operation`);
      }
      known.set(id, operation);
    }
  }
  return { ...manifest, operations: [...known.values()] };
}

/** Null when the text is something else. */
function operationsIn(text: string): ListedOperation[] | null {
  let manifest: Partial<OperationManifest> | null;
  try {
    manifest = JSON.parse(text);
  } catch {
    return null;
  }
  const { format, version, operations } = manifest ?? {};
  const isManifest = format === "apollo-persisted-query-manifest" && version === 1;
  return isManifest && Array.isArray(operations) && operations.every(isOperation)
    ? operations
    : null;
}

function isOperation(given: unknown): given is ListedOperation {
  const { id, body, name } = (given ?? {}) as Record<string, unknown>;
  return [id, body, name].every((text) => typeof text === "string" && text !== "");
}
