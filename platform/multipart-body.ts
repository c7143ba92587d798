/** Writes a GraphQL multipart request (graphql-multipart-request-spec) as a stream. */

import { isUpload, type Upload } from "../schema/upload.ts";
import { readableStreamOf } from "./readable-stream-of.ts";

export interface PlacedUpload {
  /** Dotted path from the request, e.g. `variables.input.file`. */
  path: string;
  upload: Upload;
}

/** All uploads among the variables, with their paths. */
export function uploadsIn(value: unknown, path = "variables"): PlacedUpload[] {
  if (isUpload(value)) return [{ path, upload: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => uploadsIn(inner, `${path}.${key}`));
}

/**
 * Body and headers of the request. The files are read while the body is; `onFailure` hears why
 * reading one failed, after which the body breaks off, `onPiece` of each piece of a file.
 */
export function multipartBody(
  operation: { query?: string | undefined; operationName?: string | undefined; variables: object },
  uploads: readonly PlacedUpload[],
  onFailure: (error: unknown) => void,
  onPiece: () => void = () => {},
): { body: ReadableStream<Uint8Array>; headers: Record<string, string> } {
  const boundary = `asterism-${crypto.randomUUID()}`;
  const body = readableStreamOf(write(), onFailure);
  return { body, headers: { "content-type": `multipart/form-data; boundary=${boundary}` } };

  async function* write(): AsyncGenerator<Uint8Array, void> {
    const text = (content: string) => new TextEncoder().encode(content);
    const operations = JSON.stringify(operation, (_key, value) => (isUpload(value) ? null : value));
    const inOrder = [...uploads].sort((a, b) => partOf(a) - partOf(b));
    const map = Object.fromEntries(inOrder.map(({ path }, index) => [index, [path]]));
    const head = (disposition: string) =>
      `\r\n--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`;
    yield text(
      `${head('name="operations"').slice(2)}\r\n${operations}${head('name="map"')}\r\n${JSON.stringify(map)}`,
    );
    for (const [index, { upload }] of inOrder.entries()) {
      const { filename, contentType, bytes } = await upload.open();
      const name = filename.replace(/["\r\n]/g, encodeURIComponent);
      const type = contentType || "application/octet-stream";
      yield text(`${head(`name="${index}"; filename="${name}"`)}Content-Type: ${type}\r\n\r\n`);
      for await (const piece of bytes) {
        onPiece();
        yield piece;
      }
    }
    yield text(`\r\n--${boundary}--\r\n`);
  }
}

function partOf({ upload }: PlacedUpload): number {
  return upload.part ?? 0;
}
