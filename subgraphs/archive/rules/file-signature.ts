/** Guesses from its first bytes what a file is that is not what its name says. Pure. */

const SIGNATURES: readonly (readonly [prefix: string, name: string])[] = [
  ["SIMPLE  =", "a FITS file"],
  ["\x1f\x8b", "gzip data"],
  ["BZh", "bzip2 data"],
  ["\xfd7zXZ\0", "xz data"],
  ["\x28\xb5\x2f\xfd", "zstd data"],
  ["PK\x03\x04", "a zip archive"],
  ["%PDF-", "a PDF document"],
  ["\xff\xd8\xff", "a JPEG image"],
  ["\x89PNG", "a PNG image"],
  ["\x89HDF", "an HDF5 file"],
  ["XTENSION", "a FITS extension without its primary header"],
];

/** What the bytes look like, as words for an error message ("gzip data", "text"). */
export function describeBytes(first: Uint8Array): string {
  const text = String.fromCharCode(...first.subarray(0, 16));
  for (const [prefix, name] of SIGNATURES) if (text.startsWith(prefix)) return name;
  if (isTar(first)) return "a tar archive";
  if (/^\s*<\?xml/i.test(text)) return "an XML document";
  if (/^\s*<(?:!doc|!--|html|head)/i.test(text)) return "an HTML document";
  if (/^\s*[{[]/.test(text)) return "JSON or other text";
  if (/^[\t\n\r\x20-\x7e]*$/.test(text)) return "text";
  if (/^\0*$/.test(text)) return "zero bytes";
  return "unknown bytes";
}

function isTar(first: Uint8Array): boolean {
  return first.length >= 262 && String.fromCharCode(...first.subarray(257, 262)) === "ustar";
}
