/** A file inside a multipart GraphQL request, as the `Upload` scalar carries it. */
import { GraphQLScalarType } from "graphql";

/** No JSON has a symbol among its keys, so no variable can pass for an upload. */
export const isUploadMark = Symbol("upload");

export interface Upload {
  readonly [isUploadMark]: true;
  /** Its place among the files of its request, from 0: they can be opened in this order only. */
  readonly part?: number;
  /**
   * The file, once its part of the request has begun; to be called once, in the order in which the
   * files come.
   * @throws CodedError UPLOAD_MALFORMED, UPLOAD_INTERRUPTED
   */
  open(): Promise<OpenUpload>;
}

export interface OpenUpload {
  /** The name the client gave the file; it may be empty. */
  filename: string;
  contentType: string;
  /** The bytes while they arrive. Throws UPLOAD_INTERRUPTED when the client goes away before the end. */
  bytes: AsyncIterable<Uint8Array>;
}

export function isUpload(value: unknown): value is Upload {
  return typeof value === "object" && value !== null && isUploadMark in value;
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
