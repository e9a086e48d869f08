import { hash } from 'node:crypto';
import type { SourceFile } from './yaml/decode.ts';

/** What was found out about contents, by a key that is the hash of everything that it depends on. */
export interface Entries<T> {
  readonly has: (key: string) => boolean;
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T) => void;
}

/**
 * What earlier runs of the same generator found out. A context says what was found out and against what; the
 * generator’s own code is part of every context. Values survive as JSON does.
 */
export interface ContentCache {
  readonly open: <T>(context: string) => Entries<T>;
}

/** Key of some files: of where they lie, and of their bytes. */
export function filesKey(files: readonly SourceFile[]): string {
  return hashOf(files.map((file) => `${digestOf(file)} ${file.path}`).join('\n'));
}

/** SHA-256 of a file’s bytes, in hexadecimal. */
export function digestOf(file: Pick<SourceFile, 'bytes' | 'digest'>): string {
  return file.digest ?? digestOfBytes(file.bytes);
}

/** SHA-256 of a text, in hexadecimal. */
export function hashOf(text: string): string {
  return hash('sha256', text, 'hex');
}

// --- internal ---

// The same bytes are asked for by everything that looks at a file.
const digests = new WeakMap<Uint8Array, string>();

function digestOfBytes(bytes: Uint8Array): string {
  const known = digests.get(bytes);
  if (known !== undefined) return known;
  const digest = hash('sha256', bytes, 'hex');
  digests.set(bytes, digest);
  return digest;
}
