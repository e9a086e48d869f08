/**
 * Shapes of credentials that are recognised by themselves: issuer prefixes, JSON Web Tokens,
 * private keys, user names in URLs and signatures in presigned URLs.
 */
const shapes: readonly RegExp[] = [
  /\b(sk|pk|rk)-[A-Za-z0-9_-]{16,}/,
  /\bhf_[A-Za-z0-9]{16,}/,
  /\bgh[pousr]_[A-Za-z0-9]{20,}/,
  /\bgithub_pat_[A-Za-z0-9_]{20,}/,
  /\bglpat-[A-Za-z0-9_-]{16,}/,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/,
  /\b(AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\bAIza[A-Za-z0-9_-]{30,}/,
  /\bnvapi-[A-Za-z0-9_-]{20,}/,
  /\bhvs\.[A-Za-z0-9_-]{20,}/,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/,
  /-----BEGIN [A-Z ]*PRIVATE KEY/,
  /[a-z][a-z0-9+.-]*:\/\/[^/\s:@]+:[^/\s@]+@/,
  /[?&](X-Amz-Signature|X-Goog-Signature|sig)=[A-Za-z0-9%+/=_-]{16,}/,
  /\b(Bearer|Basic) [A-Za-z0-9+/=._-]{16,}/,
];

/** Whether the text contains something that looks like a credential. */
export function looksLikeSecret(text: string): boolean {
  return shapes.some((shape) => shape.test(text));
}

const secretWords = new Set(['TOKEN', 'SECRET', 'PASSWORD', 'PASSWD', 'CREDENTIAL', 'CREDENTIALS', 'APIKEY']);
const secretPairs = new Set([
  'API_KEY',
  'ACCESS_KEY',
  'PRIVATE_KEY',
  'SECRET_KEY',
  'AUTH_KEY',
  'SIGNING_KEY',
  'ENCRYPTION_KEY',
]);

/**
 * Whether an environment variable’s name says that its value is a credential.
 * Whole words count, so that MAX_TOKENS and TOKENIZER are plain settings, and HF_TOKEN is not.
 */
export function hasSecretName(name: string): boolean {
  const words = name
    .toUpperCase()
    .split('_')
    .filter((word) => word !== '');
  if (words.some((word) => secretWords.has(word))) return true;
  return words.some((word, index) => secretPairs.has(`${word}_${words[index + 1] ?? ''}`));
}

/**
 * The same as a regular expression over the name in capitals, for where no code runs: `hasSecretName` and it agree
 * on every name.
 */
export const secretNamePattern = `(^|_)(${[...secretWords, ...[...secretPairs].map((pair) => pair.replace('_', '_+'))].join('|')})(_|$)`;

/** A value for a message: short, quoted, and never a credential. Long or suspicious text is not repeated. */
export function showValue(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (typeof value !== 'string') return Array.isArray(value) ? 'a list' : 'a mapping';
  if (value.length > 40 || looksLikeSecret(value)) return 'a text not shown here';
  return JSON.stringify(value);
}
