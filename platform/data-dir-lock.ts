/** Keeps two processes from opening the same embedded database, which would corrupt it. */
import { open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";

export class DataDirInUse extends Error {
  constructor(folder: string, owner: number) {
    super(
      `Cannot open the embedded database in "${folder}": process ${owner} has it open. ` +
        "Stop that process, or set ASTERISM_DATA_DIR to another folder, or use DATABASE_URL",
    );
  }
}

/**
 * Claims the folder for this process and answers the function that gives it back.
 * A claim left behind by a process that is gone is taken over.
 * @throws DataDirInUse when its owner is alive.
 */
export async function claimDataDir(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, "owner.pid");
  for (;;) {
    try {
      const file = await open(path, "wx");
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const owner = Number(await readFile(path, "utf8").catch(() => ""));
    if (owner > 0 && isAlive(owner)) throw new DataDirInUse(folder, owner);
    await rm(path, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
