import { mkdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseKubeconformOutput } from './kubeconform-output.ts';
import type { KubeconformFinding } from './kubeconform-output.ts';
import { lastLines } from './go-command.ts';
import { mapConcurrent } from './map-concurrent.ts';
import { runProcess } from './run-process.ts';
import { withTemporaryDirectory } from './temporary-directory.ts';
import { ToolError } from './tool-error.ts';

const OPEN_FILES = 16;
/** Milliseconds for all manifests together; thousands take a few seconds. */
const TIMEOUT = 120_000;
/**
 * The only location, and a local one: nothing is downloaded. It goes through a link in the working
 * directory, as a percent sign in the real path would make every schema look missing.
 */
const SCHEMA_LOCATION = 'schemas/{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json';

export type KubeconformRequest = {
  /** Absolute path of the program. */
  readonly kubeconform: string;
  /** Absolute path of the directory of schemas. */
  readonly schemasDir: string;
  /** YAML streams, each of any number of documents; `name` comes back in the findings. */
  readonly manifests: readonly { readonly name: string; readonly yaml: string }[];
};

/**
 * Validates manifests against the schemas of their kinds, in one process. Unknown fields, duplicate
 * keys and kinds without a schema are findings too.
 * @returns findings in the order of `manifests`, then by kind, object name and path.
 * @throws ToolError when kubeconform itself fails.
 */
export async function runKubeconform(request: KubeconformRequest): Promise<KubeconformFinding[]> {
  const { kubeconform, manifests } = request;
  if (manifests.length === 0) return [];
  return withTemporaryDirectory(async (home) => {
    await prepare(home, request);
    const { outcome, stdout, stderr } = await runProcess({
      file: kubeconform,
      args: ['-strict', '-summary=false', '-output=json', `-schema-location=${SCHEMA_LOCATION}`, 'manifests'],
      cwd: home,
      env: {},
      timeout: TIMEOUT,
    });
    // It exits with 1 both for findings and for trouble of its own; only the former come as JSON.
    const names = manifests.map(({ name }) => name);
    const findings =
      outcome === 'succeeded' || outcome === 'failed' ? parseKubeconformOutput(stdout, names) : undefined;
    if (findings !== undefined) return findings;
    const detail = lastLines(stderr) || 'no output';
    throw new ToolError(`${kubeconform} ${outcome.replaceAll('-', ' ')}: ${detail}; "npm run tools" checks it`);
  });
}

/** Puts the manifests and the link to the schemas into the working directory. */
async function prepare(home: string, { schemasDir, manifests }: KubeconformRequest): Promise<void> {
  const schemas = await stat(schemasDir).catch(() => undefined);
  if (schemas?.isDirectory() !== true) {
    throw new ToolError(`${schemasDir} has no manifest schemas; "npm run tools" builds them`);
  }
  await symlink(schemasDir, join(home, 'schemas'), 'junction');
  const directory = join(home, 'manifests');
  await mkdir(directory);
  await mapConcurrent(manifests, OPEN_FILES, ({ yaml }, index) => writeFile(join(directory, `${index}.yaml`), yaml));
}
