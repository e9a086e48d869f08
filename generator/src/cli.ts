import { ExitCode } from './core/diagnostics/codes.ts';
import type { Context } from './commands/context.ts';
import { report, usageError } from './commands/context.ts';
import { didYouMean } from './core/text/did-you-mean.ts';
import { requireRoot } from './io/require-root.ts';
import { UserError } from './io/user-error.ts';

/** What `--help` prints. */
const help = `slipway VERB [ARGUMENTS]; each verb is also a script: npm run VERB -- [ARGUMENTS]

  generate                      bring every generated file up to date
    --check                     write nothing; exit 7 when anything would change
    --allow-tight               accept models that fit only within the planner’s error
    --model NAME                narrow the printed table to one model
  generate new NAME             write models/NAME.yaml, then generate
    --runtime R --source URI    for example vllm and hf://ORG/REPO
    --owner TEAM                default: the first owner in fleet.yaml
  check                         drift, then every release rendered and held against schemas and policies, offline
    --base REF                  also what the commits since REF must not do together, and credentials in them
    --helm                      also that Helm 4, Helm 3 and kubeconform agree
  plan MODEL                    whether a model fits its GPUs, what it serves and what a load needs
    --gpu PRODUCT               default: the pools in fleet.yaml; several may be named
    --config FILE --index FILE  a model’s own config.json and safetensors index
    --tensor N --max-length N   and --pipeline, --data, --sequences, --batched-tokens, --memory-share, --weights,
                                --cache, --eager, --adapters, --adapter-rank, --drafter-layers, --drafter-tokens,
                                --runtime-version
    --rate N --input N --output N --first-token-ms N --token-ms N
                                a load: choose from the pools
    --svg FILE                  draw the memory of each GPU
  promote MODEL... --to ENV     bring what the stage before has on the main branch, by pull request
    --all --batch               every model that waits; all in one pull request
    --expedite                  an urgent fix: the same road, labelled, without the waiting time
    --dry-run                   print the pull request and push nothing
    --due                       what has waited as long as promoteAfter says, and is healthy; names nothing
    --remote NAME               default: origin, or the only one
    --local                     copy in the working tree instead; commit it yourself
  rollback MODEL --env ENV      bring back the release before the present one, by pull request
    --to RELEASE                another one that was there; also --expedite, --dry-run, --remote
    --list                      what was there, with dates, people and pull requests
  retire MODEL                  the next step of taking a model out of service, by pull request
    --env ENV                   there; default: the last environment that runs it
    --delete-data               its volume claims go as well; also --dry-run, --remote
  status [MODEL...]             releases of every environment on the main branch, and what waits
    --no-fetch                  as it was fetched last; --list takes it as well
  diff BASE [HEAD]              what changes in clusters between two revisions, rendered; default: HEAD
    --env E --model M           of one environment, of one model
    --format markdown           or json; --limit N leaves the largest patches out of Markdown
  comment --pull-request N      write a file as the comment of a pull request, or bring it up to date
    --file FILE                 Markdown, for example from diff
  rotate MODEL SECRET           pin another version of a secret, then generate
    --env ENV --version N       in that environment
  bootstrap --dry-run           what the cluster needs, and the one manifest to apply
    --kubeconfig FILE           compare with what runs there; only reads
    --context NAME              another context than the file’s current one
  doctor                        what in the manifests here would bite; changes nothing
    --kubeconfig FILE           in the cluster as well; only reads
  pin MODEL                     write the digest of image tags and the commit of branches
  guard [BASE..HEAD]            credentials in the staged lines, or in those that commits add
  hooks                         install the pre-commit hook that runs guard
  chart:release [VERSION]       freeze charts/ml-inference as an immutable version, and say what it does
    --no-effect                 render no model with it
    --push oci://HOST/PATH      publish it with Helm; --plain-http for a registry without TLS
  rehearse [BASE [HEAD]]        what a change does to a real control plane on this machine; exit 3 when it does not end
                                healthy; --format markdown as well
  demo                          the whole loop on this machine, to touch: forge, Argo CD, External Secrets, GPU nodes
    --walk                      walk a setting from dev to prod and back without waiting for Enter
  tools                         build the pinned tools that check needs
    --control-plane             and those that start a control plane on this machine

  --format text|json            how findings and tables are printed
  --help                        this text

Findings go to standard error. Exit codes and every finding: docs/errors.md
`;

type Command = (context: Context, args: readonly string[]) => ExitCode | Promise<ExitCode>;

// Each verb loads only what it needs.
const verbs: Readonly<Record<string, () => Promise<Command>>> = {
  generate: async () => (await import('./commands/generate.ts')).generate,
  check: async () => (await import('./commands/check.ts')).check,
  plan: async () => (await import('./commands/plan.ts')).plan,
  promote: async () => (await import('./commands/promote.ts')).promote,
  rollback: async () => (await import('./commands/rollback.ts')).rollback,
  retire: async () => (await import('./commands/retire.ts')).retire,
  status: async () => (await import('./commands/status.ts')).status,
  diff: async () => (await import('./commands/diff.ts')).diff,
  comment: async () => (await import('./commands/comment.ts')).comment,
  rotate: async () => (await import('./commands/rotate.ts')).rotate,
  bootstrap: async () => (await import('./commands/bootstrap.ts')).bootstrap,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  pin: async () => (await import('./commands/pin.ts')).pin,
  guard: async () => (await import('./commands/guard.ts')).guard,
  hooks: async () => (await import('./commands/hooks.ts')).hooks,
  'chart:release': async () => (await import('./commands/chart-release.ts')).chartRelease,
  rehearse: async () => (await import('./commands/rehearse.ts')).rehearse,
  demo: async () => (await import('./commands/demo.ts')).demo,
  tools: async () => (await import('./commands/tools.ts')).tools,
};

/** Verbs that ask nothing of fleet.yaml. The others would find a subfolder empty, or begin to write there. */
const anywhere: ReadonlySet<string> = new Set(['plan', 'doctor', 'guard', 'hooks', 'tools']);

/** Runs one command line and returns the exit code. The only place where errors are caught. */
export async function cli(argv: readonly string[], caller: Omit<Context, 'verb'>): Promise<ExitCode> {
  const [verb, ...args] = argv;
  const context = { ...caller, verb: verb ?? '' };
  try {
    if (verb === undefined || argv.includes('--help')) {
      context.stdout(help);
      return verb === undefined ? ExitCode.usage : ExitCode.ok;
    }
    const load = loaderOf(verb);
    if (!anywhere.has(verb)) requireRoot(context.root);
    const command = await load();
    return await command(context, args);
  } catch (error) {
    if (error instanceof UserError)
      return report(
        context,
        error.diagnostics,
        args.join(' ').includes('--format json') || args.includes('--format=json') ? 'json' : 'text',
      );
    return explainBug(context, error);
  }
}

// --- internal ---

function loaderOf(verb: string): () => Promise<Command> {
  const load = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (load !== undefined) return load;
  throw usageError(
    `there is no verb ${JSON.stringify(verb)}`,
    didYouMean(verb, Object.keys(verbs)) ?? 'see `npm run slipway -- --help`',
  );
}

function explainBug(context: Context, error: unknown): ExitCode {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  context.stderr(
    'This is a mistake in Slipway, not in your repository; nothing you wrote is wrong. Please report it with the lines below.\n',
  );
  // Paths of this machine are nobody’s business in a report.
  context.stderr(`${text.replaceAll(/\(?file:\/\/[^\s)]*\/(generator\/)/g, '$1').slice(0, 4000)}\n`);
  return ExitCode.bug;
}
