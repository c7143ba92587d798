/** Whether a key in the store is one that the archive would make. Pure. */

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const segment = "[A-Za-z0-9_-][A-Za-z0-9._-]*";
const night = `(?:\\d{8}/(?:raw|processed|thumbnails)|bpm)`;
const own = new RegExp(`^(?:unsorted|${segment}/${segment}/${night})/${uuid}/${segment}$`);

/** See `object-key.ts`, `thumbnail-record.ts` and `unsorted-key.ts`, which make them. */
export function isOwnKey(key: string): boolean {
  return own.test(key);
}
