/** Something that the cluster did not take, and who refused it. */
export interface Refusal {
  /** `Deployment chat`, or `pod of ReplicaSet chat-5f`. */
  readonly what: string;
  /** `Pod Security`, `quota`, `RBAC`, `schema`, or `admission policy NAME`. */
  readonly by: string;
  /** In the API server’s own words. */
  readonly message: string;
}

/** How far the pods of a workload that was there before fell below what it wants, while the change went in. */
export interface Availability {
  /** `Deployment chat`. */
  readonly workload: string;
  /** Pods that it wanted before. */
  readonly wanted: number;
  /** Fewest pods that were available. */
  readonly lowest: number;
  /** Seconds below what it wanted. */
  readonly secondsBelow: number;
}

/** A pod that cannot have a node, in the scheduler’s words. */
export interface Unscheduled {
  readonly pod: string;
  readonly message: string;
}

/** What became of one release of the change. */
export interface ReleaseStory {
  readonly environment: string;
  readonly model: string;
  /** A line for each object that differs. */
  readonly changes: readonly string[];
  readonly refused: readonly Refusal[];
  readonly unscheduled: readonly Unscheduled[];
  /** Why the rollout cannot end by itself; absent when it ended. */
  readonly deadlock?: string;
  /** Objects that are not healthy at the end, with the reason. */
  readonly unhealthy: readonly string[];
  readonly availability: readonly Availability[];
  /** What its pods name and nothing made. */
  readonly missing: readonly string[];
  /** Keys of the secret store that nothing needed before: they have to be there. */
  readonly newSecrets: readonly string[];
  /** Seconds from the first object to the last one’s health. */
  readonly seconds: number;
}

/** What became of an environment’s own objects. */
export interface PlatformStory {
  readonly environment: string;
  readonly changes: readonly string[];
  readonly refused: readonly Refusal[];
}

/** A fall of a workload that the change does not touch: its pods had to make room for a while, for example. */
export interface Disturbance extends Availability {
  readonly environment: string;
  readonly model: string;
}

/** A rehearsal of the change from one revision to another. */
export interface RehearsalReport {
  readonly base: string;
  readonly head: string;
  /** Releases that were running before the change went in. */
  readonly releasesBefore: number;
  /** Releases that are the same at both revisions. */
  readonly identical: number;
  readonly nodes: readonly string[];
  readonly platforms: readonly PlatformStory[];
  readonly releases: readonly ReleaseStory[];
  /** Releases that the change does not touch, and that are not healthy after it: their pods had to make room, for example. */
  readonly bystanders: readonly string[];
  /** How far those that the change does not touch fell meanwhile, whether or not they have recovered. */
  readonly disturbances: readonly Disturbance[];
  /** What was not in order before the change: nobody’s fault here, but good to know. */
  readonly beforehand: readonly string[];
  /** Seconds of the whole rehearsal. */
  readonly seconds: number;
}

/** Whether a release ended as it should. */
export function isHealthy(story: ReleaseStory): boolean {
  return [story.refused, story.unscheduled, story.unhealthy, story.missing].every((found) => found.length === 0);
}

/** Whether everything of the change ended as it should. */
export function endsHealthy({ platforms, releases, bystanders }: RehearsalReport): boolean {
  return releases.every(isHealthy) && platforms.every(({ refused }) => refused.length === 0) && bystanders.length === 0;
}
