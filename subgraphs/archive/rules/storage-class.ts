/** In which class of storage a frame begins. Pure. */

const DAY_MS = 24 * 3600 * 1000;

/** Old data is seldom read: cheap to keep from the first. Younger moves there by the bucket's rules. */
export function storageClass(
  observationDate: Date,
  days: number,
  now: Date,
): "STANDARD" | "STANDARD_IA" {
  const age = now.getTime() - observationDate.getTime();
  return age > days * DAY_MS ? "STANDARD_IA" : "STANDARD";
}
