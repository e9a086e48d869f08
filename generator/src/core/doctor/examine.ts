import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { accessChecks } from './access-checks.ts';
import { applicationChecks } from './application-checks.ts';
import type { Check, PlacedObject } from './check.ts';
import { secretChecks } from './secret-checks.ts';
import { workloadChecks } from './workload-checks.ts';

/** Every check, in the order in which people read about them. */
export const checks: readonly Check[] = [...applicationChecks, ...accessChecks, ...secretChecks, ...workloadChecks];

/** What would bite, one finding for each object and check. */
export function examine(objects: readonly PlacedObject[]): Diagnostic[] {
  return objects.flatMap((object) =>
    checks
      .filter(({ kinds, fires }) => kinds.includes(object.kind) && fires(object, objects))
      .map(({ id, problem, why, fix }) => {
        const message = `${id}: ${object.kind} ${object.metadata.name ?? 'without a name'} ${problem}. ${why}`;
        return diagnostic({ code: 610, file: object.origin, message, fix });
      }),
  );
}
