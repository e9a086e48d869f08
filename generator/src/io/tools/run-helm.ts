import { join } from 'node:path';
import { runProcess } from './run-process.ts';
import type { ProcessResult } from './run-process.ts';
import { withTemporaryDirectory } from './temporary-directory.ts';

/** Milliseconds that one `helm template` may take. */
const TIMEOUT = 60_000;
/** Bytes that one `helm template` may print. */
const MAX_OUTPUT = 64 * 1024 * 1024;

/** Nothing listens on the discard port: a chart that reaches for the network fails at once. */
const NO_NETWORK = 'http://127.0.0.1:9';

export type HelmTemplateRequest = {
  /** Absolute path of a Helm 3 or Helm 4 program. */
  readonly helm: string;
  /** Absolute path of the chart. */
  readonly chartDir: string;
  readonly releaseName: string;
  readonly namespace: string;
  /** Kubernetes version that the chart sees, for example `1.37.2`. */
  readonly kubeVersion: string;
  /** Whether the pods of `helm test` are rendered too; Argo CD leaves them out. */
  readonly tests?: boolean;
  /** Kinds that the chart may ask for, as `group/version/Kind`, beside those that Helm knows. */
  readonly apiVersions?: readonly string[];
  /** Whether the files of crds/ are printed too. */
  readonly includeCrds?: boolean;
} & (
  | { /** Absolute path of a values file. */ readonly valuesFile: string }
  | { readonly values: Readonly<Record<string, unknown>> }
  | { /** Text of a values file. */ readonly valuesText: string }
);

export type HelmTemplateResult =
  | { readonly ok: true; readonly manifests: string }
  | {
      readonly ok: false;
      readonly message: string;
      /** Whether it was stopped, for lack of time or memory, and did not fail by itself. */
      readonly stopped?: boolean;
    };

/**
 * Renders a chart as `helm template` does, without the user's Helm configuration, plugins,
 * repositories, kubeconfig or network.
 */
export function runHelmTemplate(request: HelmTemplateRequest): Promise<HelmTemplateResult> {
  return withTemporaryDirectory(async (home) => {
    const result = await runProcess({
      file: request.helm,
      args: [
        'template',
        ...(request.tests === true ? [] : ['--skip-tests']),
        ...(request.includeCrds === true ? ['--include-crds'] : []),
        ...(request.apiVersions ?? []).map((version) => `--api-versions=${version}`),
        `--namespace=${request.namespace}`,
        `--kube-version=${request.kubeVersion}`,
        `--values=${'valuesFile' in request ? request.valuesFile : '-'}`,
        '--',
        request.releaseName,
        request.chartDir,
      ],
      cwd: home,
      env: hermeticEnvironment(home),
      input: inputOf(request),
      timeout: TIMEOUT,
      maxOutput: MAX_OUTPUT,
    });
    if (result.outcome === 'succeeded') return { ok: true, manifests: result.stdout };
    const stopped = result.outcome === 'timed-out' || result.outcome === 'too-much-output';
    return { ok: false, message: failureMessage(request, result), stopped };
  });
}

/** What standard input says, for values that are in no file. */
function inputOf(request: HelmTemplateRequest): string {
  if ('valuesFile' in request) return '';
  return 'valuesText' in request ? request.valuesText : JSON.stringify(request.values);
}

function hermeticEnvironment(home: string): NodeJS.ProcessEnv {
  return {
    HOME: home,
    TMPDIR: home,
    HELM_CACHE_HOME: join(home, 'cache'),
    HELM_CONFIG_HOME: join(home, 'config'),
    HELM_DATA_HOME: join(home, 'data'),
    HELM_PLUGINS: join(home, 'plugins'),
    HELM_REPOSITORY_CACHE: join(home, 'repository'),
    HELM_REPOSITORY_CONFIG: join(home, 'repositories.yaml'),
    HELM_REGISTRY_CONFIG: join(home, 'registry.json'),
    KUBECONFIG: join(home, 'kubeconfig'),
    HTTP_PROXY: NO_NETWORK,
    HTTPS_PROXY: NO_NETWORK,
    // It lives for a tenth of a second: collecting garbage a quarter as often saves a fifth of its processor time.
    GOGC: '400',
  };
}

function failureMessage({ helm, chartDir }: HelmTemplateRequest, { outcome, stderr }: ProcessResult): string {
  if (outcome === 'not-found') return `${helm} cannot be run; "npm run tools" builds it`;
  if (outcome === 'timed-out') return `helm did not render ${chartDir} within ${TIMEOUT / 1000} seconds`;
  if (outcome === 'too-much-output') return `helm printed more than ${MAX_OUTPUT / 1024 / 1024} MiB for ${chartDir}`;
  return stderr.replace(/^Error: /m, '').trim() || `helm failed to render ${chartDir} and said nothing`;
}
