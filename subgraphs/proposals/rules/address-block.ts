/**
 * What addresses count as one caller. Whoever has IPv6 has at least the 2^64 addresses below one
 * prefix of 64 bits. Pure.
 */
export function addressBlock(address: string): string {
  if (!address.includes(":")) return address;
  const [left = "", right] = address.toLowerCase().split("::");
  const groups = left.split(":").filter((group) => group !== "");
  if (right !== undefined) {
    const tail = right.split(":").filter((group) => group !== "");
    // An IPv4 address at the end takes the place of two groups.
    const width = tail.length + (tail.at(-1)?.includes(".") ? 1 : 0);
    while (groups.length + width < 8) groups.push("0");
    groups.push(...tail);
  }
  const prefix = groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ""));
  return `${prefix.join(":")}::/64`;
}
