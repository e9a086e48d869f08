import type { Identity, Server } from '../client/transport.ts';

/** A kubeconfig with one cluster and one identity; JSON, which every YAML reader takes. */
export function kubeconfig({ url, ca }: Server, { token, impersonate }: Identity): string {
  const user = {
    token,
    ...(impersonate === undefined ? {} : { as: impersonate.name, 'as-groups': [...(impersonate.groups ?? [])] }),
  };
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'rehearsal',
    contexts: [{ name: 'rehearsal', context: { cluster: 'rehearsal', user: 'user', namespace: 'default' } }],
    clusters: [
      {
        name: 'rehearsal',
        cluster: { server: url, 'certificate-authority-data': Buffer.from(ca).toString('base64') },
      },
    ],
    users: [{ name: 'user', user }],
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
