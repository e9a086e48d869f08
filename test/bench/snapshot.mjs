import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Inode, size and times (in nanoseconds) of every file below a folder, by path. The write lock’s folder is left out. */
export function snapshot(root) {
  const files = new Map();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory() || path.startsWith(join(root, '.slipway'))) continue;
    const { ino, size, mtimeNs, ctimeNs } = lstatSync(path, { bigint: true });
    files.set(path, [ino, size, mtimeNs, ctimeNs].join(' '));
  }
  return files;
}

/** Throws unless nothing was written, renamed, made or removed between two snapshots. Gives the number of files. */
export function assertUntouched(before, after) {
  const touched = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  if (touched.length > 0) throw new Error(`${touched.length} files were written, the first is ${touched[0]}`);
  return after.size;
}
