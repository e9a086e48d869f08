import { readSpecs } from '../core/plan/read-inputs.ts';
import type { Fleet } from '../generated/fleet.ts';
import { loadValidators } from '../io/load-validators.ts';
import { readOptional } from '../io/read-tree.ts';
import { userError, UserError } from '../io/user-error.ts';

/** fleet.yaml alone. Throws a UserError when it is missing or not what its schema says. */
export function readFleet(root: string): Fleet {
  const path = 'fleet.yaml';
  const bytes = readOptional(root, path);
  if (bytes === undefined)
    throw userError({ code: 804, file: path, message: 'the file is missing', fix: 'run the command in a repository' });
  const { fleet, diagnostics } = readSpecs({ fleet: { path, bytes }, models: [], releases: [] }, loadValidators());
  if (fleet === undefined) throw new UserError(diagnostics);
  return fleet.data;
}
