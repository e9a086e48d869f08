import { runProcess } from './run-process.ts';
import { lastLines } from './go-command.ts';
import { ToolError } from './tool-error.ts';

export type PythonToolBuild = {
  readonly name: string;
  /** Absolute path of the requirements with the hash of every distribution. */
  readonly requirements: string;
  /** Absolute path of the directory to fill; it can be moved afterwards, which a virtual environment cannot. */
  readonly output: string;
  readonly env: NodeJS.ProcessEnv;
};

/** Version of the Python on the PATH, such as `3.11`: what it installs fits no other. */
export async function pythonVersion(env: NodeJS.ProcessEnv): Promise<string> {
  const program = 'import sys; print("%d.%d" % sys.version_info[:2])';
  const { outcome, stdout } = await runProcess({ file: 'python3', args: ['-c', program], cwd: '/', env });
  if (outcome !== 'succeeded') throw new ToolError('python3 is not on the PATH; install Python 3.10 or newer with pip');
  return stdout.trim();
}

/**
 * Installs a pinned Python program and all it needs.
 * @throws ToolError when Python or pip is missing, or with the end of pip’s output.
 */
export async function buildPythonTool({ name, requirements, output, env }: PythonToolBuild): Promise<void> {
  const args = ['-m', 'pip', 'install', '--quiet', '--no-input', '--disable-pip-version-check', '--require-hashes'];
  const { outcome, stderr } = await runProcess({
    file: 'python3',
    args: [...args, '--root-user-action=ignore', `--target=${output}`, `--requirement=${requirements}`],
    cwd: '/',
    env,
  });
  if (outcome !== 'succeeded') throw new ToolError(`${name} could not be installed:\n${lastLines(stderr)}`);
}
