import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kubernetesClient } from '../client/kubernetes-client.ts';
import type { KubernetesClient } from '../client/kubernetes-client.ts';
import { openTransport } from '../client/transport.ts';
import type { Identity, Server } from '../client/transport.ts';
import { FILES, kubeconfigPath } from './core-processes.ts';
import { kubeconfig } from './kubeconfig.ts';
import { SYSTEM_USERS } from './users.ts';
import type { User } from './users.ts';

/** Ways into a control plane, as anybody. */
export type Access = {
  /** Where the API server is; its certificate is there once it has started. */
  readonly server: () => Server;
  /** A client for a user that was named at the start, or, by impersonation, for any other user with groups. */
  readonly as: (user: string | User) => KubernetesClient;
  /** A client with a bearer token, such as that of a service account. */
  readonly withToken: (token: string) => KubernetesClient;
  /** Writes a kubeconfig, and returns its path. `file` is part of its name. */
  readonly kubeconfig: (file: string, identity: string | User | { readonly token: string }) => Promise<string>;
  /** A token of a service account that exists, valid for a day. */
  readonly serviceAccountToken: (account: { readonly namespace: string; readonly name: string }) => Promise<string>;
  readonly close: () => void;
};

export type AccessRequest = {
  readonly directory: string;
  readonly port: number;
  readonly tokens: ReadonlyMap<string, string>;
};

const TOKEN_SECONDS = 24 * 3600;

/** Opens access to the API server of a run, which need not have started. */
export function openAccess({ directory, port, tokens }: AccessRequest): Access {
  const clients = new Map<string, KubernetesClient>();
  const server = (): Server => ({
    url: `https://127.0.0.1:${port}`,
    ca: readFileSync(join(directory, FILES.serverCertificate), 'utf8'),
  });
  const tokenOf = (user: string): string => {
    const token = tokens.get(user);
    if (token === undefined)
      throw new Error(`no user ${user} was named at the start; there are: ${[...tokens.keys()].join(', ')}`);
    return token;
  };
  const identityOf = (user: string | User): Identity =>
    typeof user === 'string'
      ? { token: tokenOf(user) }
      : { token: tokenOf(SYSTEM_USERS.admin.name), impersonate: user };
  const clientOf = (identity: Identity): KubernetesClient => {
    const key = JSON.stringify(identity);
    const client = clients.get(key) ?? kubernetesClient(openTransport(server(), identity));
    clients.set(key, client);
    return client;
  };
  return {
    server,
    as: (user) => clientOf(identityOf(user)),
    withToken: (token) => clientOf({ token }),
    kubeconfig: async (file, who) => {
      const identity = typeof who === 'object' && 'token' in who ? who : identityOf(who);
      const path = kubeconfigPath(directory, file);
      await writeFile(path, kubeconfig(server(), identity), { mode: 0o600 });
      return path;
    },
    serviceAccountToken: async ({ namespace, name }) => {
      const answer = await clientOf(identityOf(SYSTEM_USERS.admin.name)).send<{ status: { token: string } }>({
        method: 'POST',
        path: `/api/v1/namespaces/${namespace}/serviceaccounts/${name}/token`,
        body: {
          apiVersion: 'authentication.k8s.io/v1',
          kind: 'TokenRequest',
          spec: { expirationSeconds: TOKEN_SECONDS },
        },
      });
      return answer.status.token;
    },
    close: () => {
      for (const client of clients.values()) client.close();
      clients.clear();
    },
  };
}
