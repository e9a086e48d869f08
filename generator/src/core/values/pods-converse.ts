import type { Values } from '../../generated/values.ts';

/** Whether pods of a release talk to each other: nodes of one server, jobs to the server, both to the vector store. */
export function podsConverse({ jobs, parallelism, vectorStore }: Values): boolean {
  return Object.keys(jobs ?? {}).length > 0 || (parallelism?.nodes ?? 1) > 1 || vectorStore?.image !== undefined;
}
