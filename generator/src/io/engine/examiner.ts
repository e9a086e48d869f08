import { comparedFields } from '../../core/manifests/condense.ts';
import type { Engine } from './engine.ts';
import type { ObjectFinding, StreamResult } from './engine-messages.ts';
import { chartOpener, policiesOpener, refusable, renderRequest, type RenderJob } from './renderer.ts';

/** Who creates objects, and what they have to pass. */
export interface Rules {
  /** User name that the admission policies see. */
  readonly user: string;
  /** YAML stream of policies, bindings and namespaces; empty for none. */
  readonly policies: string;
}

/** The objects of a stream, at least those fields of them that are compared, and what is wrong with them; or why there are none. */
export type Examined =
  | { readonly ok: true; readonly objects: readonly unknown[]; readonly findings: readonly ObjectFinding[] }
  | { readonly ok: false; readonly message: string; readonly stopped: boolean };

/** Compares objects with the schemas and rules of their kinds, and with admission policies. */
export interface Examiner {
  readonly release: (job: RenderJob, rules: Rules) => Promise<Examined>;
  readonly stream: (yaml: string, namespace: string, rules: Rules) => Promise<Examined>;
}

/** Examines in an engine. */
export function engineExaminer(engine: Engine): Examiner {
  const openChart = chartOpener(engine);
  const openPolicies = policiesOpener(engine);
  const want = { objects: comparedFields, schemas: true };
  const rulesOf = async ({ user, policies }: Rules): Promise<{ user: string; policies?: string }> =>
    policies === '' ? { user } : { user, policies: await openPolicies(policies) };
  const done = ({ objects = [], findings }: StreamResult): Examined => ({ ok: true, objects, findings });
  return {
    release: (job, rules) =>
      refusable(async () => {
        // The engine reads a chart and compiles policies beside each other.
        const [request, own] = await Promise.all([renderRequest(openChart, job), rulesOf(rules)]);
        return done(await engine.ask<StreamResult>({ ...request, want, ...own }));
      }),
    stream: (yaml, namespace, rules) =>
      refusable(async () =>
        done(await engine.ask<StreamResult>({ op: 'examine', yaml, namespace, want, ...(await rulesOf(rules)) })),
      ),
  };
}
