import { expect, it } from "vitest";
import { CodedError, type ErrorCode } from "../../../schema/errors.ts";
import { queuedFailure } from "./queued-failure.ts";

const of = (code: ErrorCode) => queuedFailure(new CodedError(code, "a state"));

it("says of a queued file what its error says", () => {
  expect(of("HEADER_MISSING")).toEqual({
    code: "HEADER_MISSING",
    message: "a state",
    retry: "NEVER",
  });
  expect(of("STORE_UNAVAILABLE").retry).toBe("BACKOFF");
  expect(of("STORE_CHECKSUM_MISMATCH").retry).toBe("NOW");
});

it("does not hold against a file what an operator has to mend", () => {
  expect(of("STORE_DENIED").retry).toBe("BACKOFF");
  expect(of("STORE_BUCKET_MISSING").retry).toBe("BACKOFF");
});

it("tries again what failed for no known reason, and tells nothing of it", () => {
  const failure = queuedFailure(new Error("password=secret"));
  expect(failure).toMatchObject({ code: "INTERNAL_SERVER_ERROR", retry: "BACKOFF" });
  expect(failure.message).not.toContain("secret");
});
