import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { environmentsOf } from './fleet.mjs';

// What a generator in JavaScript has to do at least, and nothing else: `yaml ROOT` reads, parses and prints every file
// that generate reads; `files ROOT TARGET` writes every file that generate writes, with its folders, to another place.
const [work, root, target] = process.argv.slice(2);
if (work === 'yaml') parseInputs();
else writeOutputs();

function parseInputs() {
  const [, ...later] = environmentsOf(root);
  const models = readdirSync(join(root, 'models')).map((name) => join(root, 'models', name));
  const releases = later.flatMap((environment) => {
    const folder = join(root, 'envs', environment, 'models');
    return readdirSync(folder).map((model) => join(folder, model, 'release.yaml'));
  });
  let length = 0;
  for (const file of [...models, ...releases]) length += stringify(parse(readFileSync(file, 'utf8'))).length;
  if (length === 0) throw new Error('there was nothing to read');
}

function writeOutputs() {
  const [first] = environmentsOf(root);
  for (const folder of ['envs', 'argocd']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      const copied = entry.name === 'release.yaml' && !file.startsWith(join(root, 'envs', first));
      if (entry.isDirectory() || copied) continue;
      const copy = join(target, file.slice(root.length));
      mkdirSync(dirname(copy), { recursive: true });
      writeFileSync(copy, readFileSync(file));
    }
  }
}
