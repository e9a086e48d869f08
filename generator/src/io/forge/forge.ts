import { forgePlace, type ForgeKind } from '../../core/forge/forge-place.ts';
import type { Fleet } from '../../generated/fleet.ts';
import type { ConnectForge } from './forge-api.ts';
import { findByHead, openOrUpdate } from './open-or-update.ts';
import { explainRefusal } from './forge-error.ts';
import { writeComment, type MarkedComment } from './write-comment.ts';
import { forgeFetch, type HttpSettings } from './forge-fetch.ts';
import { findCredential } from './forge-token.ts';

/** What a pull request should say. */
export interface PullRequestDraft {
  /** Branch of the fleet’s own repository, already pushed. */
  readonly head: string;
  readonly base: string;
  readonly title: string;
  /** Markdown, at most `bodyLimit` characters. */
  readonly body: string;
  /** Added to those that are there. */
  readonly labels: readonly string[];
  /** As fleet.yaml has them: `@user`, `@organisation/team`, or a mail address. */
  readonly reviewers: readonly string[];
}

/** A pull request (on GitLab, a merge request) as the forge has it. */
export interface PullRequest {
  readonly number: number;
  /** Where people read it. */
  readonly url: string;
  readonly head: string;
  readonly state: 'open' | 'merged' | 'closed';
}

/** What opening or updating did, and what people should know about it. */
export interface OpenedPullRequest {
  readonly pullRequest: PullRequest;
  readonly outcome: 'opened' | 'updated' | 'unchanged';
  /** Sentences without a period: reviewers who could not be asked, checks that do not start. */
  readonly notes: readonly string[];
}

/** The newest state of a commit in each context, for example that of Argo CD’s `argocd/<application>`. */
export type CommitStates = ReadonlyMap<string, 'success' | 'failure' | 'pending'>;

/** A forge with a token. Every method throws a UserError (E644 to E653, E780) that names the host and never the token. */
export interface Forge {
  readonly kind: ForgeKind;
  /** The most characters that the body of a pull request may have. */
  readonly bodyLimit: number;
  /**
   * Brings the one open pull request of the head to what the draft says, opening it when there is none.
   * Safe to repeat after any failure, and while another run does the same: one is open in the end.
   */
  readonly openOrUpdate: (draft: PullRequestDraft) => Promise<OpenedPullRequest>;
  /** The open pull request of a branch into the fleet’s; when none is open, one that was merged or closed. */
  readonly findByHead: (head: string) => Promise<PullRequest | undefined>;
  /**
   * Whether the forge’s own records have a branch that was pushed. One that ends while it takes a push may have git’s part
   * of it alone: to Gitea such a branch is deleted, and its pull request broken, until the next push to it.
   */
  readonly knowsBranch: (name: string) => Promise<boolean>;
  /** Writes the one comment of a pull request that begins with the mark, or brings it up to date. */
  readonly comment: (number: number, comment: MarkedComment) => Promise<'written' | 'updated' | 'unchanged'>;
  readonly commitStates: (commit: string) => Promise<CommitStates>;
}

/**
 * The forge of a fleet; undefined when it has none. Nothing is sent yet.
 * @param env where tokens come from; they are read from nowhere else
 * @param settings patience with the network, for tests
 * @throws UserError E642 without a token, E643 when a pipeline’s own token would go to another forge
 */
export async function openForge(
  fleet: Fleet,
  env: Readonly<Record<string, string | undefined>>,
  settings?: Partial<HttpSettings>,
): Promise<Forge | undefined> {
  const place = forgePlace(fleet);
  if (place === undefined) return undefined;
  const credential = findCredential(place, env);
  const fetch = forgeFetch({ ...place, variable: credential.variable, secrets: credential.secrets }, settings);
  const connect = await adapters[place.kind]();
  const api = connect(place, credential, fetch);
  const explained = <T>(result: Promise<T>): Promise<T> =>
    result.catch((error: unknown) => {
      throw explainRefusal(error, place);
    });
  return {
    kind: place.kind,
    bodyLimit: bodyLimits[place.kind],
    openOrUpdate: (draft) => explained(openOrUpdate(api, draft)),
    findByHead: (head) => explained(findByHead(api, { head, base: place.branch })),
    knowsBranch: (name) => explained(api.knowsBranch?.(name) ?? Promise.resolve(true)),
    comment: (number, comment) => explained(writeComment(api, number, comment)),
    commitStates: (commit) => explained(api.commitStates(commit)),
  };
}

// --- internal ---

/** GitHub counts characters; GitLab's column has 1 MiB; Gitea has no limit, its databases' pages do. */
const bodyLimits: Readonly<Record<ForgeKind, number>> = { github: 65_536, gitlab: 1_048_576, gitea: 1_048_576 };

/** Each loads its client only when it is needed. */
const adapters: Readonly<Record<ForgeKind, () => Promise<ConnectForge>>> = {
  github: async () => (await import('./github.ts')).connectGitHub,
  gitlab: async () => (await import('./gitlab.ts')).connectGitLab,
  gitea: async () => (await import('./gitea.ts')).connectGitea,
};
