/** What a caller says beforehand of the bytes that will come, so that damage on the way shows. */
import { CodedError } from "../../../schema/errors.ts";

export interface DeclaredBytes {
  /** Bytes; null: not declared. */
  size: number | null;
  /** 64 hexadecimal digits in lower case; null: not declared. */
  sha256: string | null;
}

/** @throws CodedError BAD_USER_INPUT with the fact `field` */
export function readDeclared(input: {
  size?: number | null | undefined;
  sha256?: string | null | undefined;
}): DeclaredBytes {
  const { size = null, sha256 = null } = input;
  if (size !== null && !(Number.isSafeInteger(size) && size > 0)) {
    throw unusable("size", size, "it is not a number of bytes of at least 1");
  }
  if (sha256 !== null && !/^[0-9a-f]{64}$/i.test(sha256)) {
    throw unusable("sha256", sha256, "it is not 64 hexadecimal digits");
  }
  return { size, sha256: sha256?.toLowerCase() ?? null };
}

/** @throws CodedError SIZE_MISMATCH when there are more bytes already than were declared */
export function limitToDeclared(declared: DeclaredBytes, size: number): void {
  if (declared.size !== null && size > declared.size) throw otherSize(declared.size, size);
}

/** @throws CodedError SIZE_MISMATCH, CHECKSUM_MISMATCH when the whole file is not what was declared */
export function compareWithDeclared(
  declared: DeclaredBytes,
  { size, sha256 }: { size: number; sha256: string },
): void {
  if (declared.size !== null && size !== declared.size) throw otherSize(declared.size, size);
  if (declared.sha256 !== null && sha256 !== declared.sha256) {
    throw new CodedError(
      "CHECKSUM_MISMATCH",
      `Cannot ingest file: its SHA-256 is "${sha256}" instead of "${declared.sha256}"`,
      { sha256, declaredSha256: declared.sha256 },
    );
  }
}

function otherSize(declared: number, size: number): CodedError {
  return new CodedError(
    "SIZE_MISMATCH",
    `Cannot ingest file: ${size} bytes came where ${declared} were declared`,
    { size, declaredSize: declared },
  );
}

function unusable(field: string, value: unknown, state: string): CodedError {
  const shown = JSON.stringify(value).slice(0, 100);
  return new CodedError("BAD_USER_INPUT", `Cannot use \`${field}\` = ${shown}: ${state}`, {
    field,
  });
}
