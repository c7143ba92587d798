/** A file inside a multipart GraphQL request, as the `Upload` scalar carries it. */
import { GraphQLScalarType } from "graphql";

export interface Upload {
  /** The name the client gave the file; it may be empty. */
  readonly filename: string;
  readonly contentType: string;
  /**
   * The bytes, once, in order, while they arrive. Throws UPLOAD_INTERRUPTED when the client goes
   * away before the end.
   */
  bytes(): AsyncIterable<Uint8Array>;
}

export function isUpload(value: unknown): value is Upload {
  return typeof value === "object" && value !== null && "bytes" in value && "filename" in value;
}

export const UploadScalar = new GraphQLScalarType<Upload, never>({
  name: "Upload",
  parseValue(value) {
    if (isUpload(value)) return value;
    throw new TypeError("an Upload is a file part of a multipart request");
  },
  parseLiteral() {
    throw new TypeError("an Upload is a variable, not a literal");
  },
  serialize() {
    throw new TypeError("an Upload is never an answer");
  },
});
