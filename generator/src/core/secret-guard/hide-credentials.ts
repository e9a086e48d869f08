import { hasCredentialShape } from './credential-shapes.ts';
import { looksRandom } from './random-text.ts';

const hidden = '(not shown)';

/** `Bearer …` and a private key are seen only together with the word before. */
const twoWords = /\b(Bearer|Basic) [A-Za-z0-9+/=._-]{16,}|-----BEGIN [A-Z ]*PRIVATE KEY[^"]*/g;

/**
 * The text with every word replaced that looks like a credential: messages quote what people wrote, and what people
 * wrote in the wrong place may be one. Digests stay, as `sha256:…` or bare.
 */
export function hideCredentials(text: string): string {
  return text
    .replace(twoWords, hidden)
    .split(/([\s"'`,;]+)/)
    .map((word) => (isCredential(word) ? hidden : word))
    .join('');
}

// --- internal ---

function isCredential(word: string): boolean {
  if (word.length < 16) return false;
  const isHex = /^([\w-]+[:=])?[0-9a-f]+$/i.test(word);
  return hasCredentialShape(word) || (!isHex && looksRandom(word));
}
