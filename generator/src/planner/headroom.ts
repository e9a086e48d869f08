import { requestBytes } from './kv-cache.ts';
import { latencyByBatch, type Latency } from './latency.ts';
import type { MemoryPlan } from './memory-plan.ts';
import { gib, type Architecture, type Deployment, type Gpu } from './types.ts';

/** What a service is asked for. */
export interface Load {
  readonly requestsPerSecond: number;
  /** Tokens of an average prompt. */
  readonly input: number;
  /** Tokens of an average answer. */
  readonly output: number;
  readonly firstTokenMs?: number;
  readonly tokenMs?: number;
}

/** What one replica can take. */
export interface Capacity {
  /** Requests at one time, by targets, sequences and cache. */
  readonly batch: number;
  /** What limits `batch`. */
  readonly limit: 'sequences' | 'cache' | 'target';
  readonly requestsPerSecond: number;
  /** The same when nobody minds the targets: beyond it requests wait. */
  readonly queueRate: number;
  /** Requests at one time whose full answers fill the cache; beyond it the engine preempts. */
  readonly cacheBatch: number;
  readonly latency: Latency;
}

/** Where everything runs. */
export interface Place {
  readonly gpu: Gpu;
  readonly deployment: Deployment;
  readonly memory: MemoryPlan;
}

/** Share of a replica’s capacity that the average load may use; the rest absorbs what comes between two scrapes of the autoscaler. */
export const plannedShare = 0.8;

/** The largest steady load of one replica; undefined when not even one request meets the targets. */
export function replicaCapacity(architecture: Architecture, place: Place, load: Load): Capacity | undefined {
  const { deployment, memory } = place;
  const length = Math.min(load.input + load.output, deployment.maxLength);
  const bytes = requestBytes(architecture, deployment, length);
  const cacheBatch = Math.floor((Math.max(0, memory.cacheGib) * gib) / bytes);
  const most = Math.min(deployment.maxSequences, cacheBatch);
  const at = latencyByBatch(architecture, place, load);
  const meets = (batch: number): boolean => {
    const { firstTokenMs, tokenMs } = at(batch);
    return firstTokenMs <= (load.firstTokenMs ?? Infinity) && tokenMs <= (load.tokenMs ?? Infinity);
  };
  if (most < 1 || !meets(1)) return undefined;
  const batch = largest(most, meets);
  const latency = at(batch);
  const { data } = deployment;
  const rate = (count: number): number => (count * data) / requestSeconds(at(count), load.output);
  return {
    batch: batch * data,
    limit: batch < most ? 'target' : cacheBatch < deployment.maxSequences ? 'cache' : 'sequences',
    requestsPerSecond: rate(batch),
    queueRate: rate(most),
    cacheBatch: cacheBatch * data,
    latency,
  };
}

/** Sentences: the spikes at which targets break, requests begin to wait, and running ones lose their cache. */
export function describeHeadroom(capacity: Capacity, load: Load, replicas: number): string {
  const { batch, limit, cacheBatch, requestsPerSecond, queueRate } = capacity;
  const spike = (rate: number): string => {
    const total = rate * replicas;
    return `${total.toFixed(1)} requests per second (${(total / load.requestsPerSecond).toFixed(1)} times the planned load)`;
  };
  const all = replicas === 1 ? 'the replica runs' : `all ${replicas} replicas run`;
  const queue = `Requests begin to queue beyond ${spike(queueRate)}`;
  const lengths = 'longer prompts or answers move both points down in proportion';
  if (limit === 'cache')
    return `${queue}: then ${all} ${batch} at a time, the cache is full, and the engine begins to preempt; ${lengths}.`;
  // Answers are half done on average, so live tokens reach the cache’s size later than full answers would.
  const cache = `The cache holds ${cacheBatch} full requests per replica: with prompts and answers ${(cacheBatch / batch).toFixed(1)} times as long it begins to preempt.`;
  if (limit === 'sequences') return `${queue}: then ${all} ${batch} at a time. ${cache}`;
  return `The targets hold up to ${spike(requestsPerSecond)}: then ${all} ${batch} at a time. ${queue}. ${cache}`;
}

// --- internal ---

function requestSeconds({ firstTokenMs, tokenMs }: Latency, output: number): number {
  return (firstTokenMs + Math.max(0, output - 1) * tokenMs) / 1000;
}

/** The largest batch from 1 to `most` that meets a condition which, once broken, stays broken. */
function largest(most: number, meets: (batch: number) => boolean): number {
  let low = 1;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (meets(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
