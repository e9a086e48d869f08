import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { planRepository, type PlanResult } from '../../../generator/src/core/plan/plan-repository.ts';
import type { ReleaseFile } from '../../../generator/src/core/plan/read-inputs.ts';
import { readSchemas } from '../../../generator/src/io/read-assets.ts';
import { readCatalogue } from '../../../generator/src/io/read-catalogue.ts';
import { loadValidators } from '../../../generator/src/io/load-validators.ts';

export const root = resolve(import.meta.dirname, '../../..');

const schemas = readSchemas();
const validators = loadValidators();
const catalogue = readCatalogue();

/** Plans from texts, without a file system. The fleet is that of test/specs unless given. */
export function planTexts(texts: {
  fleet?: string;
  models?: Record<string, string>;
  releases?: readonly (Omit<ReleaseFile, 'bytes'> & { text: string })[];
}): PlanResult {
  const fleet = texts.fleet ?? readFileSync(resolve(root, 'test/specs/fleet.yaml'), 'utf8');
  const source = (path: string, text: string): { path: string; bytes: Buffer } => ({ path, bytes: Buffer.from(text) });
  return planRepository({
    files: {
      fleet: source('fleet.yaml', fleet),
      models: Object.entries(texts.models ?? {}).map(([name, text]) => source(`models/${name}.yaml`, text)),
      releases: (texts.releases ?? []).map(({ text, ...rest }) => ({ ...rest, bytes: Buffer.from(text) })),
    },
    charts: { lock: undefined, released: new Map(), compiled: () => undefined },
    schemas,
    validators,
    catalogue,
  });
}
