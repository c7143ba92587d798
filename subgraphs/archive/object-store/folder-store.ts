/**
 * Objects as files under one folder, for an observatory without S3 and for tests. The key is the
 * path. Bytes go to `.partial/` first, so a file under its own name is always complete.
 */
import { createHmac, createSecretKey, randomUUID, timingSafeEqual } from "node:crypto";
import {
  type FileHandle,
  link,
  mkdir,
  open,
  readdir,
  rename,
  stat,
  unlink,
} from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join, resolve } from "node:path";
import { CodedError, type ErrorCode } from "../../../schema/errors.ts";
import type { ByteRange } from "./byte-range.ts";
import { filePieces } from "./file-pieces.ts";
import { assertObjectKey, encodeKey, encodeStrictly } from "./object-key.ts";
import type { ObjectStore, PutOptions, Stored, StoredObject } from "./object-store.ts";
import { assertSignedUrlSpan } from "./signed-url-span.ts";
import { untilAborted } from "./until-aborted.ts";
import { uploadIncomplete } from "./upload-incomplete.ts";

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

/** What a URL that takes an object carries beside the key: how many bytes, and until when. */
export interface UploadClaim {
  expires: string;
  size: string;
  signature: string;
}

export type UrlVerdict = "VALID" | "URL_EXPIRED" | "URL_SIGNATURE_INVALID";

/** What a signed URL carries beside the key; `expires` in seconds since 1970. */
export interface UrlClaim {
  expires: string;
  filename: string;
  signature: string;
}

export interface FolderStore extends ObjectStore {
  /** Whether the claim, as found in a URL, opens the key now. Takes constant time over signatures. */
  verify(key: string, claim: UrlClaim): UrlVerdict;
  /** The same for a URL that takes an object. */
  verifyUpload(key: string, claim: UploadClaim): UrlVerdict;
  /** Opens the file for reading, or null when there is none. The caller closes it. */
  open(key: string): Promise<{ handle: FileHandle; size: number; modified: Date } | null>;
}

const partialFolder = ".partial";

