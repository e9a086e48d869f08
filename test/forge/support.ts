import type { ForgeKind } from '../../generator/src/core/forge/forge-place.ts';
import type { Fleet } from '../../generator/src/generated/fleet.ts';
import { openForge, type Forge, type PullRequestDraft } from '../../generator/src/io/forge/forge.ts';
import { UserError } from '../../generator/src/io/user-error.ts';
import { giteaAnswers } from './gitea-server.ts';
import { githubAnswers } from './github-server.ts';
import { gitlabAnswers } from './gitlab-server.ts';
import { startServer, type TestServer } from './http-server.ts';
import { Pulls } from './pulls.ts';

export const kinds: readonly ForgeKind[] = ['github', 'gitlab', 'gitea'];

/** The variable that holds the token of a forge on a host of its own. */
export const variables = { github: 'GH_ENTERPRISE_TOKEN', gitlab: 'GITLAB_TOKEN', gitea: 'GITEA_TOKEN' } as const;

const answers = { github: githubAnswers, gitlab: gitlabAnswers, gitea: giteaAnswers };

export interface TestForge {
  readonly forge: Forge;
  readonly server: TestServer;
  readonly pulls: Pulls;
  /** Every wait, in milliseconds; none takes time. */
  readonly waits: number[];
}

/** A forge whose server is in this process; `timeout` in milliseconds matters only where the server hangs. */
export async function startForge(kind: ForgeKind, timeout = 60_000): Promise<TestForge> {
  const pulls = new Pulls();
  const server = await startServer(answers[kind](pulls));
  const waits: number[] = [];
  const forge = await connect(kind, server.url, { waits, timeout });
  return { forge, server, pulls, waits };
}

export async function connect(
  kind: ForgeKind,
  url: string,
  { waits, timeout }: { waits: number[]; timeout: number } = { waits: [], timeout: 60_000 },
): Promise<Forge> {
  const wait = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  const forge = await openForge(fleetAt(kind, url), { [variables[kind]]: 'sesame' }, { timeout, wait });
  if (forge === undefined) throw new Error('the fleet has no forge');
  return forge;
}

export function fleetAt(kind: ForgeKind | 'none', api: string): Fleet {
  const repository = { url: 'https://git.example.com/example/ml-fleet.git' };
  return { spec: { repository, forge: { kind, api } } } as unknown as Fleet;
}

export const draft: PullRequestDraft = {
  head: 'promote/prod/chat/0a1b2c',
  base: 'main',
  title: 'Promote chat to prod',
  body: 'What and why.\n\n/approve\n',
  labels: ['promotion'],
  reviewers: ['@bob'],
};

/** The codes of a failure, and its text as people see it. */
export async function failure(result: Promise<unknown>): Promise<{ codes: number[]; text: string }> {
  try {
    await result;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { codes: error.diagnostics.map(({ code }) => code), text: JSON.stringify(error.diagnostics) };
  }
  return { codes: [], text: '' };
}
