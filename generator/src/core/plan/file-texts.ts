/**
 * Texts by path, like a Map of strings; a text that is a file already is kept as the bytes that were read, and decoded
 * when it is asked for: a fleet’s files would otherwise be in memory twice, and wider.
 */
export class FileTexts implements ReadonlyMap<string, string> {
  readonly #files = new Map<string, string | Uint8Array>();

  /** Sets a text, given as itself or as the bytes of a file. */
  set(path: string, text: string | Uint8Array): void {
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
    return text === undefined ? undefined : decode(text);
  }

  keys(): MapIterator<string> {
    return this.#files.keys();
  }

  *values(): MapIterator<string> {
    for (const text of this.#files.values()) yield decode(text);
  }

  *entries(): MapIterator<[string, string]> {
    for (const [path, text] of this.#files) yield [path, decode(text)];
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  forEach(visit: (text: string, path: string, files: ReadonlyMap<string, string>) => void): void {
    for (const [path, text] of this) visit(text, path, this);
  }
}

// --- internal ---

function decode(text: string | Uint8Array): string {
  return typeof text === 'string' ? text : Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString('utf8');
}
