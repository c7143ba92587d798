/** Spans of time and sizes of files, as people write and read them. Pure. */

const SECONDS: Record<string, number> = { s: 1, m: 60, min: 60, h: 3600, d: 86_400 };
const BYTES: Record<string, number> = {
  ...{ "": 1, k: 1e3, m: 1e6, g: 1e9, ki: 1024, mi: 1024 ** 2, gi: 1024 ** 3 },
};

/** `90`, `90s`, `10m`, `2h`, `1d` in milliseconds; null when it is none of these. */
export function parseDuration(text: string): number | null {
  const [, number, unit = "s"] = /^(\d+(?:\.\d+)?)\s*(s|m|min|h|d)?$/.exec(text.trim()) ?? [];
  return number === undefined ? null : Number(number) * (SECONDS[unit] as number) * 1000;
}

/** `1000`, `64MiB`, `5 GB` in bytes; null when it is none of these. */
export function parseBytes(text: string): number | null {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)\s*([kmg]i?)?b?$/i.exec(text.trim()) ?? [];
  return number === undefined
    ? null
    : Math.round(Number(number) * (BYTES[unit.toLowerCase()] as number));
}

export function bytesText(bytes: number): string {
  for (const [unit, size] of Object.entries({ GB: 1e9, MB: 1e6, kB: 1e3 })) {
    if (bytes >= size) return `${(bytes / size).toFixed(1)} ${unit}`;
  }
  return `${Math.round(bytes)} B`;
}

export function durationText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
