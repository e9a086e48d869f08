import type { Forge, PullRequestDraft } from '../io/forge/forge.ts';
import type { GitClient } from '../io/git/git-client.ts';
import { fetchedBranches, pushCommit, type RemoteBranch } from '../io/git/remote-branch.ts';
import { writeCommit } from '../io/git/write-commit.ts';
import { userError } from '../io/user-error.ts';
import type { PreparedProposal } from './propose.ts';
import type { PromotionSession } from './promotion-session.ts';

/** A commit that carries a proposal, and whether the remote has it already. */
export interface ProposalCommit {
  readonly commit: string;
  readonly pushed: boolean;
}

/** The draft of a proposal’s pull request. */
export function draftOf({ proposal, fleet, body, moves }: PreparedProposal, base: RemoteBranch): PullRequestDraft {
  const { forge, environments, owners, reviewers = [] } = fleet.spec;
  const ofEnvironment = environments.find(({ name }) => name === proposal.environment)?.reviewers ?? reviewers;
  const ofTeams = moves.flatMap(({ after }) => owners[after.release.metadata.owner]?.reviewers ?? []);
  return {
    head: proposal.branch,
    base: base.branch,
    title: proposal.title,
    body: body.text,
    labels: [...(forge?.labels ?? []), ...(proposal.expedite ? [expediteLabel] : [])],
    reviewers: [...new Set([...ofEnvironment, ...ofTeams])],
  };
}

/** Label of an urgent fix: what waits for time to pass does not wait for it. */
export const expediteLabel = 'expedite';

/**
 * The commit of a proposal. A branch that a run before this one pushed is kept when it says the same, and continued
 * otherwise, so that every push goes forward. Throws a UserError (E622) when people committed to it.
 */
export async function commitProposal(session: PromotionSession, prepared: PreparedProposal): Promise<ProposalCommit> {
  const { git, base } = session;
  const { branch } = prepared.proposal;
  const tip = (await fetchedBranches(git, base.remote, branch)).get(branch);
  const old = tip !== undefined && !(await isAncestor(git, tip, base.commit)) ? tip : undefined;
  if (old !== undefined) {
    await refuseForeignChanges(git, { base, tip: old }, prepared);
    const same =
      (await git.run(['diff-tree', '-r', '--name-only', old, prepared.tree, '--', ...prepared.paths])) === '';
    if (same) return { commit: old, pushed: true };
  }
  const parents = old === undefined ? [base.commit] : [old, base.commit];
  const commit = await writeCommit(git, { tree: prepared.tree, parents, message: messageOf(prepared) });
  return { commit, pushed: false };
}

/**
 * Pushes the commit of a proposal, unless the remote has it. Where the forge does not know the branch then, because it
 * ended during an earlier push, the same tree is pushed once more, one commit ahead.
 * @returns the commit that the branch is at
 */
export async function pushProposal(
  { git, base }: PromotionSession,
  { forge, prepared, made }: { forge: Forge; prepared: PreparedProposal; made: ProposalCommit },
): Promise<string> {
  const { branch } = prepared.proposal;
  const push = (commit: string): Promise<void> => pushCommit(git, { ...base, branch, commit });
  if (!made.pushed) await push(made.commit);
  if (await forge.knowsBranch(branch)) return made.commit;
  const tree = (await git.run(['rev-parse', `${made.commit}^{tree}`])).trim();
  const commit = await writeCommit(git, { tree, parents: [made.commit], message: messageOf(prepared) });
  await push(commit);
  return commit;
}

// --- internal ---

async function isAncestor(git: GitClient, commit: string, of: string): Promise<boolean> {
  return (await git.ask(['merge-base', '--is-ancestor', commit, of])) !== undefined;
}

async function refuseForeignChanges(
  git: GitClient,
  { base, tip }: { base: RemoteBranch; tip: string },
  { paths, proposal }: PreparedProposal,
): Promise<void> {
  const start = await git.ask(['merge-base', tip, base.commit]);
  const changed = (await git.run(['diff-tree', '-r', '-z', '--name-only', start ?? base.commit, tip])).split('\0');
  const foreign = changed.find((path) => path !== '' && !paths.includes(path));
  if (foreign === undefined) return;
  const message = `${base.remote}/${proposal.branch} changes ${foreign}, which is no part of this`;
  throw userError({
    code: 622,
    message,
    fix: 'merge or close its pull request and delete the branch, then run the command again',
  });
}

function messageOf({ proposal, moves }: PreparedProposal): string {
  const lines = moves.map(({ model, before, after }) => {
    const old = before === undefined ? 'the first one there' : `in place of ${before.release.id}`;
    return `${model}: ${after.release.id}, ${old}`;
  });
  return `${proposal.title}\n\n${lines.join('\n')}\n`;
}
