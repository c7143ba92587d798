/** Tells what happens in folders, by the events of the file system or by looking again and again. */
import { watch } from "chokidar";
import { isUnfinished, isWanted } from "./wanted-files.ts";

export interface WatchFoldersOptions {
  paths: readonly string[];
  extensions: readonly string[];
  /** Milliseconds between two looks, where nobody tells of events; null: events. */
  pollMs: number | null;
}

/** The file system does not tell what happens. */
export class WatchFailed extends Error {}

/** Somebody who wants to know. */
export interface Watcher {
  onPath(path: string): void;
  /** Something may have been missed. */
  onFailure(error: Error): void;
}

/** Also tells of what is there already. */
export function watchFolders(
  { paths, extensions, pollMs }: WatchFoldersOptions,
  { onPath, onFailure }: Watcher,
): { close(): Promise<void> } {
  const named = new Set(paths);
  const watcher = watch([...paths], {
    ignored: (path, stats) =>
      !named.has(path) &&
      (isUnfinished(path) || (stats?.isFile() === true && !isWanted(path, extensions))),
    // What may not be read is for its owner to tell.
    ignorePermissionErrors: true,
    ...(pollMs === null ? {} : { usePolling: true, interval: pollMs, binaryInterval: pollMs }),
  });
  watcher.on("add", onPath);
  watcher.on("change", onPath);
  watcher.on("error", (error) => {
    const { code, message } = error as Error & { code?: string };
    onFailure(new WatchFailed(`Cannot watch: ${code ?? message}; --poll looks without events`));
  });
  return { close: () => watcher.close() };
}
