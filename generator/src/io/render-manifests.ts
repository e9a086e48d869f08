import { readFile } from 'node:fs/promises';
import type { Renderer } from './engine/renderer.ts';
import { runHelmTemplate, type HelmTemplateResult } from './tools/run-helm.ts';

/** One rendering of a chart, as Argo CD does it. */
export interface RenderRequest {
  /** Absolute path of the chart. */
  readonly chartDir: string;
  readonly releaseName: string;
  readonly namespace: string;
  /** Kubernetes version that the chart sees, for example `1.37.0`. */
  readonly kubeVersion: string;
  /** Absolute path of the values file. */
  readonly valuesFile: string;
}

/** Renders a chart: the one function through which promotion and diffs reach Helm. */
export type Render = (request: RenderRequest) => Promise<HelmTemplateResult>;

/** Renders with a Helm program, a process for each. */
export function renderWithHelm(helm: string): Render {
  return (request) => runHelmTemplate({ ...request, helm });
}

/** Renders with the engine. */
export function renderWithEngine(renderer: Renderer): Render {
  return async ({ valuesFile, ...job }) => renderer.render({ ...job, values: await readFile(valuesFile, 'utf8') });
}
