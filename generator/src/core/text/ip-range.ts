/** A range of addresses: the first one, how many bits of it count, and of how many. */
interface Range {
  readonly first: bigint;
  readonly prefix: number;
  readonly bits: 32 | 128;
}

/** The range that `10.0.0.0/8` or `fd00::/8` names; undefined when it names none. */
export function parseRange(cidr: string): Range | undefined {
  const [address = '', length = ''] = cidr.split('/');
  const bits = address.includes(':') ? 128 : 32;
  const first = bits === 128 ? parseSix(address) : parseFour(address);
  const prefix = Number(length);
  if (first === undefined || length === '' || prefix > bits) return undefined;
  return { first, prefix, bits };
}

/** Whether two ranges have an address in common. A range that does not parse has none. */
export function rangesOverlap(one: string, other: string): boolean {
  const [a, b] = [parseRange(one), parseRange(other)];
  if (a === undefined || b === undefined || a.bits !== b.bits) return false;
  const shift = BigInt(a.bits - Math.min(a.prefix, b.prefix));
  return a.first >> shift === b.first >> shift;
}

// --- internal ---

function parseFour(address: string): bigint | undefined {
  const parts = address.split('.').map(Number);
  if (parts.length !== 4 || parts.some((part) => !(part >= 0 && part <= 255))) return undefined;
  return parts.reduce((sum, part) => (sum << 8n) + BigInt(part), 0n);
}

function parseSix(address: string): bigint | undefined {
  const [head = '', tail, ...more] = address.split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [before, after] = [groups(head), groups(tail ?? '')];
  const missing = 8 - before.length - after.length;
  if (more.length > 0 || missing < 0 || (tail === undefined && missing > 0)) return undefined;
  const all = [...before, ...Array.from({ length: missing }, () => '0'), ...after];
  if (all.some((group) => !/^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  return all.reduce((sum, group) => (sum << 16n) + BigInt(`0x${group}`), 0n);
}
