import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { mapConcurrent } from './map-concurrent.ts';

const RECORD = 'record.json';
const OPEN_FILES = 16;

/** What a finished cache entry holds, written as its last file. Paths are relative, sizes in bytes. */
type EntryRecord = { readonly files: readonly { path: string; size: number; sha256: string }[] };

/**
 * How closely an entry is looked at. `size` compares sizes only: an entry appears by one rename, so
 * that what remains to be noticed on every start is a truncated or deleted file, and hashing 90 MB
 * would cost more than the start may. `hash` reads every byte, for `npm run tools`.
 */
export type EntryCheck = 'size' | 'hash';

/** Records every file under `directory` there, with its size and SHA-256. */
export async function writeEntryRecord(directory: string): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort();
  const files = await mapConcurrent(paths, OPEN_FILES, async (path) => ({
    path,
    size: (await stat(join(directory, path))).size,
    sha256: await fileHash(join(directory, path)),
  }));
  await writeFile(join(directory, RECORD), `${JSON.stringify({ files })}\n`);
}

/** True when `directory` is a finished entry and its files are as recorded. */
export async function isIntactEntry(directory: string, check: EntryCheck): Promise<boolean> {
  try {
    const { files } = JSON.parse(await readFile(join(directory, RECORD), 'utf8')) as EntryRecord;
    // Synchronous on purpose: for the many small files of the schemas it takes a tenth of the time.
    const sizesMatch = files.every(({ path, size }) => statSync(join(directory, path)).size === size);
    if (!sizesMatch || check === 'size') return sizesMatch;
    const hashes = await mapConcurrent(files, OPEN_FILES, ({ path }) => fileHash(join(directory, path)));
    return files.every(({ sha256 }, index) => hashes[index] === sha256);
  } catch {
    return false;
  }
}

async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
