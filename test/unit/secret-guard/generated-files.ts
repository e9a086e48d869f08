import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { repositoryFiles } from '../../../generator/src/core/emit/repository-files.ts';
import { texts } from '../core/emit-texts.ts';
import { planTexts, root } from '../core/plan-support.ts';
import { seeded } from './shapes.ts';

const folder = resolve(root, 'test/specs/valid');

/** Enough for more than a thousand files. */
const copies = 30;

/** Every file that is made of a fleet of many models: each valid spec of the tests, many times, with digests drawn anew. */
export function generatedFiles(seed: number): ReadonlyMap<string, string> {
  const random = seeded(seed);
  const kinds = readdirSync(folder).map((file) => readFileSync(resolve(folder, file), 'utf8'));
  const models: Record<string, string> = {};
  for (const [kind, text] of kinds.entries())
    for (let copy = 0; copy < copies; copy += 1) {
      const name = `kind${kind}-copy${copy}`;
      models[name] = text
        .replace(/^( {2}name:) .*$/m, `$1 ${name}`)
        .replaceAll(/sha256:[0-9a-f]{64}/g, () => `sha256:${random.hex(64)}`)
        .replaceAll(/revision: [0-9a-f]{40}/g, () => `revision: ${random.hex(40)}`);
    }
  const { plan, diagnostics } = planTexts({ models });
  if (plan === undefined) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  return repositoryFiles(plan, texts);
}
