/**
 * The pull request that a commit’s message names, as `#12` or `!12`; undefined when it names none. Forges write it when
 * they merge: GitHub and Gitea into a merge’s subject, or at the end of a squashed one’s; GitLab into a merge’s body.
 */
export function pullRequestOf(subject: string, body: string): string | undefined {
  const [, merged] = /^Merge pull request (?:'.*' \()?(#\d+)\b/.exec(subject) ?? [];
  const [, squashed] = /\((#\d+)\)$/.exec(subject) ?? [];
  const [, request] = /^See merge request (?:\S*)(!\d+)$/m.exec(body) ?? [];
  return merged ?? request ?? squashed;
}
