/** Where bytes are stored whose header is not known yet. Pure. */

/** `unsorted/{uploadId}/{filename}`; the file name is made safe for URLs and folders. */
export function unsortedKey(uploadId: string, filename: string): string {
  return `unsorted/${uploadId}/${filename.replace(/[^A-Za-z0-9._-]/g, "_").slice(-200)}`;
}
