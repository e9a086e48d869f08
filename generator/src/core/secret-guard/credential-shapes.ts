import { looksLikeSecret } from '../text/secret-like.ts';

/**
 * Shapes beside those of looksLikeSecret. They are too broad for the fields of a spec, or seen only in files that
 * people write by hand. Prefixes are those that the issuers document for secret scanning.
 */
const shapes: readonly RegExp[] = [
  /\b(sk|rk)_(live|test)_[A-Za-z0-9]{16,}/,
  /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/,
  /\bSK[0-9a-f]{32}\b/,
  /\bnpm_[A-Za-z0-9]{30,}/,
  /\bpypi-[A-Za-z0-9_-]{40,}/,
  /\bdckr_pat_[A-Za-z0-9_-]{20,}/,
  /\bdop_v1_[0-9a-f]{40,}/,
  /\bdapi[0-9a-f]{32}\b/,
  /\bwandb_v1_[A-Za-z0-9_]{30,}/,
  /hooks\.slack\.com\/services\/T[A-Za-z0-9]+\/B[A-Za-z0-9]+\/[A-Za-z0-9]{16,}/,
  /\b(AccountKey|SharedAccessKey|SharedAccessSignature)=[A-Za-z0-9+/=%&_-]{16,}/i,
  /[;&?\s"'](password|passwd|pwd|access_token|api_key|apikey|client_secret)=(?![{$<])[^\s;&"'{}$]{6,}/i,
  /"?\bauth"?\s*:\s*"[A-Za-z0-9+/]{12,}={0,2}"/,
  /\b(x-api-key|api-key|x-auth-token)["']?\s*:\s*["']?(?![{$<])[A-Za-z0-9+/=._-]{16,}/i,
];

/** Whether the text holds a credential that is known by its form. */
export function hasCredentialShape(text: string): boolean {
  return looksLikeSecret(text) || shapes.some((shape) => shape.test(text));
}
