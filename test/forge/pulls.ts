/** A pull request in the memory of a test server. */
export interface StoredPull {
  readonly number: number;
  title: string;
  body: string;
  readonly head: string;
  readonly base: string;
  /** Number of the repository that the branch is in; 1 is the fleet’s own. */
  readonly headRepository: number;
  state: 'open' | 'merged' | 'closed';
  readonly labels: string[];
  readonly reviewers: string[];
  readonly reviewed: string[];
  readonly author: string;
}

/** A comment in the memory of a test server. */
export interface StoredComment {
  readonly id: number;
  readonly pull: number;
  body: string;
}

/** The pull requests of a repository, whom it knows, and whether it looks for twins before it makes one. */
export class Pulls {
  readonly all: StoredPull[] = [];
  readonly people: readonly string[] = ['ada', 'bob'];
  readonly teams: readonly string[] = ['release'];
  readonly knownLabels: string[] = ['urgent'];
  readonly comments: StoredComment[] = [];
  /** What was said about commits, in the order in which it came. */
  readonly states: { commit: string; context: string; state: string }[] = [];
  /** How often it still says that it does not know a branch. */
  missed = 0;
  author = 'ada';
  refusesTwins = true;

  say(pull: number, body: string): StoredComment {
    const made = { id: this.comments.length + 100, pull, body };
    this.comments.push(made);
    return made;
  }

  /** The newest state of a commit in each context. */
  statesOf(commit: string): { context: string; state: string }[] {
    const said = this.states.filter((item) => item.commit === commit);
    return [...new Map(said.map(({ context, state }) => [context, state]))].map(([context, state]) => ({
      context,
      state,
    }));
  }

  get open(): StoredPull[] {
    return this.all.filter(({ state }) => state === 'open');
  }

  add(pull: Partial<StoredPull> & Pick<StoredPull, 'head'>): StoredPull {
    const made: StoredPull = {
      number: this.all.length + 1,
      title: 'title',
      body: '',
      base: 'main',
      headRepository: 1,
      state: 'open',
      labels: [],
      reviewers: [],
      reviewed: [],
      author: this.author,
      ...pull,
    };
    this.all.push(made);
    return made;
  }

  /** The open twin that a new pull request would have. */
  twin(head: string, base: string): StoredPull | undefined {
    if (!this.refusesTwins) return undefined;
    return this.open.find((pull) => pull.head === head && pull.base === base && pull.headRepository === 1);
  }

  get(number: number): StoredPull {
    const found = this.all.find((pull) => pull.number === number);
    if (found === undefined) throw new Error(`there is no pull request ${number}`);
    return found;
  }
}
