import type { ForgePlace } from '../../core/forge/forge-place.ts';
import type { CommitStates, PullRequest, PullRequestDraft } from './forge.ts';
import type { ForgeCredential } from './forge-token.ts';

/** A pull request with what is compared to the draft. */
export interface Pull extends PullRequest {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** What people should know about it. */
  readonly notes: readonly string[];
}

/** A comment of a pull request. */
export interface PullComment {
  readonly id: number;
  readonly body: string;
}

/** From which branch into which, in one repository: branches of forks do not count. */
export interface Branches {
  readonly head: string;
  readonly base: string;
}

/** The verbs that every forge has, one request or few each. Refusals are thrown as ForgeRefusal. */
export interface ForgeApi {
  /** Open pull requests of these branches, oldest first. */
  readonly listOpen: (branches: Branches) => Promise<readonly Pull[]>;
  /** One that was merged or closed. */
  readonly findEnded: (branches: Branches) => Promise<Pull | undefined>;
  readonly create: (draft: PullRequestDraft) => Promise<Pull>;
  /** Whether the forge’s own records have a branch that git has there. Left out where the two cannot differ. */
  readonly knowsBranch?: (name: string) => Promise<boolean>;
  readonly edit: (number: number, text: Pick<PullRequestDraft, 'title' | 'body'>) => Promise<void>;
  readonly close: (number: number) => Promise<void>;
  /** Labels that the repository does not know yet are made. */
  readonly addLabels: (number: number, labels: readonly string[]) => Promise<void>;
  /** Whether anybody was asked for a review, or gave one. */
  readonly isInReview: (number: number) => Promise<boolean>;
  /** Asks all of them; returns a note for each who cannot be asked. */
  readonly askForReview: (number: number, reviewers: readonly string[]) => Promise<readonly string[]>;
  /** Comments of a pull request, oldest first. */
  readonly listComments: (number: number) => Promise<readonly PullComment[]>;
  readonly addComment: (number: number, body: string) => Promise<void>;
  readonly editComment: (number: number, comment: PullComment) => Promise<void>;
  /** What others have said about a commit. */
  readonly commitStates: (commit: string) => Promise<CommitStates>;
}

/** Connects an adapter; nothing is sent yet. */
export type ConnectForge = (place: ForgePlace, credential: ForgeCredential, fetch: typeof globalThis.fetch) => ForgeApi;
