import { lastLines, requireGo, runGo } from './go-command.ts';
import { ToolError } from './tool-error.ts';

/** Linker flags that make a tool report the pinned version, as its own release builds do. */
const VERSION_VARIABLE: Readonly<Record<string, string>> = {
  // What charts see as .Capabilities.HelmVersion.
  engine: 'helm.sh/helm/v4/internal/version.version',
  helm3: 'helm.sh/helm/v3/internal/version.version',
  helm4: 'helm.sh/helm/v4/internal/version.version',
  kubeconform: 'main.version',
  'kube-score': 'main.version',
};

export type GoToolBuild = {
  readonly name: string;
  /** Import path of the main package. */
  readonly mainPackage: string;
  /** Directory with the go.mod and go.sum that pin the tool and all it needs. */
  readonly source: string;
  /** Absolute path of the program to write. */
  readonly output: string;
  readonly version: string;
  readonly env: NodeJS.ProcessEnv;
};

/**
 * Builds a pinned Go program, downloading modules that Go does not have yet.
 * @throws ToolError when Go is missing or too old, or with the end of the compiler's output.
 */
export async function buildGoTool(request: GoToolBuild): Promise<void> {
  const { name, mainPackage, source, output, version, env } = request;
  const options = { env, cwd: source };
  await requireGo(`building ${name}`, options);
  const variable = VERSION_VARIABLE[name];
  const ldflags = `-s -w${variable === undefined ? '' : ` -X ${variable}=${version}`}`;
  // -mod=readonly: a go.sum that lacks an entry is an error, not something to complete silently.
  const flags = ['-mod=readonly', '-buildvcs=false', '-trimpath', `-ldflags=${ldflags}`, '-o', output];
  const { outcome, stderr } = await runGo(['build', ...flags, mainPackage], options);
  if (outcome !== 'succeeded') throw new ToolError(`${name} ${version} could not be built:\n${lastLines(stderr)}`);
}
