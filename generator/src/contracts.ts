// Writes what follows from the contracts and is committed: types, validators and reference pages. Run by `npm run contracts`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { contractFiles } from './dev/contract-files.ts';

const root = resolve(import.meta.dirname, '..', '..');
for (const [path, text] of await contractFiles(root)) {
  mkdirSync(dirname(resolve(root, path)), { recursive: true });
  writeFileSync(resolve(root, path), text);
}
