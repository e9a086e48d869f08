import { randomBytes } from 'node:crypto';

/** Somebody, or something, that the API server knows by a token. */
export type User = { readonly name: string; readonly groups?: readonly string[] };

/** The identities of the control plane’s own parts, as the API server’s built-in roles expect them. */
export const SYSTEM_USERS = {
  admin: { name: 'admin', groups: ['system:masters'] },
  controllerManager: { name: 'system:kube-controller-manager' },
  scheduler: { name: 'system:kube-scheduler' },
} as const satisfies Readonly<Record<string, User>>;

/** User name → a token that exists only for this run. */
export function makeTokens(users: readonly User[]): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const { name } of users) {
    if (tokens.has(name)) throw new Error(`the user ${name} is named twice`);
    tokens.set(name, randomBytes(24).toString('hex'));
  }
  return tokens;
}

/** The text of the API server’s token file: token, name, id and quoted groups in each line. */
export function tokenFile(users: readonly User[], tokens: ReadonlyMap<string, string>): string {
  return users
    .map(({ name, groups = [] }) => [tokens.get(name) ?? '', name, name, groups.join(',')].map(csv).join(','))
    .map((line) => `${line}\n`)
    .join('');
}

// --- internal ---

function csv(field: string): string {
  return `"${field.replaceAll('"', '""')}"`;
}
