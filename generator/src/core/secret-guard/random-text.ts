const candidate = /[A-Za-z0-9+/_=-]{24,}/g;
const hexCandidate = /(?<![A-Za-z0-9])[0-9a-f]{32,}(?![A-Za-z0-9])/gi;

/** Bits of Shannon entropy a character. English words and names stay below 4; random base64 of this length is above. */
const minimumEntropy = 4;

/**
 * How often neighbours change between upper case, lower case and digit. For random base62 this is about 0.62, for
 * names of models and Kubernetes fields about 0.25.
 */
const minimumChanges = 0.4;

/** Names are written in short words with separators; random text has few of them. */
const minimumPiece = 14;

/** Hexadecimal text has at most 4 bits a character; a repeated pattern has far less. */
const minimumHexEntropy = 3;

/** Keys whose value is a public fingerprint. */
const fingerprintKey = /(digest|hash|checksum|sha\d*|revision|commit|integrity|fingerprint|version|uid|id)$/i;

/**
 * Whether the text holds a piece that looks drawn at random: base64 or hexadecimal, long and without order. Digests,
 * git commits and public certificates are not counted.
 */
export function looksRandom(text: string, key = ''): boolean {
  if (fingerprintKey.test(key) || /^(ca|caBundle|certificate|ca\.crt|tls\.crt)$/.test(key)) return false;
  const rest = text.replace(/(sha(1|256|384|512)[:-]|h1:)[A-Za-z0-9+/=]+/g, '');
  return [...rest.matchAll(candidate)].some(([piece]) => isRandom(piece)) || hasRandomHex(rest);
}

// --- internal ---

function isRandom(text: string): boolean {
  const classes = [/[a-z]/, /[A-Z]/, /\d/].filter((shape) => shape.test(text)).length;
  const longest = Math.max(...text.split(/[/_-]/).map((piece) => piece.length));
  return classes === 3 && longest >= minimumPiece && entropy(text) >= minimumEntropy && changes(text) >= minimumChanges;
}

/** Forty digits are a git commit. */
function hasRandomHex(text: string): boolean {
  return [...text.matchAll(hexCandidate)].some(
    ([piece]) => piece.length !== 40 && /[a-f]/i.test(piece) && /\d/.test(piece) && entropy(piece) >= minimumHexEntropy,
  );
}

/** Shannon entropy in bits a character: the sum over letters of -p log2 p. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Share of neighbouring letters and digits of different classes; pairs with a separator do not count. */
function changes(text: string): number {
  let pairs = 0;
  let changed = 0;
  for (let index = 1; index < text.length; index += 1) {
    const before = classOf(text.charAt(index - 1));
    const after = classOf(text.charAt(index));
    if (before === '' || after === '') continue;
    pairs += 1;
    if (before !== after) changed += 1;
  }
  return pairs === 0 ? 0 : changed / pairs;
}

function classOf(letter: string): '' | 'lower' | 'upper' | 'digit' {
  if (/[a-z]/.test(letter)) return 'lower';
  if (/[A-Z]/.test(letter)) return 'upper';
  return /\d/.test(letter) ? 'digit' : '';
}
