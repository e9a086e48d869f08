import { runHelmTemplate } from '../tools/run-helm.ts';
import type { HelmTemplateResult } from '../tools/run-helm.ts';
import { EngineError, type StreamResult } from './engine-messages.ts';
import type { Engine } from './engine.ts';

/** One release to render, in the words of `helm template`. */
export interface RenderJob {
  /** Absolute path of the chart. */
  readonly chartDir: string;
  readonly releaseName: string;
  readonly namespace: string;
  /** Kubernetes version that the chart sees, for example `1.37.2`. */
  readonly kubeVersion: string;
  /** Text of the values file. */
  readonly values: string;
  /** Kinds that the chart may ask for, as `group/version/Kind`, beside those that Helm knows. */
  readonly apiVersions?: readonly string[];
  readonly includeCrds?: boolean;
  /** Whether the pods of `helm test` are rendered too; Argo CD leaves them out. */
  readonly tests?: boolean;
}

/** What renders releases: the engine, or a Helm program. Both give the same bytes. */
export interface Renderer {
  readonly render: (job: RenderJob) => Promise<HelmTemplateResult>;
}

/** Renders in an engine. A chart is read once. */
export function engineRenderer(engine: Engine): Renderer {
  const open = chartOpener(engine);
  return {
    render: (job) =>
      refusable(async () => {
        const request = await renderRequest(open, job);
        const { manifests = '' } = await engine.ask<StreamResult>({ ...request, want: { text: true } });
        return { ok: true as const, manifests };
      }),
  };
}

/** Renders with a process of a Helm program for every release. */
export function helmRenderer(helm: string): Renderer {
  return { render: ({ values, ...job }) => runHelmTemplate({ helm, ...job, valuesText: values }) };
}

/** Gives the digest of the chart in a directory, which the engine reads once. */
export function chartOpener(engine: Engine): (directory: string) => Promise<string> {
  return once((directory: string) => engine.ask<{ digest: string }>({ op: 'chart', directory }));
}

/** Gives the digest of policies, which the engine compiles once. */
export function policiesOpener(engine: Engine): (yaml: string) => Promise<string> {
  return once((yaml: string) => engine.ask<{ digest: string }>({ op: 'policies', yaml }));
}

/** The request for a release, but for what is wanted of it. */
export async function renderRequest(
  open: (directory: string) => Promise<string>,
  { chartDir, releaseName, ...job }: RenderJob,
): Promise<{ op: 'render'; chart: string; release: string } & Omit<RenderJob, 'chartDir' | 'releaseName'>> {
  return { op: 'render', chart: await open(chartDir), release: releaseName, ...job };
}

/** Turns what the engine refuses into a result. */
export async function refusable<T>(
  action: () => Promise<T>,
): Promise<T | { readonly ok: false; readonly message: string; readonly stopped: boolean }> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { ok: false, message: error.message, stopped: error.kind === 'stopped' };
  }
}

// --- internal ---

function once(ask: (text: string) => Promise<{ digest: string }>): (text: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return (text) => {
    const found = known.get(text) ?? ask(text).then(({ digest }) => digest);
    known.set(text, found);
    return found;
  };
}
