import { describe, expect, it } from "vitest";
import { verifySigV4 } from "../../../tests/s3-double/sigv4-verifier.ts";
import { createS3Signer } from "./s3-signer.ts";

/** The worked examples of "Authenticating Requests (AWS Signature Version 4)", Amazon S3 API. */
const published = {
  endpoint: "https://s3.amazonaws.com",
  region: "us-east-1",
  bucket: "examplebucket",
  forcePathStyle: false,
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  now: () => new Date("2013-05-24T00:00:00Z"),
};
const emptySha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const welcomeSha256 = "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072";
const signer = createS3Signer(published);

describe("the published examples of S3 signatures", () => {
  it("GET Object with a range", async () => {
    const target = { method: "GET", key: "test.txt", headers: { range: "bytes=0-9" } } as const;
    const { url, headers } = await signer.sign(target, emptySha256);
    expect(url).toBe("https://examplebucket.s3.amazonaws.com/test.txt");
    expect(headers["x-amz-date"]).toBe("20130524T000000Z");
    expect(headers.authorization).toBe(
      "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, " +
        "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, " +
        "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
    );
  });

  it.each([
    [
      "GET Bucket Lifecycle",
      { lifecycle: "" },
      "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
    ],
    [
      "GET Bucket (List Objects)",
      { "max-keys": "2", prefix: "J" },
      "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
    ],
  ])("%s", async (_, query, signature) => {
    const { headers } = await signer.sign({ method: "GET", query }, emptySha256);
    expect(headers.authorization).toContain(`Signature=${signature}`);
  });

  it("a presigned GET that lives for a day", async () => {
    const target = { method: "GET", key: "test.txt" } as const;
    const url = new URL(await signer.presign(target, 86_400, published.now()));
    expect(url.origin + url.pathname).toBe("https://examplebucket.s3.amazonaws.com/test.txt");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
      "X-Amz-Credential": "AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request",
      "X-Amz-Date": "20130524T000000Z",
      "X-Amz-Expires": "86400",
      "X-Amz-SignedHeaders": "host",
      "X-Amz-Signature": "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
    });
  });

  // The library leaves the Date header out of a signature, which the published PUT signs. So that
  // example is checked on the verifier (tests/sigv4-verifier.test.ts), and the signer against it.
  it("PUT Object, as the verifier of the published example accepts it without its Date", async () => {
    const headers = { "x-amz-storage-class": "REDUCED_REDUNDANCY" };
    const target = { method: "PUT", key: "test$file.text", headers } as const;
    const signed = await signer.sign(target, welcomeSha256);
    expect(signed.url).toBe("https://examplebucket.s3.amazonaws.com/test%24file.text");
    const request = {
      method: "PUT",
      url: new URL(signed.url),
      headers: new Headers(signed.headers),
      body: new TextEncoder().encode("Welcome to Amazon S3."),
    };
    expect(verifySigV4(request, published, published.now())).toEqual({ ok: true });
  });
});

describe("where a request goes", () => {
  const place = { ...published, endpoint: "http://127.0.0.1:9000/s3/", forcePathStyle: true };

  it("the bucket follows the endpoint's own path when hosts cannot be named after it", async () => {
    const { url } = await createS3Signer(place).sign({ method: "GET", key: "a/b" }, emptySha256);
    expect(url).toBe("http://127.0.0.1:9000/s3/examplebucket/a/b");
  });

  it("the host is signed but left for fetch to set", async () => {
    const { headers } = await signer.sign({ method: "GET", key: "a" }, emptySha256);
    expect(headers.authorization).toContain("SignedHeaders=host;");
    expect(headers.host).toBeUndefined();
  });

  it("a session token is sent with the headers and carried in URLs", async () => {
    const temporary = createS3Signer({ ...published, sessionToken: "a token" });
    const { headers } = await temporary.sign({ method: "GET", key: "a" }, emptySha256);
    expect(headers["x-amz-security-token"]).toBe("a token");
    const url = await temporary.presign({ method: "GET", key: "a" }, 60, published.now());
    expect(url).toContain("X-Amz-Security-Token=a%20token");
  });
});
