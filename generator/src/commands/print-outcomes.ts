import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import type { OpenedPullRequest, PullRequestDraft } from '../io/forge/forge.ts';
import type { Context, Format } from './context.ts';

/** What became of one proposal, or why there is none. */
export type Outcome = Idle | Proposed;

interface Idle {
  readonly status: 'nothing';
  readonly model: string;
  readonly message: string;
}

interface Proposed {
  readonly status: 'dry run' | 'to push' | 'sent';
  readonly draft: PullRequestDraft;
  /** What the checks say; no errors. */
  readonly findings: readonly Diagnostic[];
  readonly commit?: string;
  readonly remote?: string;
  readonly opened?: OpenedPullRequest;
  /** Where the whole body was written when the forge takes only a part. */
  readonly fullText?: string;
}

/** Prints what was done, one paragraph for each proposal, or all of it as JSON. */
export function printOutcomes(context: Context, format: Format, outcomes: readonly Outcome[]): void {
  if (format === 'json') context.stdout(`${JSON.stringify(outcomes, null, 2)}\n`);
  else for (const outcome of outcomes) context.stdout(`${describe(outcome)}\n`);
}

// --- internal ---

function describe(outcome: Outcome): string {
  if (outcome.status === 'nothing') return `${outcome.model}: ${outcome.message}`;
  const { draft, commit = '', remote = '', fullText } = outcome;
  const whole = fullText === undefined ? [] : [`  the whole diff: ${fullText}`];
  if (outcome.status === 'sent') return [...sent(outcome), ...whole].join('\n');
  const lists = [
    ...(draft.labels.length === 0 ? [] : [`labels: ${draft.labels.join(', ')}`]),
    ...(draft.reviewers.length === 0 ? [] : [`reviewers: ${draft.reviewers.join(', ')}`]),
  ];
  const head =
    outcome.status === 'dry run'
      ? [`nothing was pushed; the pull request of ${draft.head} into ${draft.base} would be:`]
      : [`git push ${remote} ${commit}:refs/heads/${draft.head}`, `then open a pull request into ${draft.base}:`];
  return [
    ...head,
    '',
    `# ${draft.title}`,
    '',
    ...lists,
    ...(lists.length === 0 ? [] : ['']),
    draft.body,
    ...whole,
  ].join('\n');
}

function sent({ draft, opened }: Proposed): string[] {
  if (opened === undefined) return [];
  const { pullRequest, outcome, notes } = opened;
  return [`${draft.title}: pull request ${outcome}: ${pullRequest.url}`, ...notes.map((note) => `  ${note}`)];
}
