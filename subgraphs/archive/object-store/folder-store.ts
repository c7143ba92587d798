/**
 * Objects as files under one folder, for an observatory without S3 and for tests. The key is the
 * path. Bytes go to `.partial/` first, so a file under its own name is always complete.
 */
import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import { type FileHandle, link, mkdir, open, rename, stat, unlink } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join, resolve } from "node:path";
import { CodedError, type ErrorCode } from "../../../schema/errors.ts";
import { assertObjectKey, encodeKey, encodeStrictly } from "./object-key.ts";
import type { ObjectStore, PutOptions, StoredObject } from "./object-store.ts";
import { assertSignedUrlSpan } from "./signed-url-span.ts";
import { untilAborted } from "./until-aborted.ts";

export interface FolderStoreSettings {
  /** The folder; made when it is not there. */
  root: string;
  /** Where `folderStoreRoutes` is reachable, without a trailing slash; a function when known late. */
  publicUrl: string | (() => string);
  /** Signs the URLs; who knows it can read every object. */
  secret: string;
  /** The name of this machine in `location`; default: the system's. */
  host?: string;
  /** The clock that URLs expire by; default: the system's. */
  now?: () => Date;
}

/** What a signed URL carries beside the key; `expires` in seconds since 1970. */
export interface UrlClaim {
  expires: string;
  filename: string;
  signature: string;
}

export interface FolderStore extends ObjectStore {
  /** Whether the claim, as found in a URL, opens the key now. Takes constant time over signatures. */
  verify(key: string, claim: UrlClaim): "VALID" | "URL_EXPIRED" | "URL_SIGNATURE_INVALID";
  /** Opens the file for reading, or null when there is none. The caller closes it. */
  open(key: string): Promise<{ handle: FileHandle; size: number; modified: Date } | null>;
}

const partialFolder = ".partial";

/** A store over `settings.root`. Touches the disk only when it is used. */
export function createFolderStore(settings: FolderStoreSettings): FolderStore {
  const root = resolve(settings.root);
  const now = settings.now ?? (() => new Date());

  function pathOf(key: string): string {
    assertObjectKey(key);
    if (key.split("/")[0] === partialFolder) {
      throw new CodedError("STORE_REFUSED", `Cannot use object key "${key}": reserved`, { key });
    }
    return join(root, ...key.split("/"));
  }

  function signature(key: string, expires: string, filename: string): string {
    const text = `${key}\n${expires}\n${filename}`;
    return createHmac("sha256", settings.secret).update(text).digest("hex");
  }

  async function newPartial(): Promise<{ path: string; handle: FileHandle }> {
    await mkdir(join(root, partialFolder), { recursive: true });
    const path = join(root, partialFolder, randomUUID());
    return { path, handle: await open(path, "wx") };
  }

  async function put(
    key: string,
    bytes: AsyncIterable<Uint8Array>,
    { signal }: PutOptions,
  ): Promise<StoredObject> {
    const target = pathOf(key);
    signal?.throwIfAborted();
    const disk = onDisk("store", key);
    // Refused before any byte is read; `publish` decides, should two uploads race.
    if (await disk(isThere(target))) throw keyExists(key);
    const { path, handle } = await disk(newPartial());
    try {
      let size = 0;
      try {
        for await (const chunk of untilAborted(bytes, signal)) {
          await disk(writeFully(handle, chunk));
          size += chunk.length;
        }
        signal?.throwIfAborted();
        await disk(handle.sync());
      } finally {
        await handle.close();
      }
      await disk(mkdir(dirname(target), { recursive: true }));
      await disk(publish(path, target));
      return { key, versionId: null, size };
    } finally {
      // After success the partial's name is gone or a second link; after failure it is a leftover.
      await unlink(path).catch(() => undefined);
    }
  }

  return {
    location: { kind: "disk", host: settings.host ?? hostname(), basePath: root },
    put,
    async remove({ key }) {
      await onDisk("remove", key)(unlink(pathOf(key)).catch(unlessAbsent));
    },
    async signedUrl({ key }, options) {
      pathOf(key);
      assertSignedUrlSpan(options.expiresInSeconds);
      const { publicUrl } = settings;
      const base = (typeof publicUrl === "string" ? publicUrl : publicUrl()).replace(/\/+$/, "");
      const start = Math.floor((options.now ?? now()).getTime() / 1000);
      const expires = String(start + options.expiresInSeconds);
      const { filename } = options;
      return `${base}/files/${encodeKey(key)}?expires=${expires}&filename=${encodeStrictly(filename)}&signature=${signature(key, expires, filename)}`;
    },
    async check() {
      const { path, handle } = await onDisk("use", null)(newPartial());
      await handle.close();
      await onDisk("use", null)(unlink(path));
    },
    verify(key, claim) {
      const expected = Buffer.from(signature(key, claim.expires, claim.filename));
      const given = Buffer.from(claim.signature);
      const agrees = expected.length === given.length && timingSafeEqual(expected, given);
      if (!agrees) return "URL_SIGNATURE_INVALID";
      return Number(claim.expires) * 1000 > now().getTime() ? "VALID" : "URL_EXPIRED";
    },
    async open(key) {
      const disk = onDisk("read", key);
      const handle = await disk(open(pathOf(key), "r").catch(unlessAbsent));
      if (!handle) return null;
      const found = await handle.stat();
      if (found.isFile()) return { handle, size: found.size, modified: found.mtime };
      await handle.close();
      return null;
    },
  };
}

/** A write may be short, on a full disk for one; the rest is written or the cause is thrown. */
async function writeFully(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    done += (await handle.write(chunk, done, chunk.length - done)).bytesWritten;
  }
}

/** Gives the partial its name. A link, because a rename would silently replace a file. */
async function publish(partial: string, target: string): Promise<void> {
  try {
    await link(partial, target);
  } catch (error) {
    // Some file systems have no hard links.
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(errnoOf(error))) throw error;
    if (await isThere(target)) throw Object.assign(new Error("exists"), { code: "EEXIST" });
    await rename(partial, target);
  }
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error) => unlessAbsent(error) ?? false,
  );
}

function unlessAbsent(error: unknown): undefined {
  if (!["ENOENT", "ENOTDIR"].includes(errnoOf(error))) throw error;
}

function keyExists(key: string): CodedError {
  return new CodedError("STORE_REFUSED", `Cannot store object "${key}": the key exists`, { key });
}

const codesOfErrnos: Record<string, ErrorCode> = {
  EACCES: "STORE_DENIED",
  EPERM: "STORE_DENIED",
  EROFS: "STORE_DENIED",
  ENOTDIR: "STORE_REFUSED",
  EISDIR: "STORE_REFUSED",
  ENAMETOOLONG: "STORE_REFUSED",
};

/** Turns what the file system threw into a coded error that names the object. */
function onDisk(action: string, key: string | null) {
  return async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      const errno = errnoOf(error);
      if (errno === "EEXIST" && key !== null) throw keyExists(key);
      const code = codesOfErrnos[errno] ?? "STORE_UNAVAILABLE";
      const what = key === null ? "the folder" : `object "${key}"`;
      throw new CodedError(code, `Cannot ${action} ${what}: ${errno}`, { errno, key }, error);
    }
  };
}

function errnoOf(error: unknown): string {
  return String((error as { code?: unknown }).code ?? "UNKNOWN");
}
