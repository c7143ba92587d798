/**
 * Every error code of the graph, declared once with its meaning and remedy.
 * The table in `docs/errors.md` is generated from here and a test compares the two.
 */
import { GraphQLError } from "graphql";

/**
 * What a caller should do with a failed call.
 * `NEVER`: the same call cannot succeed; change the input or let an operator act.
 * `NOW`: repeat at once. `BACKOFF`: repeat later, waiting longer each time.
 */
export type Retry = "NEVER" | "NOW" | "BACKOFF";

interface CodeMeaning {
  retry: Retry;
  meaning: string;
}

export const errorCodes = {
  BAD_REQUEST: {
    retry: "NEVER",
    meaning: "The HTTP request is not one GraphQL request as this server takes it",
  },
  MEDIA_TYPE_UNSUPPORTED: {
    retry: "NEVER",
    meaning: "The request has a content type or encoding that is not taken",
  },
  REQUEST_TOO_LARGE: {
    retry: "NEVER",
    meaning: "The request is larger than `most`, in what `limit` names; its value is `value`",
  },
  REQUEST_TOO_SLOW: {
    retry: "BACKOFF",
    meaning: "The body of the request did not come within `most` seconds; uploads may take longer",
  },
  QUERY_TOO_LARGE: {
    retry: "NEVER",
    meaning:
      "The document has more than `most` of what `limit` names, and `value` of it; ask for less, or in several requests",
  },
  QUERY_TOO_COMPLEX: {
    retry: "NEVER",
    meaning:
      "The answer may have `value` values by the sizes of its lists, more than `most`; ask for smaller pages",
  },
  OPERATION_NOT_LISTED: {
    retry: "NEVER",
    meaning: "The server answers only operations of its manifest, or knows no operation of this id",
  },
  BAD_USER_INPUT: { retry: "NEVER", meaning: "An argument has a value that is not allowed" },
  PAGE_SIZE_INVALID: { retry: "NEVER", meaning: "`first` is not between 1 and 1000" },
  CURSOR_INVALID: {
    retry: "NEVER",
    meaning:
      "`after` is not a cursor of this list in this order with this filter; start again without it",
  },
  NOT_FOUND: {
    retry: "NEVER",
    meaning:
      "A reference names something that its owning subgraph does not know, or that the caller may not see",
  },
  UNAUTHENTICATED: {
    retry: "NEVER",
    meaning: "This needs an account, and nobody signed in; sign in or send an API token",
  },
  FORBIDDEN: {
    retry: "NEVER",
    meaning: "The account or the scopes of the API token do not allow this",
  },
  INVALID_STATE: {
    retry: "NEVER",
    meaning: "The thing is in a state in which this cannot be done",
  },
  VALUE_INVALID: {
    retry: "NEVER",
    meaning: "Values are outside what they may be; `faults` names each with its rule",
  },
  VALIDATION_SCHEMA_INVALID: {
    retry: "NEVER",
    meaning: "A validation schema could not be applied; `faults` tells where and why",
  },
  ALREADY_EXISTS: { retry: "NEVER", meaning: "Something else has this key; `key` names it" },
  REFERENCE_UNKNOWN: {
    retry: "NEVER",
    meaning: "The input names things that do not exist; `references` tells which",
  },
  DEFAULT_NOT_MEMBER: {
    retry: "NEVER",
    meaning: "The default is not in the list whose default it would be",
  },
  IN_USE: {
    retry: "NEVER",
    meaning:
      "Other things depend on this one; `dependants` names them, delete or change them first",
  },
  CONFLICT: {
    retry: "NEVER",
    meaning:
      "Somebody else changed it; look at it as it is now (`current`) and send your change with its version, `currentVersion` or `currentRevision`",
  },
  DOCUMENT_INVALID: {
    retry: "NEVER",
    meaning:
      "The document cannot become the configuration; `faults` tells where and why, up to 200 of `faultCount`",
  },
  CLONE_CODES_MISSING: {
    retry: "NEVER",
    meaning:
      "What is to be copied needs new codes; `instruments` and `cameras` tell for which there is none",
  },
  CALENDAR_INVALID: {
    retry: "NEVER",
    meaning: "The text is not an iCalendar calendar, or it has more than is taken at once",
  },
  TOKEN_MALFORMED: {
    retry: "NEVER",
    meaning:
      "The `Authorization` header is not `Bearer` and a token of this server or its provider",
  },
  TOKEN_INVALID: {
    retry: "NEVER",
    meaning:
      "The token is not known, or its signature, algorithm, issuer or audience is not accepted; get a new one",
  },
  TOKEN_EXPIRED: { retry: "NEVER", meaning: "The token is over; get a new one" },
  TOKEN_NOT_YET_VALID: {
    retry: "BACKOFF",
    meaning: "The token is valid later only; compare the clocks",
  },
  TOKEN_REVOKED: {
    retry: "NEVER",
    meaning: "The token or session was ended by its owner or an administrator; get a new one",
  },
  IDENTITY_UNAVAILABLE: {
    retry: "BACKOFF",
    meaning:
      "What is needed to check the token does not answer: the accounts or the identity provider",
  },
  IDENTITY_REFUSED: {
    retry: "NEVER",
    meaning: "The identity provider vouches for somebody who cannot get an account here",
  },
  SIGN_IN_FAILED: {
    retry: "NEVER",
    meaning: "No account has this name or address with this password",
  },
  RATE_LIMITED: {
    retry: "BACKOFF",
    meaning:
      "Too many requests, or failures to sign in, of this caller or account; wait `retryAfterSeconds`",
  },
  PASSWORD_TOO_SHORT: { retry: "NEVER", meaning: "The password has fewer characters than needed" },
  PASSWORD_TOO_COMMON: {
    retry: "NEVER",
    meaning: "The password is known or easily guessed; choose another one",
  },
  EMAIL_TAKEN: { retry: "NEVER", meaning: "Another account has this address, in whatever case" },
  USERNAME_TAKEN: { retry: "NEVER", meaning: "Another account has this name, in whatever case" },
  MAIL_TOKEN_INVALID: {
    retry: "NEVER",
    meaning: "The code from the mail is wrong, used or over; ask for another mail",
  },
  UPLOAD_MALFORMED: {
    retry: "NEVER",
    meaning: "The multipart request does not follow the GraphQL multipart request specification",
  },
  UPLOAD_TOO_LARGE: { retry: "NEVER", meaning: "A file has more than `most` bytes" },
  UPLOAD_INTERRUPTED: { retry: "NOW", meaning: "The bytes stopped before the file was complete" },
  UPLOAD_INCOMPLETE: {
    retry: "NEVER",
    meaning: "Parts of the upload have not arrived; send those that `parts` names, and call again",
  },
  UPLOAD_EXPIRED: {
    retry: "NEVER",
    meaning: "The upload is over and its bytes are gone; begin another with `createFrameUpload`",
  },
  SOURCE_INVALID: { retry: "NEVER", meaning: "Not exactly one source of bytes was given" },
  SOURCE_FORBIDDEN: { retry: "NEVER", meaning: "The URL or path is outside what may be read" },
  SOURCE_NOT_FOUND: { retry: "NEVER", meaning: "Nothing is there at the URL or path" },
  SOURCE_UNAVAILABLE: {
    retry: "BACKOFF",
    meaning: "The server of the URL did not answer properly",
  },
  FILE_TYPE_UNKNOWN: { retry: "NEVER", meaning: "The file name has no extension that is ingested" },
  FILE_EMPTY: { retry: "NEVER", meaning: "The file has no bytes" },
  FILE_CONTENT_INVALID: {
    retry: "NEVER",
    meaning: "The bytes are not what the extension says, or are damaged",
  },
  FILE_TRUNCATED: { retry: "NEVER", meaning: "The file ends before it is complete" },
  FILE_EXPANDS_TOO_FAR: {
    retry: "NEVER",
    meaning: "The file decompresses to far more bytes than science data does",
  },
  SIZE_MISMATCH: {
    retry: "NOW",
    meaning: "The file has another size than was declared: it was cut or damaged on its way here",
  },
  CHECKSUM_MISMATCH: {
    retry: "NOW",
    meaning: "The file has another SHA-256 than was declared: it was damaged on its way here",
  },
  FITS_INVALID: { retry: "NEVER", meaning: "The bytes are not a FITS file" },
  FITS_TRUNCATED: { retry: "NEVER", meaning: "The file ends inside a FITS header or its data" },
  HEADER_MISSING: {
    retry: "NEVER",
    meaning: "Required keywords are in no header of the file and not in the metadata",
  },
  HEADER_INVALID: { retry: "NEVER", meaning: "A keyword has a value that cannot be understood" },
  STORE_DENIED: {
    retry: "NEVER",
    meaning: "The object store refused the credentials; an operator must check the S3 settings",
  },
  STORE_BUCKET_MISSING: {
    retry: "NEVER",
    meaning: "The bucket does not exist; an operator must create it or correct the setting",
  },
  STORE_OBJECT_MISSING: {
    retry: "NEVER",
    meaning: "The object store has no such object; an operator must find out where it went",
  },
  STORE_REFUSED: {
    retry: "NEVER",
    meaning: "The object store refused the request for another reason than credentials or bucket",
  },
  STORE_UNAVAILABLE: {
    retry: "BACKOFF",
    meaning: "The object store failed, asked to slow down, or dropped the connection",
  },
  STORE_CHECKSUM_MISMATCH: {
    retry: "NOW",
    meaning: "The object store received other bytes than were sent; the object was removed",
  },
  QUEUE_NOT_CONFIGURED: {
    retry: "NEVER",
    meaning: "The server has no message broker; an operator must set AMQP_URL",
  },
  QUEUE_UNAVAILABLE: {
    retry: "BACKOFF",
    meaning: "The message broker did not answer, or did not take what it was given",
  },
  MESSAGE_INVALID: {
    retry: "NEVER",
    meaning: "The message in the queue does not name a file to ingest as it should",
  },
  WORKER_LOST: {
    retry: "BACKOFF",
    meaning: "A worker took the message and ended before it was done with it",
  },
  DOWNLOAD_TOO_LARGE: {
    retry: "NEVER",
    meaning:
      "The download would have more than `most` frames; narrow the filter, for instance by time, or ask for several downloads",
  },
  QUERY_TOO_SLOW: {
    retry: "BACKOFF",
    meaning: "The answer takes longer than is allowed; narrow the filter, or ask again later",
  },
  DATABASE_UNAVAILABLE: { retry: "BACKOFF", meaning: "The database did not answer" },
  SUBGRAPH_UNAVAILABLE: {
    retry: "BACKOFF",
    meaning: "A subgraph did not answer, or not as a subgraph does",
  },
  SUBGRAPH_TIMEOUT: {
    retry: "BACKOFF",
    meaning:
      "A subgraph did not answer in time; ask for less, or later. What was to be changed may have been changed",
  },
  SUBGRAPH_ANSWER_TOO_LARGE: {
    retry: "NEVER",
    meaning: "A subgraph answers more than is taken; ask for less at once",
  },
  INTERNAL_SERVER_ERROR: {
    retry: "BACKOFF",
    meaning: "A fault of this program; it was logged, and the details are kept there",
  },
} as const satisfies Record<string, CodeMeaning>;

