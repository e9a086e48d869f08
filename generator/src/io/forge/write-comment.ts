import type { ForgeApi } from './forge-api.ts';

/** A comment that is recognized by how it begins. */
export interface MarkedComment {
  /** A comment of HTML, which nobody sees. */
  readonly mark: string;
  /** Markdown; what is longer than the forge takes must be cut before. */
  readonly body: string;
}

/** Writes the comment with the mark, or brings the oldest one that has it up to date. */
export async function writeComment(
  api: ForgeApi,
  number: number,
  { mark, body }: MarkedComment,
): Promise<'written' | 'updated' | 'unchanged'> {
  const text = `${mark}\n${body.trimEnd()}\n`;
  const existing = (await api.listComments(number)).find((comment) => comment.body.startsWith(mark));
  if (existing === undefined) {
    await api.addComment(number, text);
    return 'written';
  }
  if (existing.body.replaceAll('\r\n', '\n').trimEnd() === text.trimEnd()) return 'unchanged';
  await api.editComment(number, { id: existing.id, body: text });
  return 'updated';
}
