import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { diagnostic, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { compareSets, neighbours, staysInside, type Neighbours } from '../core/manifests/compare-sets.ts';
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

/** How much was examined, and what is wrong with it. */
export interface ExaminedFleet {
  /** Releases that render. */
  readonly releases: number;
  readonly objects: number;
  readonly findings: readonly Diagnostic[];
}

/**
 * Renders every release and examines all objects: schemas, rules of their kinds, admission policies; then compares them
 * with each other. What was examined before with the same chart, values, policies and engine is taken from the cache;
 * releases that were well beside each other, and are what they were, are not even looked up.
 */
export async function examineFleet(
  jobs: readonly ReleaseJob[],
  plain: readonly PlainFile[],
  examination: FleetExamination,
): Promise<ExaminedFleet> {
  const { progress, cache } = examination;
  progress.step(`rendering ${jobs.length} releases`);
  const { releases, files } = tasksOf(jobs, plain, examination);
  const all = [...releases, ...files];
  // The engine is asked first, and works while the rest is looked up.
  const unknown = findOutUnknown(all, examination);
  const groups = neighbours(releases, files);
  const well = groups.filter(({ key }) => cache.compared.has(key));
  const open = groups.filter(({ key }) => !cache.compared.has(key));
  const decided = await decideAll([...open.flatMap((group) => group.releases), ...files], unknown, cache);
  if (decided.every(isInside)) return summarize({ decided, well, open }, examination);
  // An object in another namespace may meet any release there.
  return summarize({ decided: await decideAll(all, unknown, cache), well: [], open: [] }, examination);
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
  /** Hash of everything that its verdict depends on. */
  readonly hash: string;
  readonly examine: () => Promise<Examined>;
}

function tasksOf(
  jobs: readonly ReleaseJob[],
  plain: readonly PlainFile[],
  { engineKey, chartDigest, examiner }: FleetExamination,
): { readonly releases: Task[]; readonly files: Task[] } {
  const rulesKey = keysOfRules();
  const releases = jobs.map((job): Task => {
    const { chartDir: _, ...rest } = job.job;
    return {
      ...job,
      hash: verdictKey([engineKey, chartDigest(job.chart), rest, job.values.digest, rulesKey(job.rules)]),
      examine: () => examiner.release({ ...job.job, values: job.values.text() }, job.rules),
    };
  });
  const files = plain.map((file): Task => ({
    ...file,
    hash: verdictKey([engineKey, file.yaml, file.namespace, rulesKey(file.rules)]),
    examine: () => examiner.stream(file.yaml, file.namespace, file.rules),
  }));
  return { releases, files };
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

/** Whether a release keeps to its namespace. Files that are applied as they are need not: all releases are compared with them. */
function isInside({ task, verdict }: Decided): boolean {
  return task.model === undefined || !verdict.ok || staysInside(setOf(task, verdict.objects));
}

/** Tasks that are looked up in the cache before the engine’s answers are. */
const AT_ONCE = 200;

/** What the cache did not know when this run began. */
interface Unknown {
  readonly hashes: ReadonlySet<string>;
  readonly verdicts: Promise<ReadonlyMap<string, Examined>>;
}

/**
 * Begins to find out what the cache does not know, and keeps it there. Of all tasks, also of those that need not be
 * looked at: a verdict that is never asked for is forgotten some day.
 */
function findOutUnknown(tasks: readonly Task[], { cache, progress }: FleetExamination): Unknown {
  const unknown = tasks.filter(({ hash }) => !cache.has(hash));
  let done = tasks.length - unknown.length;
  const found = mapConcurrent(unknown, 8 * availableParallelism(), async (task) => {
    const verdict = await findOut(task);
    if (verdict.ok || !verdict.stopped) cache.put(task.hash, verdict);
    progress.count((done += 1), tasks.length);
    return [task.hash, verdict] as const;
  });
  return {
    hashes: new Set(unknown.map(({ hash }) => hash)),
    verdicts: found.then((verdicts) => new Map(verdicts)),
  };
}

/** Decides tasks, in order. */
async function decideAll(tasks: readonly Task[], unknown: Unknown, cache: VerdictCache): Promise<Decided[]> {
  const hashes = new Set(tasks.map(({ hash }) => hash).filter((hash) => !unknown.hashes.has(hash)));
  const [known, found] = await Promise.all([lookUp(hashes, cache), unknown.verdicts]);
  return tasks.map((task) => ({ task, verdict: (known.get(task.hash) ?? found.get(task.hash)) as Examined }));
}

/** What the cache knows, a few at a time: between them the engine’s answers are read. */
async function lookUp(hashes: ReadonlySet<string>, cache: VerdictCache): Promise<Map<string, Examined>> {
  const known = new Map<string, Examined>();
  for (const hash of hashes) {
    if (known.size % AT_ONCE === 0) await setImmediate();
    known.set(hash, cache.get(hash) as Examined);
  }
  return known;
}

async function findOut({ examine }: Task): Promise<Examined> {
  const found = await examine();
  return found.ok ? { ...found, objects: found.objects.map((object) => condense(object as Manifest)) } : found;
}

/** What was looked at, and the releases that need not be: those that are well by the cache. */
interface Outcome {
  readonly decided: readonly Decided[];
  readonly well: readonly Neighbours<Task>[];
  /** The releases that were looked at, when they are to be remembered where they are well. */
  readonly open: readonly Neighbours<Task>[];
}

function summarize({ decided, well, open }: Outcome, { cache, root }: FleetExamination): ExaminedFleet {
  const sets = decided.flatMap(({ task, verdict }) => (verdict.ok ? [setOf(task, verdict.objects)] : []));
  const findings = [...decided.flatMap(({ task, verdict }) => findingsOf(task, verdict, root)), ...compareSets(sets)];
  const rendered = decided.filter(({ task, verdict }) => task.model !== undefined && verdict.ok).length;
  const known = well.map(({ key }) => cache.compared.get(key) ?? 0);
  if (findings.length === 0) rememberWell(open, sets, cache);
  cache.save();
  return {
    releases: rendered + well.reduce((sum, group) => sum + group.releases.length, 0),
    objects: [...known, ...sets.map(({ manifests }) => manifests.length)].reduce((sum, count) => sum + count, 0),
    findings,
  };
}

function rememberWell(
  open: readonly Neighbours<Task>[],
  sets: readonly ManifestSet[],
  { compared }: VerdictCache,
): void {
  const counts = new Map(sets.map(({ origin, manifests }) => [origin, manifests.length]));
  for (const { key, releases } of open)
    compared.set(
      key,
      releases.reduce((sum, { origin }) => sum + (counts.get(origin) ?? 0), 0),
    );
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
