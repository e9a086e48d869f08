// Writes what follows from the contracts and is committed: types and reference pages. Run by `npm run contracts`.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contractFiles } from './dev/contract-files.ts';

const root = resolve(import.meta.dirname, '..', '..');
for (const [path, text] of await contractFiles(root)) writeFileSync(resolve(root, path), text);
