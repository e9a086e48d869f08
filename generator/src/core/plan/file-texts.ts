import { digestOf, hashOf } from '../content-cache.ts';
import type { SourceFile } from '../yaml/decode.ts';

/** A text that is known by its digest, and made when it is asked for. */
export interface TextReference {
  /** SHA-256 of the text, in hexadecimal. */
  readonly digest: string;
  readonly text: () => string;
}

/** A file to be written: path from the root of the repository, and text. */
export type PlannedFile = readonly [path: string, text: string | TextReference];

/**
 * Texts by path, like a Map of strings; a text that is a file already is kept as that file, and decoded when it is
 * asked for: a fleet’s files would otherwise be in memory twice, and wider.
 */
export class FileTexts implements ReadonlyMap<string, string> {
  readonly #files = new Map<string, string | TextReference | SourceFile>();

  /** Sets a text, given as itself, as what makes it, or as a file that holds it. */
  set(path: string, text: string | TextReference | SourceFile): void {
    this.#files.set(path, text);
  }

  get size(): number {
    return this.#files.size;
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  get(path: string): string | undefined {
    const text = this.#files.get(path);
    return text === undefined ? undefined : textOf(text);
  }

  /** SHA-256 of a text, in hexadecimal; undefined for a path that is not there. */
  digest(path: string): string | undefined {
    const text = this.#files.get(path);
    if (text === undefined) return undefined;
    return typeof text === 'string' ? hashOf(text) : 'text' in text ? text.digest : digestOf(text);
  }

  keys(): MapIterator<string> {
    return this.#files.keys();
  }

  *values(): MapIterator<string> {
    for (const text of this.#files.values()) yield textOf(text);
  }

  *entries(): MapIterator<[string, string]> {
    for (const [path, text] of this.#files) yield [path, textOf(text)];
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  forEach(visit: (text: string, path: string, files: ReadonlyMap<string, string>) => void): void {
    for (const [path, text] of this) visit(text, path, this);
  }
}

/** The text itself. */
export function textOf(text: string | TextReference | SourceFile): string {
  if (typeof text === 'string') return text;
  if ('text' in text) return text.text();
  const { buffer, byteOffset, byteLength } = text.bytes;
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
}
