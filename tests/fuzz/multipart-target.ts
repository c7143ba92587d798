/** Requests with files. */
import { readMultipartRequest } from "../../gateway/multipart-request.ts";
import { uploadsIn } from "../../platform/multipart-body.ts";
import { readSettings } from "../../platform/settings.ts";
import { ascii } from "../../subgraphs/archive/rules/fits-bytes.fixture.ts";
import type { FuzzTarget } from "./fuzz-target.ts";
import { below, chunked, mutate, oneOf, type Random } from "./mutate.ts";

const { limits, uploads } = readSettings({});
const BOUNDARY = "----boundary";
const contentType = `multipart/form-data; boundary=${BOUNDARY}`;

function body(files: number): Uint8Array {
  const frames = Array.from({ length: files }, () => ({ file: null }));
  const map = frames.map((_, i) => [i, [`variables.input.frames.${i}.file`]]);
  const parts = [
    `name="operations"\r\n\r\n${JSON.stringify({ query: "mutation", variables: { input: { frames } } })}`,
    `name="map"\r\n\r\n${JSON.stringify(Object.fromEntries(map))}`,
    ...frames.map(
      (_, i) =>
        `name="${i}"; filename="a${i}.fits"\r\nContent-Type: image/fits\r\n\r\n${"SIMPLE  =".repeat(300)}`,
    ),
  ];
  const text = parts.map((part) => `--${BOUNDARY}\r\nContent-Disposition: form-data; ${part}\r\n`);
  return ascii(`${text.join("")}--${BOUNDARY}--\r\n`);
}

export const multipartTarget = (): FuzzTarget => ({
  name: "multipart",
  samples: [body(1), body(2), body(3), body(0)],
  words: [
    ...[
      `--${BOUNDARY}\r\n`,
      `--${BOUNDARY}--\r\n`,
      "\r\n\r\n",
      "\r\n",
      "\n",
      "--",
      '"',
      "; ",
      ": ",
    ],
    ...["Content-Disposition: form-data; ", 'name="0"', 'filename="', "filename*=UTF-8''%ff", "\0"],
    ...[
      '"__proto__"',
      "null",
      "{}",
      "[]",
      '"variables.input.frames.0.file"',
      '{"0":["variables.x"]}',
    ],
    ...[
      "charset=utf-16",
      "Content-Type: text/plain; charset=none",
      "\xff\xfe",
      "operations",
      "map",
    ],
  ],
  read: readRequest,
});

async function readRequest(input: Uint8Array, random: Random): Promise<void> {
  const chunks = chunked(input, random);
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (!done) controller.enqueue(value);
      else if (random() < 0.9) controller.close();
      else controller.error(new Error("the client is gone"));
    },
  });
  const type = random() < 0.9 ? contentType : damagedType(random);
  const init = { method: "POST", body: stream, headers: { "content-type": type }, duplex: "half" };
  const { operations, release } = await readMultipartRequest(
    new Request("http://asterism.test/graphql", init as RequestInit),
    limits,
    uploads,
  );
  try {
    let bytes = 0;
    for (const { upload } of uploadsIn(operations)) {
      if (random() < 0.2) continue;
      const file = await upload.open();
      for await (const chunk of file.bytes) {
        bytes += chunk.length;
        if (random() < 0.02) break;
      }
    }
    if (bytes > input.length) throw new Error(`${bytes} bytes came out of ${input.length}`);
  } finally {
    await release();
  }
}

function damagedType(random: Random): string {
  const words = ["boundary=", ";", '"', "=", "charset=utf-8", "multipart/", "\t"];
  const bytes = mutate(ascii(contentType), { words, others: [ascii(contentType)] }, random);
  const text = String.fromCharCode(...bytes).replace(/[^\x20-\x7e]/g, "");
  return oneOf(
    [text, text, "multipart/form-data", `${contentType}${"x".repeat(below(200, random))}`],
    random,
  );
}
