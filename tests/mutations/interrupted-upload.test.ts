import { readdir } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asterism, startAsterism } from "../harness/asterism.ts";
import { frame } from "../harness/frames.ts";
import { uploadRequest } from "../harness/upload.ts";
import { createS3Double, type ServedS3Double, serveS3Double } from "../s3-double/s3-double.ts";

const MEBIBYTE = 1024 * 1024;
const account = {
  accessKeyId: "telescope",
  secretAccessKey: "only-for-tests",
  region: "eu-test-1",
  bucket: "frames",
};

/** Opens a connection, sends the first `share` of the upload, and leaves. */
async function leaveHalfWay(
  { url, adminToken }: Asterism,
  share: number,
  filename: string,
): Promise<void> {
  const bytes = frame({ OBJECT: filename }, { width: 3000, height: 2100 });
  const request = uploadRequest(url, filename, bytes);
  const body = Buffer.from(await request.arrayBuffer());
  const { hostname, port } = new URL(url);
  const socket: Socket = connect(Number(port), hostname);
  await new Promise((resolve) => socket.once("connect", resolve));
  const head = [
    "POST /graphql HTTP/1.1",
    `host: ${hostname}:${port}`,
    `content-type: ${request.headers.get("content-type")}`,
    "apollo-require-preflight: true",
    `authorization: Bearer ${adminToken}`,
    `content-length: ${body.length}`,
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  await new Promise((resolve) => socket.write(body.subarray(0, body.length * share), resolve));
  socket.destroy();
}

describe("a client that goes away in the middle of an upload", () => {
  const double = createS3Double(account);
  let server: ServedS3Double;
  const running: Asterism[] = [];
  beforeAll(async () => {
    server = await serveS3Double(double);
  });
  afterAll(async () => {
    for (const asterism of running) await asterism.close();
    await server.close();
  });

  /** Waits for the condition, asking again whenever the program has had a turn. */
  async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await condition())) await new Promise((resolve) => setImmediate(resolve));
  }

  it.each([{ remote: [] }, { remote: ["archive" as const] }])(
    "leaves no row and no file in the folder store, remote: $remote",
    async ({ remote }) => {
      const asterism = await startAsterism({ listen: true, remote });
      running.push(asterism);
      const partial = join(asterism.dataDir, "objects", ".partial");
      const pending = async () => (await readdir(partial).catch(() => [])).length;
      const leaving = leaveHalfWay(asterism, 0.6, "gone-e00.fits");
      await until(async () => (await pending()) > 0);
      await leaving;
      await until(async () => (await pending()) === 0);
      const objects = await readdir(join(asterism.dataDir, "objects"), { recursive: true });
      expect(objects.filter((path) => path.includes("gone-e00"))).toEqual([]);
      const [row] = await asterism.database.sql`
        select count(*) from archive.frame where basename = 'gone-e00'`;
      expect(row?.count).toBe(0);
    },
  );

  it("leaves no row, no object and no open multipart upload in S3", async () => {
    const asterism = await startAsterism({
      listen: true,
      environment: {
        S3_ENDPOINT: server.url,
        S3_REGION: account.region,
        S3_BUCKET: account.bucket,
        S3_ACCESS_KEY_ID: account.accessKeyId,
        S3_SECRET_ACCESS_KEY: account.secretAccessKey,
        S3_PART_SIZE: String(5 * MEBIBYTE),
      },
    });
    running.push(asterism);
    const asked = (operation: string) =>
      double.requests.some((request) => request.operation === operation);
    await leaveHalfWay(asterism, 0.9, "lost-e00.fits");
    await until(() => asked("CreateMultipartUpload"));
    await until(() => asked("AbortMultipartUpload") && double.openUploads.size === 0);
    expect(double.objects.size).toBe(0);
    const [row] = await asterism.database.sql`
      select count(*) from archive.frame where basename = 'lost-e00'`;
    expect(row?.count).toBe(0);
  });
});
