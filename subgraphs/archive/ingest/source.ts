/** Where the bytes of an ingestion come from. */
export interface Source {
  /** Name by which the source knows the file; it may be empty. */
  filename: string;
  bytes: AsyncIterable<Uint8Array>;
}
