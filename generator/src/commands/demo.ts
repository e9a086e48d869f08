import { join } from 'node:path';
import { ExitCode } from '../core/diagnostics/codes.ts';
import { canPressEnter, pressedEnter } from '../io/prompt.ts';
import { ensureTools } from '../io/tools/ensure-tools.ts';
import { settle } from '../rehearse/loop/applications.ts';
import { LOOP_TOOLS, openLoop, type Loop, type LoopOptions } from '../rehearse/loop/open-loop.ts';
import { chooseWalk, walkPromotion, type Guide } from '../rehearse/loop/walk-promotion.ts';
import { parseArguments, usageError, type Context } from './context.ts';
import { explainPlaneError } from './plane-problem.ts';
import { startProgress, type Progress } from './progress.ts';
import { readFleet } from './read-fleet.ts';
import { explainToolError } from './tool-problem.ts';

/**
 * `demo`: the whole loop on this machine, to touch: a forge with this repository, Argo CD, External Secrets and a
 * Kubernetes with the nodes of fleet.yaml. Walks a new setting through the environments, step by step or by itself with
 * `--walk`, and runs until Ctrl-C, which leaves nothing behind.
 */
export async function demo(context: Context, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArguments(context, {
    args: [...args],
    allowPositionals: true,
    options: { walk: { type: 'boolean', default: false } },
  });
  if (positionals.length > 0) throw usageError('demo takes no arguments', 'for example `npm run demo -- --walk`');
  readFleet(context.root);
  const progress = startProgress(context, { silent: false });
  const ended = endOnSignal(context, progress);
  const tools = await explainToolError(() =>
    ensureTools(LOOP_TOOLS, { root: context.root, env: { ...context.env }, onProgress: progress.step }),
  );
  const loop = await start(context, { tools, progress, signal: ended });
  const unsettled = await problemOf(firstSync(loop, progress));
  progress.end();
  context.stdout(await addresses(loop, tools.kubernetes));
  const problem = unsettled ?? (await problemOf(tour(context, { loop, progress, walks: values.walk })));
  progress.end();
  // What a repository of somebody’s own lacks on this machine can be looked at best while it runs.
  if (problem !== undefined)
    context.stderr(`The walk ends here:\n${[problem, ...loop.plane.run.failures()].join('\n')}\n`);
  context.stdout('Everything keeps running, to look around. Ctrl-C ends it.\n');
  return await forever();
}

// --- internal ---

/** Ctrl-C is how a demo ends: the run ends its processes, and what is under way ends with this one. */
function endOnSignal({ stdout }: Context, progress: Progress): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      controller.abort();
      progress.end();
      // After the run’s own handler, which ends the processes and removes their directory.
      process.once('exit', () => stdout('\nThe demo has ended, and nothing of it is left.\n'));
      process.exit(ExitCode.ok);
    });
  return controller.signal;
}

/** Its processes do not keep this one alive, so something has to. */
function forever(): Promise<never> {
  return new Promise(() => setInterval(() => undefined, 60_000));
}

async function start(
  { root }: Context,
  { tools, progress, signal }: Pick<LoopOptions, 'tools' | 'signal'> & { readonly progress: Progress },
): Promise<Loop> {
  const program = join(import.meta.dirname, '../bin.js');
  const options = { root, program, tools, signal, onProgress: progress.step };
  return explainPlaneError(explainToolError(() => openLoop(options)));
}

async function firstSync(loop: Loop, progress: Progress): Promise<void> {
  progress.step('Argo CD syncs everything that root.yaml brings');
  const revision = (await loop.trial.git('rev-parse', 'HEAD')).trim();
  await settle(loop, revision, { onProgress: progress.count });
}

/** Why something failed; undefined when it did not. */
async function problemOf(work: Promise<void>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function addresses({ plane, forge, trial }: Loop, programs: string): Promise<string> {
  const kubeconfig = await plane.kubeconfig('demo', 'admin');
  const signIn = [trial.author, trial.reviewer, forge.admin].map(({ name, password }) => `${name} / ${password}`);
  const lines = [
    ['Forge', `${forge.url}/${trial.repository}`],
    ['', 'its certificate is its own: a browser asks before it goes on'],
    ['Sign in', `${signIn[0]}   changes models and promotes`],
    ['', `${signIn[1]}   reviews`],
    ['', `${signIn[2]}   administrates`],
    ['Cluster', `export KUBECONFIG=${kubeconfig}`],
    ['', `export PATH=${programs}:$PATH   for kubectl`],
    ['Argo CD', 'kubectl get applications --namespace argocd --watch'],
    ['', 'its pages are not part of the demo'],
    ['Work tree', `${trial.folder} (ada’s clone)`],
  ] as const;
  const text = lines.map(([name, value]) => `  ${(name ?? '').padEnd(10)} ${value}\n`).join('');
  return `The demo is ready. Everything is on this machine alone; Ctrl-C ends it and leaves nothing behind.\n\n${text}\n`;
}

/** Steps wait for Enter where somebody can press it; without, and without `--walk`, there is no tour. */
async function tour(
  { stdout }: Context,
  { loop, progress, walks }: { loop: Loop; progress: Progress; walks: boolean },
): Promise<void> {
  const walk = chooseWalk(loop.trial.folder);
  if (walk === undefined || !(walks || canPressEnter())) return;
  let step = 0;
  const guide: Guide = {
    next: async (title) => {
      step += 1;
      stdout(`${step}. ${title}\n`);
      if (walks) return;
      stdout('   Press Enter. ');
      await pressedEnter();
    },
    say: (text) => {
      progress.end();
      stdout(`${text.trimEnd().replaceAll(/^(?=.)/gm, '   ')}\n`);
    },
    count: (done, all) => progress.count(done, all),
  };
  await walkPromotion(loop, walk, guide);
}
