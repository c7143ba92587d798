/**
 * The class that telescopes of one size share, from the aperture in metres: 0.4 is `0m4`, 2 is
 * `2m0`. Pure. Tenths are rounded before they are split, so 0.96 m is `1m0`; splitting first, as
 * other programs do, makes it `0m10`.
 */
export function telescopeClass(aperture: number): string {
  const tenths = Math.round(aperture * 10);
  return `${Math.floor(tenths / 10)}m${tenths % 10}`;
}
