import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { diagnostic, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { condense } from '../core/manifests/condense.ts';
import type { Manifest, ManifestSet } from '../core/manifests/manifest.ts';
import type { ObjectFinding } from '../io/engine/engine-messages.ts';
import type { Examined, Examiner, Rules } from '../io/engine/examiner.ts';
import { verdictKey, type VerdictCache } from '../io/engine/verdict-cache.ts';
import { mapConcurrent } from '../io/tools/map-concurrent.ts';
import type { Progress } from './progress.ts';
import type { Place, PlainFile, ReleaseJob } from './release-jobs.ts';

/** What examining a fleet needs. */
export interface FleetExamination {
  readonly root: string;
  readonly examiner: Examiner;
  readonly cache: VerdictCache;
  /** Names what examines: the engine and the definitions that it knows. */
  readonly engineKey: string;
  /** Digest of a chart’s files, by its folder. */
  readonly chartDigest: (folder: string) => string;
  readonly progress: Progress;
}

/** The objects of a fleet, condensed, and what is wrong with them. */
export interface ExaminedFleet {
  readonly releases: number;
  readonly sets: readonly ManifestSet[];
  readonly findings: readonly Diagnostic[];
}

/**
 * Renders every release and examines all objects: schemas, rules of their kinds, admission policies. What was examined
 * before with the same chart, values, policies and engine is taken from the cache.
 */
export async function examineFleet(
  jobs: readonly ReleaseJob[],
  plain: readonly PlainFile[],
  examination: FleetExamination,
): Promise<ExaminedFleet> {
  const { progress, examiner, engineKey, chartDigest, root } = examination;
  progress.step(`rendering ${jobs.length} releases`);
  const rulesKey = keysOfRules();
  const tasks: Task[] = [
    ...jobs.map((job): Task => {
      const { chartDir: _, ...rest } = job.job;
      return {
        ...job,
        key: [engineKey, chartDigest(job.chart), rest, job.values.digest, rulesKey(job.rules)],
        examine: () => examiner.release({ ...job.job, values: job.values.text() }, job.rules),
      };
    }),
    ...plain.map((file): Task => ({
      ...file,
      key: [engineKey, file.yaml, file.namespace, rulesKey(file.rules)],
      examine: () => examiner.stream(file.yaml, file.namespace, file.rules),
    })),
  ];
  const results = await decideAll(tasks, examination);
  examination.cache.save();
  const rendered = results.slice(0, jobs.length).filter(({ verdict }) => verdict.ok).length;
  return {
    releases: rendered,
    sets: results.flatMap(({ task, verdict }) => (verdict.ok ? [setOf(task, verdict.objects)] : [])),
    findings: results.flatMap(({ task, verdict }) => findingsOf(task, verdict, root)),
  };
}

/** A finding about an object as ours, with the file that the object follows from. */
export function explainObjectFinding(
  { kind = '', name = '', path, policy, message }: ObjectFinding,
  file: string,
  user: string,
): Diagnostic {
  const object = [kind, name].filter((part) => part !== '').join(' ') || 'an object';
  if (policy !== undefined)
    return diagnostic({
      code: 763,
      file,
      message: `${object}: the policy ${policy} refuses it from ${user}: ${message}`,
      fix: 'change the spec or fleet.yaml so that the policy holds, or waive it in fleet.yaml where it can be waived',
    });
  const place = path === undefined ? '' : ` at ${path}`;
  const fix = 'correct the spec or fleet.yaml; if the chart is wrong, its template';
  return diagnostic({ code: 602, file, message: `${object}${place}: ${message.replace(/\s+/g, ' ').trim()}`, fix });
}

// --- internal ---

interface Task extends Place {
  readonly origin: string;
  /** Set for a release. */
  readonly model?: string;
  readonly key: readonly unknown[];
  readonly examine: () => Promise<Examined>;
}

/** Keys of rules. The policies of an environment are long, and the same for all its releases. */
function keysOfRules(): (rules: Rules) => string {
  const known = new Map<Rules, string>();
  return (rules) => {
    const key = known.get(rules) ?? verdictKey(rules);
    known.set(rules, key);
    return key;
  };
}

interface Decided {
  readonly task: Task;
  readonly verdict: Examined;
}

/** Tasks that are looked up in the cache before the engine’s answers are. */
const AT_ONCE = 200;

/** Decides every task, in order. What has to be found out is asked for first: the engine works while the rest is looked up. */
async function decideAll(tasks: readonly Task[], { cache, progress }: FleetExamination): Promise<Decided[]> {
  const keyed = tasks.map((task) => ({ task, hash: verdictKey(task.key) }));
  const kept = new Set(keyed.flatMap(({ hash }) => (cache.has(hash) ? [hash] : [])));
  const unknown = keyed.filter(({ hash }) => !kept.has(hash));
  let done = tasks.length - unknown.length;
  const found = mapConcurrent(unknown, 8 * availableParallelism(), async ({ task, hash }) => {
    const verdict = await findOut(task);
    if (verdict.ok || !verdict.stopped) cache.put(hash, verdict);
    progress.count((done += 1), tasks.length);
    return [hash, verdict] as const;
  });
  const [known, others] = await Promise.all([lookUp(kept, cache), found]);
  const verdicts = new Map([...known, ...others]);
  return keyed.map(({ task, hash }) => ({ task, verdict: verdicts.get(hash) as Examined }));
}

/** What the cache knows, a few at a time: between them the engine’s answers are read. */
async function lookUp(kept: ReadonlySet<string>, cache: VerdictCache): Promise<Map<string, Examined>> {
  const known = new Map<string, Examined>();
  for (const hash of kept) {
    if (known.size % AT_ONCE === 0) await setImmediate();
    known.set(hash, cache.get(hash) as Examined);
  }
  return known;
}

async function findOut({ examine }: Task): Promise<Examined> {
  const found = await examine();
  return found.ok ? { ...found, objects: found.objects.map((object) => condense(object as Manifest)) } : found;
}

function setOf({ origin, cluster, namespace }: Task, objects: readonly unknown[]): ManifestSet {
  return { origin, cluster, namespace, manifests: objects as readonly Manifest[] };
}

function findingsOf({ origin, model, rules }: Task, verdict: Examined, root: string): Diagnostic[] {
  if (verdict.ok) return verdict.findings.map((finding) => explainObjectFinding(finding, origin, rules.user));
  const message = verdict.message
    .replaceAll(`${root}/`, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  const fix = model === undefined ? 'change fleet.yaml' : `change models/${model}.yaml or fleet.yaml`;
  return [
    verdict.stopped
      ? diagnostic({ code: 761, file: origin, message, fix: 'correct the template, or the values that it loops over' })
      : diagnostic({ code: 601, file: origin, message, fix }),
  ];
}
