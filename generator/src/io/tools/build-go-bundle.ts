import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { downloadModule } from './download-module.ts';
import { goPlatform, lastLines, requireCompiler, requireGo, runGo } from './go-command.ts';
import type { GoOptions } from './go-command.ts';
import { BUNDLE_FILES, linkerVariables } from './go-bundle.ts';
import type { GoBundle } from './go-bundle.ts';
import { mapConcurrent } from './map-concurrent.ts';
import { readZip } from './read-zip.ts';
import { ToolError } from './tool-error.ts';

const OPEN_FILES = 16;

export type GoBundleBuild = {
  readonly name: string;
  readonly bundle: GoBundle;
  /** The pinned version of the bundle’s module, and its `h1:` checksum. */
  readonly version: string;
  readonly sum: string;
  /** Directory with the go.mod and go.sum that pin it and all it needs. */
  readonly source: string;
  /** Absolute path of the directory to fill. */
  readonly output: string;
  readonly env: NodeJS.ProcessEnv;
  /** Called with one line before each program, as a build takes minutes. */
  readonly onProgress: (line: string) => void;
};

/** The name of a program’s file on this platform. */
export function programFile(name: string): string {
  return goPlatform().goos === 'windows' ? `${name}.exe` : name;
}

/**
 * Builds the programs of a bundle, one after the other, and copies its files out of the module.
 * A build that was ended goes on where it was: Go keeps what it has compiled.
 * @throws ToolError when Go or a C compiler is missing, or with the end of the compiler’s output.
 */
export async function buildGoBundle(request: GoBundleBuild): Promise<void> {
  const { name, bundle, source, output, env } = request;
  const { toolchain = 'local', cgo = false } = bundle;
  const options: GoOptions = { env, cwd: source, toolchain, cgo };
  await requireGo(`building ${name}`, { env, cwd: source });
  if (cgo) await requireCompiler(`building ${name}`, { env, cwd: source });
  await mkdir(output, { recursive: true });
  // The quick part first: a wrong pin should not show after minutes.
  await copyFiles(request, options);
  for (const program of Object.keys(bundle.programs)) await buildProgram(program, request, options);
}

async function buildProgram(program: string, request: GoBundleBuild, options: GoOptions): Promise<void> {
  const { name, bundle, version, output, onProgress } = request;
  onProgress(`building ${program} of ${name} ${version}`);
  const ldflags = ['-s', '-w', ...linkerVariables(bundle, version)].join(' ');
  const tags = bundle.tags === undefined ? [] : [`-tags=${bundle.tags.join(',')}`];
  // As for the single tools: what go.sum lacks is an error.
  const flags = ['-mod=readonly', '-buildvcs=false', '-trimpath', ...tags, `-ldflags=${ldflags}`];
  const target = ['-o', join(output, programFile(program)), bundle.programs[program] ?? ''];
  const { outcome, stderr } = await runGo(['build', ...flags, ...target], options);
  if (outcome !== 'succeeded') {
    throw new ToolError(`${program} of ${name} ${version} could not be built:\n${lastLines(stderr)}`);
  }
}

async function copyFiles({ name, bundle, version, sum, output }: GoBundleBuild, options: GoOptions): Promise<void> {
  const { module: path, files: wanted = [] } = bundle;
  if (wanted.length === 0) return;
  const zip = await downloadModule({ path, version, sum }, { ...options, pinnedIn: `tools/${name}/go.sum` });
  const prefix = `${path}@${version}/`;
  const isWanted = (file: string): boolean =>
    wanted.some((entry) => (entry.endsWith('/') ? file.startsWith(entry) : file === entry));
  const files = await readZip(zip, (file) => file.startsWith(prefix) && isWanted(file.slice(prefix.length)));
  await mapConcurrent([...files], OPEN_FILES, async ([file, content]) => {
    const target = join(output, BUNDLE_FILES, file.slice(prefix.length));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
    // Modules do not keep the permission to run.
    if (target.endsWith('.sh')) await chmod(target, 0o755);
  });
}
