import { describe, expect, it } from "vitest";
import { verifySigV4 } from "./sigv4-verifier.ts";

const keys = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  region: "us-east-1",
};
const now = new Date("2013-05-24T00:00:00Z");
const credential = "AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request";

/** The published PUT Object example of the S3 documentation. */
function publishedPut() {
  return {
    method: "PUT",
    url: new URL("https://examplebucket.s3.amazonaws.com/test%24file.text"),
    body: new TextEncoder().encode("Welcome to Amazon S3."),
    headers: new Headers({
      date: "Fri, 24 May 2013 00:00:00 GMT",
      "x-amz-date": "20130524T000000Z",
      "x-amz-storage-class": "REDUCED_REDUNDANCY",
      "x-amz-content-sha256": "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072",
      authorization: `AWS4-HMAC-SHA256 Credential=${credential},SignedHeaders=date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class,Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd`,
    }),
  };
}

function publishedUrl(path = "/test.txt") {
  const query = `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${encodeURIComponent(credential)}&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404`;
  const url = new URL(`https://examplebucket.s3.amazonaws.com${path}?${query}`);
  return { method: "GET", url, headers: new Headers(), body: new Uint8Array() };
}

describe("the verifier of the S3 double", () => {
  it("accepts the published PUT and the published presigned GET", () => {
    expect(verifySigV4(publishedPut(), keys, now)).toEqual({ ok: true });
    expect(verifySigV4(publishedUrl(), keys, now)).toEqual({ ok: true });
  });

  it("refuses a body that is not the signed one", () => {
    const request = { ...publishedPut(), body: new TextEncoder().encode("Welcome to Amazon S4.") };
    expect(verifySigV4(request, keys, now)).toMatchObject({ s3Code: "XAmzContentSHA256Mismatch" });
  });

  it("refuses a changed header, another path and another secret", () => {
    const changed = publishedPut();
    changed.headers.set("x-amz-storage-class", "STANDARD");
    const mismatch = { ok: false, status: 403, s3Code: "SignatureDoesNotMatch" };
    expect(verifySigV4(changed, keys, now)).toEqual(mismatch);
    expect(verifySigV4(publishedUrl("/other.txt"), keys, now)).toEqual(mismatch);
    const other = { ...keys, secretAccessKey: "other" };
    expect(verifySigV4(publishedPut(), other, now)).toEqual(mismatch);
  });

  it("refuses x-amz headers that are not signed", () => {
    const request = publishedPut();
    request.headers.set("x-amz-acl", "public-read");
    expect(verifySigV4(request, keys, now)).toMatchObject({ s3Code: "AccessDenied" });
  });

  it("refuses a URL after its day and headers after a quarter of an hour", () => {
    const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
    expect(verifySigV4(publishedUrl(), keys, later(86_400))).toEqual({ ok: true });
    expect(verifySigV4(publishedUrl(), keys, later(86_401))).toMatchObject({ ok: false });
    expect(verifySigV4(publishedPut(), keys, later(901))).toMatchObject({
      s3Code: "RequestTimeTooSkewed",
    });
  });
});
