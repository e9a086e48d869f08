import { join } from 'node:path';
import { ExitCode } from '../core/diagnostics/codes.ts';
import { canPressEnter, pressedEnter } from '../io/prompt.ts';
import { ensureTools } from '../io/tools/ensure-tools.ts';
import { settle } from '../rehearse/loop/applications.ts';
import { LOOP_TOOLS, openLoop, type Loop } from '../rehearse/loop/open-loop.ts';
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
  const { values, positionals } = parseArguments({
    args: [...args],
    allowPositionals: true,
    options: { walk: { type: 'boolean', default: false } },
  });
  if (positionals.length > 0) throw usageError('demo takes no arguments', 'for example `npm run demo -- --walk`');
  readFleet(context.root);
  const progress = startProgress(context, { silent: false });
  const ended = endOnSignal(context, progress);
  const loop = await start(context, progress, ended);
  context.stdout(await addresses(loop));
  await tour(context, { loop, progress, walks: values.walk });
  context.stdout('Everything keeps running, to look around. Ctrl-C ends it.\n');
  return await new Promise<never>(() => undefined);
}

// --- internal ---

/** Ctrl-C is how a demo ends: the run ends its processes, and what is under way ends with this one. */
function endOnSignal({ stdout }: Context, progress: Progress): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      controller.abort();
      progress.end();
      stdout('\nThe demo has ended, and nothing of it is left.\n');
      process.exit(ExitCode.ok);
    });
  return controller.signal;
}

async function start(context: Context, progress: Progress, signal: AbortSignal): Promise<Loop> {
  const { root, env } = context;
  const onProgress = progress.step;
  const tools = await explainToolError(() => ensureTools(LOOP_TOOLS, { root, env: { ...env }, onProgress }));
  const program = join(import.meta.dirname, '../bin.js');
  const loop = await explainPlaneError(explainToolError(() => openLoop({ root, program, tools, signal, onProgress })));
  progress.step('Argo CD syncs everything that root.yaml brings');
  const revision = (await loop.trial.git('rev-parse', 'HEAD')).trim();
  await explainPlaneError(settle(loop, revision, { onProgress: progress.count }));
  progress.end();
  return loop;
}

async function addresses({ plane, forge, trial }: Loop): Promise<string> {
  const kubeconfig = await plane.kubeconfig('demo', 'admin');
  const signIn = [trial.author, trial.reviewer, forge.admin].map(({ name, password }) => `${name} / ${password}`);
  const lines = [
    ['Forge', `${forge.url}/${trial.repository}`],
    ['', 'its certificate is its own: a browser asks before it goes on'],
    ['Sign in', `${signIn[0]}   changes models and promotes`],
    ['', `${signIn[1]}   reviews`],
    ['', `${signIn[2]}   administrates`],
    ['Cluster', `export KUBECONFIG=${kubeconfig}`],
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
