import { hasErrors, type Diagnostic } from '../core/diagnostics/diagnostic.ts';
import type { Fleet } from '../generated/fleet.ts';
import type { FoldedText } from '../core/diff/diff-markdown.ts';
import {
  pullRequestBody,
  type BodyData,
  type ModelMove,
  type SpecCommit,
} from '../core/promotion/pull-request-body.ts';
import { capacityFigures, capacityOf } from '../core/promotion/capacity.ts';
import { firstEnvironment, modelFile } from '../core/model-types.ts';
import { fileHistory, listCommits } from '../io/git/release-history.ts';
import { writeTree } from '../io/git/write-commit.ts';
import { readTemplate } from '../io/read-assets.ts';
import { renderWithEngine } from '../io/render-manifests.ts';
import { UserError } from '../io/user-error.ts';
import { compareCapacity } from '../planner/describe-capacity.ts';
import { checkRendered } from './check-rendered.ts';
import type { OpenedEngine } from './open-examiner.ts';
import { planEdit, type SpecEdit } from './plan-edit.ts';
import { planMoves, type PlannedMove, type PlannedMoves, type ReleaseCopy } from './plan-moves.ts';
import type { PromotionSession } from './promotion-session.ts';
import { renderDiff } from './render-diff.ts';

/** A change of releases in one environment that a pull request carries. */
export interface Proposal {
  readonly kind: BodyData['kind'];
  readonly environment: string;
  /** Branch that carries it: the same for the same releases. */
  readonly branch: string;
  readonly title: string;
  /** Where the releases come from, as the end of a sentence. */
  readonly origin: string;
  readonly expedite: boolean;
  readonly copies: readonly ReleaseCopy[];
  /** A spec that changes or goes, instead of copies. */
  readonly edit?: SpecEdit;
  /** What people do once it is merged, a sentence for each. */
  readonly afterwards?: readonly string[];
}

/** What preparing a proposal needs besides the session. */
export interface PrepareOptions {
  readonly tools: ProposalTools;
  /** The most characters that the forge takes as a body. */
  readonly limit: number;
  /** Open pull requests that this one takes the place of. */
  readonly supersedes: readonly string[];
}

/** A proposal as the pull request has it. */
export interface PreparedProposal {
  readonly proposal: Proposal;
  readonly fleet: Fleet;
  /** Git’s id of the tree that the branch has. */
  readonly tree: string;
  /** Paths that differ from the base. */
  readonly paths: readonly string[];
  readonly body: FoldedText;
  readonly moves: readonly ModelMove[];
  /** Everything that the checks say, none of it an error. */
  readonly findings: readonly Diagnostic[];
}

/** What a proposal needs to render and to judge. */
export type ProposalTools = Pick<OpenedEngine, 'renderer' | 'examiner' | 'notes'>;

/**
 * Plans a proposal on the session’s base, renders what it touches, checks that, and writes the body. Nothing but
 * objects in git’s database is written. Throws a UserError when a check says no.
 */
export async function prepareProposal(
  session: PromotionSession,
  proposal: Proposal,
  { tools, limit, supersedes }: PrepareOptions,
): Promise<PreparedProposal> {
  const { git, base } = session;
  const { edit, copies, afterwards = [] } = proposal;
  const planned = edit === undefined ? await planMoves(session, copies) : await planEdit(session, edit);
  const tree = await writeTree(git, base.commit, planned.changes);
  const findings: Diagnostic[] = [...tools.notes, ...planned.diagnostics];
  const request = { git, base: base.commit, head: tree, render: renderWithEngine(tools.renderer) };
  const { diff, findings: refusals } = await renderDiff(request, async (rendered) => {
    findings.push(...(await checkRendered(rendered, { git, tree, fleet: planned.fleet }, tools.examiner)));
  });
  findings.push(...refusals);
  if (hasErrors(findings)) throw new UserError(findings);
  const moves: ModelMove[] = [];
  for (const move of planned.moves) moves.push(await describeMove(session, { planned, tree }, move));
  const data: BodyData = {
    ...proposal,
    moves,
    diff,
    findings,
    base,
    supersedes,
    afterwards,
  };
  const body = pullRequestBody(
    data,
    { body: readTemplate('promotion.md'), diff: readTemplate('rendered-diff.md') },
    limit,
  );
  const paths = planned.changes.map(({ path }) => path);
  return { proposal, fleet: planned.fleet, tree, paths, body, moves, findings };
}

// --- internal ---

interface Result {
  readonly planned: PlannedMoves;
  readonly tree: string;
}

async function describeMove(session: PromotionSession, result: Result, move: PlannedMove): Promise<ModelMove> {
  const [before, after] = [move.before, move.after].map(inService);
  const capacity = { before: capacityOf(before?.values), after: capacityOf(after?.values) };
  const own = capacityFigures(capacity);
  const planned = compareCapacity(result.planned.catalogue, result.planned.fleet, { before, after });
  const figures = [...own, ...planned.rows.filter(({ what }) => !own.some((figure) => figure.what === what))];
  const commits = await commitsBetween(session, result, move);
  return { ...move, commits, capacity, figures, headroom: planned.headroom };
}

/** A release that takes something; one that is out of service takes nothing. */
function inService(release: PlannedMove['before']): PlannedMove['before'] {
  return release?.release.retired === undefined ? release : undefined;
}

/** Commits that made one release into the other, in whichever direction; none when the first environment had neither. */
async function commitsBetween(
  { git, base }: PromotionSession,
  { planned, tree }: Result,
  { model, after }: PlannedMove,
): Promise<SpecCommit[]> {
  const first = modelFile(firstEnvironment(planned.fleet).name, model, 'release.yaml');
  const history = await fileHistory(git, base.commit, first);
  const arrival = async (at: string): Promise<string | undefined> => {
    const blob = await git.ask([
      'rev-parse',
      '--verify',
      '--quiet',
      `${at}:${modelFile(after.environment, model, 'release.yaml')}`,
    ]);
    return history.find((version) => version.blob === blob)?.commit;
  };
  const [from, to] = [await arrival(base.commit), await arrival(tree)];
  const paths = [`models/${model}.yaml`, first];
  if (to === undefined) return [];
  const forward = await listCommits(git, { from, to, paths });
  return forward.length > 0 || from === undefined ? forward : listCommits(git, { from: to, to: from, paths });
}