export type ErrorCode = keyof typeof errorCodes;

/** Names of the facts that an error may tell; a subgraph elsewhere can tell no other. */
export const errorFacts = [
  "accepted",
  "among",
  "basename",
  "bucket",
  "bytesSeen",
  "cameras",
  "card",
  "compressedBytes",
  "constraint",
  "current",
  "currentRevision",
  "currentVersion",
  "declaredSha256",
  "declaredSize",
  "decompressedBytes",
  "dependants",
  "errno",
  "expected",
  "expiresInSeconds",
  "faultCount",
  "faults",
  "field",
  "fields",
  "filename",
  "first",
  "found",
  "frameId",
  "given",
  "hdu",
  "hdus",
  "id",
  "instruments",
  "key",
  "keyword",
  "keywords",
  "least",
  "limit",
  "max",
  "most",
  "mostParts",
  "offset",
  "operation",
  "partCount",
  "parts",
  "reason",
  "received",
  "references",
  "refused",
  "requestId",
  "retryAfterSeconds",
  "roles",
  "s3Code",
  "scope",
  "seconds",
  "section",
  "sha256",
  "size",
  "state",
  "status",
  "subgraph",
  "timeLimit",
  "typename",
  "url",
  "value",
] as const;

export type ErrorFacts = Partial<Record<(typeof errorFacts)[number], unknown>>;

/**
 * An error whose code says what to do next: `extensions` holds `code`, `retry` and `facts`.
 * The message gives the action, quoted values, a colon and the present state, without a period.
 */
export class CodedError extends GraphQLError {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, facts: ErrorFacts = {}, cause?: unknown) {
    super(message, { extensions: { ...facts, code, retry: errorCodes[code].retry } });
    this.code = code;
    if (cause !== undefined) this.cause = cause;
  }
}