/** A store over `settings.root`. Touches the disk only when it is used. */
export function createFolderStore(settings: FolderStoreSettings): FolderStore {
  const root = resolve(settings.root);
  const now = settings.now ?? (() => new Date());
  const secret = createSecretKey(settings.secret, "utf8");

  function assertKey(key: string): void {
    assertObjectKey(key);
    if (key === partialFolder || key.startsWith(`${partialFolder}/`)) {
      throw new CodedError("STORE_REFUSED", `Cannot use object key "${key}": reserved`, { key });
    }
  }

  function pathOf(key: string): string {
    assertKey(key);
    return join(root, ...key.split("/"));
  }

  function signature(key: string, expires: string, filename: string): string {
    const text = `${key}\n${expires}\n${filename}`;
    return createHmac("sha256", secret).update(text).digest("hex");
  }

  function uploadSignature(key: string, expires: string, size: string): string {
    const text = JSON.stringify(["PUT", key, expires, size]);
    return createHmac("sha256", secret).update(text).digest("hex");
  }

  function verdict(expected: string, claim: { expires: string; signature: string }): UrlVerdict {
    const [ours, given] = [Buffer.from(expected), Buffer.from(claim.signature)];
    const agrees = ours.length === given.length && timingSafeEqual(ours, given);
    if (!agrees) return "URL_SIGNATURE_INVALID";
    return Number(claim.expires) * 1000 > now().getTime() ? "VALID" : "URL_EXPIRED";
  }

  function urlOf(key: string, query: Record<string, string>): string {
    const { publicUrl } = settings;
    const base = (typeof publicUrl === "string" ? publicUrl : publicUrl()).replace(/\/+$/, "");
    const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeStrictly(value)}`);
    return `${base}/files/${encodeKey(key)}?${pairs.join("&")}`;
  }

  function end(options: { expiresInSeconds: number; now?: Date }): string {
    assertSignedUrlSpan(options.expiresInSeconds);
    const start = Math.floor((options.now ?? now()).getTime() / 1000);
    return String(start + options.expiresInSeconds);
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

  async function openFile(key: string) {
    const disk = onDisk("read", key);
    const handle = await disk(open(pathOf(key), "r").catch(unlessAbsent));
    if (!handle) return null;
    const found = await handle.stat();
    if (found.isFile()) return { handle, size: found.size, modified: found.mtime };
    await handle.close();
    return null;
  }

  async function sizeOf(key: string): Promise<number | null> {
    const file = await openFile(key);
    await file?.handle.close();
    return file ? file.size : null;
  }

  async function* readFile(
    key: string,
    range: ByteRange | undefined,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    signal?.throwIfAborted();
    const file = await openFile(key);
    if (!file) {
      throw new CodedError("STORE_OBJECT_MISSING", `Cannot read object "${key}": it is not there`, {
        key,
      });
    }
    const last = Math.min(range?.last ?? file.size, file.size - 1);
    const pieces = filePieces(file.handle, range?.first ?? 0, last);
    try {
      for (;;) {
        const { value, done } = await onDisk("read", key)(pieces.next());
        if (done) return;
        yield value;
        signal?.throwIfAborted();
      }
    } finally {
      await file.handle.close();
    }
  }

  return {
    location: { kind: "disk", host: settings.host ?? hostname(), basePath: root },
    put,
    // One part, because nobody joins files; one that breaks is sent again.
    uploads: {
      partSize: (size) => size,
      async begin({ key }) {
        assertKey(key);
        return null;
      },
      async partUrl({ key }, part, options) {
        assertKey(key);
        const [expires, size] = [end(options), String(part.size)];
        return urlOf(key, { expires, size, signature: uploadSignature(key, expires, size) });
      },
      async arrived({ key }) {
        return (await sizeOf(key)) === null ? [] : [1];
      },
      async complete({ id, key }) {
        const size = await sizeOf(key);
        if (size === null) throw uploadIncomplete(id, [1]);
        return { key, versionId: null, size };
      },
      async abort() {},
    },
    read({ key }, { range, signal } = {}) {
      return readFile(key, range, signal);
    },
    size: ({ key }) => sizeOf(key),
    async remove({ key }) {
      await onDisk("remove", key)(unlink(pathOf(key)).catch(unlessAbsent));
    },
    list: () => listFolder(root),
    async discard(stored) {
      if (stored.kind === "object") await this.remove(stored);
      if (stored.kind !== "partial") return;
      await onDisk(
        "remove",
        stored.name,
      )(unlink(join(root, partialFolder, stored.name)).catch(unlessAbsent));
    },
    async signedUrl({ key }, options) {
      assertKey(key);
      const expires = end(options);
      const { filename } = options;
      return urlOf(key, { expires, filename, signature: signature(key, expires, filename) });
    },
    async check() {
      const { path, handle } = await onDisk("use", null)(newPartial());
      await handle.close();
      await onDisk("use", null)(unlink(path));
    },
    verify: (key, claim) => verdict(signature(key, claim.expires, claim.filename), claim),
    verifyUpload: (key, claim) => verdict(uploadSignature(key, claim.expires, claim.size), claim),
    open: openFile,
  };
}

/** All files; folders and links are nobody's bytes. */
async function* listFolder(root: string, folder = ""): AsyncGenerator<Stored> {
  const disk = onDisk("list", folder);
  const entries = await disk(
    readdir(join(root, folder), { withFileTypes: true }).catch(unlessAbsent),
  );
  for (const entry of entries ?? []) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* listFolder(root, path);
    // It may go while it is looked at.
    const found = entry.isFile() && (await disk(stat(join(root, path)).catch(unlessAbsent)));
    if (!found) continue;
    const { size, mtime: since } = found;
    yield folder === partialFolder
      ? { kind: "partial", name: entry.name, size, since }
      : { kind: "object", key: path, versionId: null, size, since };
  }
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
