/** A seeded source of numbers in [0, 1): mulberry32, the same sequence on every machine. */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `low` to `high`, both included. */
export function integer(random, low, high) {
  return low + Math.floor(random() * (high - low + 1));
}

/** One of the items. */
export function pick(random, items) {
  return items[Math.floor(random() * items.length)];
}

/** Lower-case hexadecimal digits. */
export function hex(random, length) {
  return Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
}
