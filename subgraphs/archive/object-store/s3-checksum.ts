/** Pure: whether what the store says it holds is what was sent. */
import { CodedError } from "../../../schema/errors.ts";

/**
 * Throws `STORE_CHECKSUM_MISMATCH` when the ETag is a checksum and is not ours. Stores that encrypt
 * with managed or customer keys give ETags that only look like an md5, and some stores give other
 * text; both say nothing. Every body was signed with its hash, so the store has checked it as well.
 */
export function assertEtag(
  object: { bucket: string; key: string },
  expected: string,
  received: string | null,
  headers: Headers,
): void {
  const etag = plainEtag(received);
  if (etag === expected || !/^[0-9a-f]{32}(-\d+)?$/.test(etag)) return;
  const encryption = headers.get("x-amz-server-side-encryption") ?? "";
  const ownKey = headers.has("x-amz-server-side-encryption-customer-algorithm");
  if (encryption.startsWith("aws:kms") || ownKey) return;
  throw new CodedError(
    "STORE_CHECKSUM_MISMATCH",
    `Cannot store "${object.key}" in bucket "${object.bucket}": the store has "${etag}" instead of "${expected}"`,
    { ...object, expected, received: etag },
  );
}

/**
 * Throws `STORE_CHECKSUM_MISMATCH` when the store tells a SHA-256 of the object that is not ours.
 * This holds for encrypted objects too. Both in base64, with the count of parts if there are any.
 */
export function assertChecksum(
  object: { bucket: string; key: string },
  expected: string,
  received: string | null,
): void {
  // Some stores leave the count of the parts out.
  const counted = received?.includes("-") ? received : received && withCountOf(expected, received);
  if (counted === null || counted === "" || counted === expected) return;
  throw new CodedError(
    "STORE_CHECKSUM_MISMATCH",
    `Cannot store "${object.key}" in bucket "${object.bucket}": the store has the SHA-256 "${received}" instead of "${expected}"`,
    { ...object, expected, received },
  );
}

function withCountOf(expected: string, received: string): string {
  const count = /-\d+$/.exec(expected)?.[0] ?? "";
  return `${received}${count}`;
}

/** An ETag without its quotes, in lower case; empty for none. */
export function plainEtag(etag: string | null): string {
  return (etag ?? "").replace(/^W\//, "").replaceAll('"', "").toLowerCase();
}
