import type { Fleet } from '../../generated/fleet.ts';
import { printYaml } from '../yaml/print.ts';
import { argocdNamespace } from './argocd-common.ts';

type Notifications = NonNullable<NonNullable<Fleet['spec']['argocd']>['notifications']>;
type CommitStatus = NonNullable<Notifications['commitStatus']>;

/**
 * What Argo CD tells to whom, as its notifications controller reads it; undefined when the fleet wants none.
 * Tokens are named, and kept in the Secret argocd-notifications-secret.
 */
export function notificationSettings(fleet: Fleet): object | undefined {
  const settings = fleet.spec.argocd?.notifications;
  if (settings === undefined) return undefined;
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'argocd-notifications-cm', namespace: argocdNamespace(fleet) },
    data: {
      context: printYaml({ argocdUrl: settings.url }),
      ...services(settings),
      ...Object.fromEntries(events.map((event) => [`template.${event.name}`, printYaml(template(event, settings))])),
      ...Object.fromEntries(events.map((event) => [`trigger.on-${event.name}`, printYaml([trigger(event)])])),
      subscriptions: printYaml(subscriptions(fleet, settings)),
    },
  };
}

/** Keys of argocd-notifications-secret that the fleet’s settings need. */
export function notificationTokens({ slack, webhook, commitStatus }: Notifications): string[] {
  return [
    ...(commitStatus === undefined ? [] : ['forge-token']),
    ...(slack === undefined ? [] : ['slack-token']),
    ...(webhook === undefined ? [] : ['webhook-token']),
  ];
}

// --- internal ---

/** Something that happens to an Application. */
interface Event {
  readonly name: string;
  readonly when: string;
  readonly text: string;
  readonly isGood: boolean;
}

const finished = (phases: string): string =>
  `app.status.operationState != nil and app.status.operationState.phase in [${phases}]`;

const events: readonly Event[] = [
  {
    name: 'deployed',
    when: `${finished("'Succeeded'")} and app.status.health.status == 'Healthy' and app.status.sync.status == 'Synced'`,
    text: 'is synced and healthy',
    isGood: true,
  },
  { name: 'failed', when: finished("'Error', 'Failed'"), text: 'could not be synced', isGood: false },
  { name: 'degraded', when: "app.status.health.status == 'Degraded'", text: 'is degraded', isGood: false },
];

const commit = '{{ .app.status.operationState.syncResult.revision }}';
const link = '{{ .context.argocdUrl }}/applications/{{ .app.metadata.name }}';

function services({ slack, webhook, commitStatus }: Notifications): Record<string, string> {
  const json = { name: 'Content-Type', value: 'application/json' };
  const hook = (url: string, header: object): string => printYaml({ url, headers: [header, json] });
  return {
    ...(slack === undefined
      ? {}
      : { 'service.slack': printYaml({ token: '$slack-token', username: slack.username ?? 'argo-cd' }) }),
    ...(webhook === undefined
      ? {}
      : { 'service.webhook.events': hook(webhook.url, { name: 'Authorization', value: 'Bearer $webhook-token' }) }),
    ...(commitStatus === undefined
      ? {}
      : { 'service.webhook.commit-status': hook(commitStatus.api, forges[commitStatus.forge].header) }),
  };
}

/** Once per commit: an Application that heals itself again and again is one message. */
function trigger({ name, when }: Event): object {
  return { when, send: [name], oncePer: 'app.status.operationState?.syncResult?.revision' };
}

function template(event: Event, { webhook, commitStatus }: Notifications): object {
  const hooks = {
    ...(webhook === undefined ? {} : { events: { method: 'POST', body: eventBody(event) } }),
    ...(commitStatus === undefined ? {} : { 'commit-status': statusRequest(event, commitStatus) }),
  };
  return {
    message: `{{ .app.metadata.name }} ${event.text} at ${commit}. ${link}`,
    ...(Object.keys(hooks).length === 0 ? {} : { webhook: hooks }),
  };
}

/** A JSON object whose values are templates; each prints itself as JSON. */
function jsonTemplate(fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `${JSON.stringify(name)}: {{ toJson ${value} }}`);
  return `{${lines.join(', ')}}`;
}

const linkValue = '(printf "%s/applications/%s" .context.argocdUrl .app.metadata.name)';

function eventBody({ name, text }: Event): string {
  return jsonTemplate({
    event: `"${name}"`,
    application: '.app.metadata.name',
    environment: '(index .app.metadata.labels "slipway.dev/environment")',
    message: `"${text}"`,
    revision: '.app.status.operationState.syncResult.revision',
    url: linkValue,
  });
}

/** How each forge takes the state of a commit. */
const forges: Readonly<
  Record<
    CommitStatus['forge'],
    { header: object; path: (repository: string) => string; bad: string; context: string; url: string }
  >
> = {
  github: {
    header: { name: 'Authorization', value: 'Bearer $forge-token' },
    path: (repository) => `/repos/${repository}/statuses/${commit}`,
    bad: 'failure',
    context: 'context',
    url: 'target_url',
  },
  gitea: {
    header: { name: 'Authorization', value: 'token $forge-token' },
    path: (repository) => `/api/v1/repos/${repository}/statuses/${commit}`,
    bad: 'failure',
    context: 'context',
    url: 'target_url',
  },
  gitlab: {
    header: { name: 'PRIVATE-TOKEN', value: '$forge-token' },
    path: (repository) => `/api/v4/projects/${repository.replaceAll('/', '%2F')}/statuses/${commit}`,
    bad: 'failed',
    context: 'name',
    url: 'target_url',
  },
};

function statusRequest({ isGood, text }: Event, { forge, repository }: CommitStatus): object {
  const { path, bad, context, url } = forges[forge];
  const body = jsonTemplate({
    state: `"${isGood ? 'success' : bad}"`,
    [context]: '(printf "argocd/%s" .app.metadata.name)',
    description: `"${text}"`,
    [url]: linkValue,
  });
  return { method: 'POST', path: path(repository), body };
}

function subscriptions({ spec }: Fleet, { slack, webhook, commitStatus }: Notifications): object[] {
  const triggers = events.map(({ name }) => `on-${name}`);
  const everywhere = [
    ...(webhook === undefined ? [] : ['events']),
    ...(commitStatus === undefined ? [] : ['commit-status']),
  ];
  const channels = spec.environments.flatMap(({ name, slackChannel }) =>
    slack === undefined || slackChannel === undefined
      ? []
      : [{ recipients: [`slack:${slackChannel}`], triggers, selector: `slipway.dev/environment=${name}` }],
  );
  if (everywhere.length === 0) return channels;
  const names = spec.environments.map(({ name }) => name);
  const selector = `slipway.dev/environment in (${names.join(', ')})`;
  return [...channels, { recipients: everywhere, triggers, selector }];
}
