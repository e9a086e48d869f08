import { git } from '../../e2e/support.ts';

/** What people typed and saw, as Markdown that is the same every time. */
export class Transcript {
  readonly #parts: string[] = [
    '# A model’s way to prod, and back',
    'Made by `npm run test:e2e` on a real Gitea whose main branch is protected: one approval, no direct push. Commits, dates and the forge’s address are written as placeholders. [promotion.md](promotion.md) explains the commands.',
  ];
  readonly #url: string;
  readonly #folder: string;

  constructor(url: string, folder: string) {
    this.#url = url;
    this.#folder = folder;
  }

  heading(text: string): void {
    this.#parts.push(`## ${text}`);
  }

  text(text: string): void {
    this.#parts.push(text);
  }

  file(path: string, content: string): void {
    this.#parts.push(`\`${path}\`:`, fence('yaml', content));
  }

  /** `loose` where ages and the width of columns depend on the day. */
  command(line: string, output: string, { loose }: { loose: boolean }): void {
    const text = loose ? output.replaceAll(/\b\d+ (s|min)\b/g, 'moments').replaceAll(/(?<=\S) {2,}/g, '  ') : output;
    this.#parts.push(fence('console', `$ ${line}\n${text}`));
  }

  /** Markdown that somebody reads elsewhere, as it reads there. */
  quote(markdown: string): void {
    const lines = markdown.trimEnd().split('\n');
    this.#parts.push(lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n'));
  }

  markdown(): string {
    const commits = git(this.#folder, ['rev-list', '--all', '--reflog']).trim().split('\n');
    const names = new Map<string, string>();
    const name = (hash: string): string => {
      const commit = commits.find((id) => id.startsWith(hash));
      if (commit === undefined) return hash;
      names.set(commit, names.get(commit) ?? `commit-${names.size + 1}`);
      return names.get(commit) ?? '';
    };
    return `${this.#parts.join('\n\n')}\n`
      .replaceAll(this.#url, 'https://git.example.com')
      .replaceAll(new URL(this.#url).host, 'git.example.com')
      .replaceAll(/\b[0-9a-f]{7,40}\b/g, name)
      .replaceAll(/\d{4}-\d{2}-\d{2}([T ]\d\d:\d\d[\d:+Z-]*)?/g, 'DATE');
  }
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}
