// Writes the engine for this platform, with the definitions that it reads, as an npm package:
// node tools/engine-package.mjs VERSION DIRECTORY. It needs Go, and `npm run build` before.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureTools } from '../generator/dist/io/tools/ensure-tools.js';
import { engineKey, enginePackage } from '../generator/dist/io/engine/engine-package.js';

const root = resolve(import.meta.dirname, '..');
const [version = '', target = ''] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version) || target === '') throw new Error('usage: engine-package.mjs VERSION DIRECTORY');

const tools = await ensureTools(['engine', 'crds'], { root, onProgress: (line) => console.log(line) });
mkdirSync(target, { recursive: true });
cpSync(tools.engine, join(target, 'slipway-engine'));
cpSync(tools.crds, join(target, 'crds'), { recursive: true });
writeFileSync(join(target, 'key'), `${await engineKey({ root })}\n`);
const description = {
  name: enginePackage,
  version,
  description: 'Slipway’s render engine for one platform',
  license: 'Apache-2.0',
  os: [process.platform],
  cpu: [process.arch],
  files: ['slipway-engine', 'crds', 'key'],
};
writeFileSync(join(target, 'package.json'), `${JSON.stringify(description, null, 2)}\n`);
