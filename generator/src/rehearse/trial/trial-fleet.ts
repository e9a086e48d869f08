import { isMap, isSeq, parseDocument } from 'yaml';
import type { Document, YAMLMap } from 'yaml';

/** Where a trial’s repository and cluster are. */
export type TrialPlace = {
  /** The address that Argo CD clones. */
  readonly repositoryUrl: string;
  /** Of the API server, as External Secrets reaches it. */
  readonly apiServer: string;
  /** Who reviews everything on the trial’s own Gitea, such as `@grace`. */
  readonly reviewer: string;
};

/** The namespace that plays the secret store of an environment. */
export function trialStoreNamespace(environment: string): string {
  return `${environment}-secret-store`;
}

/**
 * fleet.yaml for a trial on one machine: the repository and its forge are where the trial has them, one person reviews
 * everything, and every environment is in the one cluster and keeps its secrets in a namespace of it instead of a vault.
 * All else, and all comments, stay.
 */
export function trialFleet(text: string, { repositoryUrl, apiServer, reviewer }: TrialPlace): string {
  const document = parseDocument(text);
  document.setIn(['spec', 'repository', 'url'], repositoryUrl);
  document.setIn(['spec', 'forge'], document.createNode({ kind: 'gitea', labels: ['promotion'] }));
  const environments = mapsIn(document, ['spec', 'environments']);
  const reviewed = [document.get('spec'), ...mapsIn(document, ['spec', 'owners']), ...environments].filter(isMap);
  for (const part of reviewed) if (part.has('reviewers')) part.set('reviewers', document.createNode([reviewer]));
  for (const environment of environments) {
    const name = String(environment.get('name'));
    environment.set('cluster', document.createNode({ server: 'https://kubernetes.default.svc' }));
    if (!isMap(environment.get('secretStore'))) continue;
    const kubernetes = { namespace: trialStoreNamespace(name), server: apiServer };
    environment.setIn(['secretStore', 'provider'], document.createNode({ kubernetes }));
  }
  return document.toString({ lineWidth: 0 });
}

// --- internal ---

/** The mappings in a list, or the values of a mapping that are mappings themselves. */
function mapsIn(document: Document, path: readonly string[]): YAMLMap[] {
  const node = document.getIn(path);
  const items = isMap(node) ? node.items.map(({ value }) => value) : isSeq(node) ? node.items : [];
  return items.filter((item) => isMap(item));
}
