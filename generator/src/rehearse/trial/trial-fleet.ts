import { isMap, parseDocument } from 'yaml';
import type { YAMLMap } from 'yaml';

/** Where a trial’s repository and cluster are. */
export type TrialPlace = {
  /** The address that Argo CD clones. */
  readonly repositoryUrl: string;
  /** Of the API server, as External Secrets reaches it. */
  readonly apiServer: string;
};

/** The namespace that plays the secret store of an environment. */
export function trialStoreNamespace(environment: string): string {
  return `${environment}-secret-store`;
}

/**
 * fleet.yaml for a trial on one machine: the repository is where the trial has it, and every
 * environment keeps its secrets in a namespace of the same cluster instead of a vault. All else, and
 * all comments, stay.
 */
export function trialFleet(text: string, { repositoryUrl, apiServer }: TrialPlace): string {
  const document = parseDocument(text);
  document.setIn(['spec', 'repository', 'url'], repositoryUrl);
  const environments = document.getIn(['spec', 'environments']) as { items: YAMLMap[] };
  for (const environment of environments.items) {
    const name = String(environment.get('name'));
    if (!isMap(environment.get('secretStore'))) continue;
    const kubernetes = { namespace: trialStoreNamespace(name), server: apiServer };
    environment.setIn(['secretStore', 'provider'], document.createNode({ kubernetes }));
  }
  return document.toString({ lineWidth: 0 });
}
