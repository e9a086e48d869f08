import { readSpecs } from '../core/plan/read-inputs.ts';
import type { Fleet } from '../generated/fleet.ts';
import { loadValidators } from '../io/load-validators.ts';
import { readOptional } from '../io/read-tree.ts';
import { missingFile } from '../io/require-root.ts';
import { UserError } from '../io/user-error.ts';

/** fleet.yaml alone. Throws a UserError when it is missing or not what its schema says. */
export function readFleet(root: string): Fleet {
  const bytes = readOptional(root, 'fleet.yaml');
  if (bytes === undefined) throw missingFile('fleet.yaml');
  return parseFleet(bytes);
}

/** A fleet.yaml from its bytes. Throws a UserError when it is not what its schema says. */
export function parseFleet(bytes: Uint8Array): Fleet {
  const files = { fleet: { path: 'fleet.yaml', bytes }, models: [], releases: [] };
  const { fleet, diagnostics } = readSpecs(files, loadValidators());
  if (fleet === undefined) throw new UserError(diagnostics);
  return fleet.data;
}
