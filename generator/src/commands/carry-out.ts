import { setTimeout as delay } from 'node:timers/promises';
import { ExitCode } from '../core/diagnostics/codes.ts';
import { openForge, type Forge } from '../io/forge/forge.ts';
import { isRace } from '../io/git/git-failure.ts';
import { fetchedBranches } from '../io/git/remote-branch.ts';
import { requireIdentity } from '../io/git/write-commit.ts';
import { writeFileInside } from '../io/write-file.ts';
import { report, type Context, type Format } from './context.ts';
import { printOutcomes, type Outcome } from './print-outcomes.ts';
import { openExaminer, type OpenedEngine } from './open-examiner.ts';
import { startProgress, type Progress } from './progress.ts';
import { openSession, type PromotionSession, type SessionOptions } from './promotion-session.ts';
import { prepareProposal, type PreparedProposal, type Proposal, type ProposalTools } from './propose.ts';
import { commitProposal, draftOf, pushProposal } from './send-proposal.ts';
import { explainToolError } from './tool-problem.ts';

/** How proposals are carried out. */
export interface CarryOptions {
  readonly format: Format;
  readonly dryRun: boolean;
  readonly session: SessionOptions;
}

/** A model for which there is nothing to do, and why. */
export interface Nothing {
  readonly model: string;
  readonly message: string;
}

/** Proposals on a base, and models without one. */
export interface Proposals {
  readonly proposals: readonly Proposal[];
  readonly nothing: readonly Nothing[];
}

/** Makes proposals on a base; asked again on a newer one when somebody else was faster. */
export type Choose = (session: PromotionSession, tools: ProposalTools) => Promise<Proposals>;

/** How often a proposal is computed anew when its branch moves at the same time. */
const attempts = 3;

/**
 * Fetches the main branch, makes proposals on it, and for each pushes one commit and brings one pull request to what it
 * says. Safe to repeat: what an earlier run pushed or opened is found again. The working tree, the index and the
 * user’s branches stay as they are.
 */
export async function carryOut(context: Context, options: CarryOptions, choose: Choose): Promise<ExitCode> {
  const progress = startProgress(context, { silent: options.format === 'json' || !context.isTerminal });
  progress.step('fetching');
  const session = await openSession(context, options.session);
  const opened = await openProposalTools(context, (line) => progress.step(line));
  try {
    return await carryAll({ context, options, session, opened, progress }, choose);
  } finally {
    await opened.close();
  }
}

// --- internal ---

interface Whole {
  readonly context: Context;
  readonly options: CarryOptions;
  readonly session: PromotionSession;
  readonly opened: OpenedEngine;
  readonly progress: Progress;
}

async function carryAll({ context, options, session, opened, progress }: Whole, choose: Choose): Promise<ExitCode> {
  const run: Run = {
    context,
    options,
    forge: options.dryRun ? undefined : await openForge(session.fleet, context.env),
    tools: opened,
  };
  if (!options.dryRun) await requireIdentity(session.git);
  const { proposals, nothing } = await choose(session, run.tools);
  const outcomes: Outcome[] = nothing.map((item) => ({ status: 'nothing', ...item }));
  for (const proposal of proposals) {
    progress.step(`preparing ${proposal.branch}`);
    outcomes.push(await carryOne(run, { session, proposal }, choose));
  }
  progress.end();
  printOutcomes(context, options.format, outcomes);
  const findings = outcomes.flatMap((outcome) => (outcome.status === 'nothing' ? [] : outcome.findings));
  return findings.length === 0 ? ExitCode.ok : report(context, findings, options.format);
}

interface Run {
  readonly context: Context;
  readonly options: CarryOptions;
  readonly forge: Forge | undefined;
  readonly tools: ProposalTools;
}

interface Attempt {
  readonly session: PromotionSession;
  readonly proposal: Proposal;
}

/** Carries one proposal out, anew on the newest base when somebody else was faster. */
async function carryOne(run: Run, first: Attempt, choose: Choose): Promise<Outcome> {
  let attempt = first;
  for (let round = 1; ; round += 1) {
    try {
      return await carryOnce(run, attempt);
    } catch (error) {
      if (!isRace(error) || round === attempts) throw error;
    }
    await delay(200 * round);
    const session = await openSession(run.context, run.options.session);
    const { proposals } = await choose(session, run.tools);
    const { branch } = attempt.proposal;
    const proposal = proposals.find((item) => item.branch === branch);
    if (proposal === undefined) return { status: 'nothing', model: branch, message: 'the main branch has it by now' };
    attempt = { session, proposal };
  }
}

async function carryOnce({ context, options, forge, tools }: Run, { session, proposal }: Attempt): Promise<Outcome> {
  const limit = forge?.bodyLimit ?? Number.POSITIVE_INFINITY;
  const supersedes = forge === undefined ? [] : await findSuperseded(forge, session, proposal);
  const prepared = await prepareProposal(session, proposal, { tools, limit, supersedes });
  const draft = draftOf(prepared, session.base);
  const findings = prepared.findings;
  const fullText = options.dryRun ? undefined : writeFolded(context, prepared);
  const common = { draft, findings, ...(fullText === undefined ? {} : { fullText }) };
  if (options.dryRun) return { status: 'dry run', ...common };
  const made = await commitProposal(session, prepared);
  if (forge === undefined) return { status: 'to push', ...common, commit: made.commit, remote: session.base.remote };
  const commit = await pushProposal(session, { forge, prepared, made });
  return { status: 'sent', ...common, commit, opened: await forge.openOrUpdate(draft) };
}

/** Open pull requests of other releases of the same model for the same environment. */
async function findSuperseded(forge: Forge, { git, base }: PromotionSession, { branch }: Proposal): Promise<string[]> {
  const folder = branch.slice(0, branch.lastIndexOf('/') + 1);
  const branches = await fetchedBranches(git, base.remote, folder);
  const found: string[] = [];
  for (const other of branches.keys()) {
    const pull = other === branch ? undefined : await forge.findByHead(other);
    if (pull?.state === 'open') found.push(`[${other}](${pull.url})`);
  }
  return found;
}

/** The whole body beside the repository’s files when the forge takes only a part. */
function writeFolded({ root }: Context, { body, proposal }: PreparedProposal): string | undefined {
  if (body.folded === undefined) return undefined;
  const path = `.slipway/bodies/${proposal.branch.replaceAll('/', '_')}.md`;
  writeFileInside(root, path, body.folded);
  return path;
}

async function openProposalTools(context: Context, onProgress: (line: string) => void): Promise<OpenedEngine> {
  return explainToolError(() => openExaminer({ root: context.root, env: { ...context.env }, onProgress }));
}
