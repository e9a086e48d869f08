import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printable } from '../diagnostics/format.ts';
import { diffMarkdown, foldPatches, tidy, type FoldedText } from '../diff/diff-markdown.ts';
import type { RenderedDiff } from '../diff/rendered-diff.ts';
import { renderTemplate } from '../text/render-template.ts';
import type { Figure } from './capacity.ts';
import { code, describeRelease, shortId } from './describe-release.ts';
import { neededSecrets } from './needed-secrets.ts';
import { riskNotes, type ReleaseMove } from './risk-notes.ts';

/** A commit of people, as history has it. */
export interface SpecCommit {
  readonly id: string;
  readonly author: string;
  /** Day, as 2026-03-01. */
  readonly date: string;
  readonly subject: string;
}

/** One model’s part of a pull request. */
export interface ModelMove extends ReleaseMove {
  readonly model: string;
  /** Commits between the two releases that changed the spec or the first environment’s release. */
  readonly commits: readonly SpecCommit[];
  /** What it takes, serves and costs, before and after. */
  readonly figures: readonly Figure[];
  /** How far the load may rise, in words; undefined without a load. */
  readonly headroom: string | undefined;
}

/** Everything that a pull request’s body is written from. */
export interface BodyData {
  readonly kind: 'promotion' | 'rollback' | 'retirement';
  readonly environment: string;
  /** Where the releases come from, in words. */
  readonly origin: string;
  readonly expedite: boolean;
  readonly moves: readonly ModelMove[];
  readonly diff: RenderedDiff;
  /** What looked at the result and has something to say. */
  readonly findings: readonly Diagnostic[];
  /** The main branch and the commit on it that the diff starts from. */
  readonly base: { readonly branch: string; readonly commit: string };
  /** Other open pull requests or branches that this one takes the place of. */
  readonly supersedes: readonly string[];
  /** What people do once it is merged, a sentence for each, in Markdown. */
  readonly afterwards: readonly string[];
}

/** Handlebars templates of a body and of the rendered diff in it. */
export interface BodyTemplates {
  readonly body: string;
  readonly diff: string;
}

/**
 * The body of a promotion’s pull request, in Markdown. Patches are left out from the largest on until the body fits;
 * what was left out is named, and `folded` has everything.
 * @param limit the most characters that the forge takes
 */
export function pullRequestBody(
  data: BodyData,
  templates: BodyTemplates,
  limit = Number.POSITIVE_INFINITY,
): FoldedText {
  const base = data.base.commit.slice(0, 12);
  return foldPatches(data.diff, limit, (diff, longest) =>
    fill(data, templates.body, diffMarkdown(diff, { base, template: templates.diff, longest })),
  );
}

// --- internal ---

function fill(data: BodyData, template: string, rendered: string): string {
  const findings = data.findings.map(({ file, message }) => `${file === '' ? '' : `${code(file)}: `}${safe(message)}`);
  return tidy(
    renderTemplate(template, {
      isRollback: data.kind === 'rollback',
      isRetirement: data.kind === 'retirement',
      isPromotion: data.kind === 'promotion',
      expedite: data.expedite,
      environment: data.environment,
      origin: data.origin,
      supersedes: data.supersedes,
      afterwards: data.afterwards,
      models: data.moves.map((move) => modelData(data, move)),
      rendered,
      findings,
    }),
  );
}

function modelData({ environment, kind }: BodyData, move: ModelMove): Record<string, unknown> {
  const { model, before, after, headroom = '' } = move;
  return {
    model,
    commitsAre: kind === 'promotion' ? 'What people changed:' : 'What is taken back:',
    id: shortId(after.release),
    fullId: after.release.id,
    old: before === undefined ? '' : shortId(before.release),
    words: describeRelease(before?.release, after.release),
    commits: move.commits.map(({ id, author, date, subject }) => ({
      id: id.slice(0, 12),
      author: code(safe(author)),
      date,
      subject: code(safe(subject)),
    })),
    figures: move.figures,
    headroom,
    secrets: neededSecrets(before?.values, after.values).map((secret) => ({
      name: code(secret.name),
      key: code(secret.key),
      property: secret.property === '' ? '–' : code(secret.property),
      version: code(secret.version),
    })),
    risks: riskNotes(move),
    rollback: `npm run rollback -- ${model} --env ${environment}`,
  };
}

/** Text of others on one line, with nothing that HTML in Markdown would take for itself. */
function safe(text: string): string {
  return printable(text.replaceAll(/\s+/g, ' ')).replaceAll('<', '‹').replaceAll('>', '›');
}
