/** Added lines of a patch with no context (`git diff --unified=0`): line numbers from 1, by path. */
export function readAddedLines(patch: string): Map<string, Set<number>> {
  const added = new Map<string, Set<number>>();
  let path: string | undefined;
  // Lines of the hunk that are still to come: an added line can itself look like a header.
  let pending = 0;
  for (const line of patch.split('\n')) {
    if (pending > 0) {
      if (!line.startsWith('\\')) pending -= 1;
      continue;
    }
    if (line.startsWith('+++ ')) path = readPath(line.slice('+++ '.length));
    const hunk = readHunk(line);
    if (hunk === undefined || path === undefined) continue;
    pending = hunk.removed + hunk.added;
    if (hunk.added === 0) continue;
    const lines = added.get(path) ?? new Set<number>();
    for (let offset = 0; offset < hunk.added; offset += 1) lines.add(hunk.start + offset);
    added.set(path, lines);
  }
  return added;
}

// --- internal ---

/** `@@ -removedStart,removed +start,added @@`: first line in the new file, and how many lines of each kind follow. */
function readHunk(line: string): { start: number; added: number; removed: number } | undefined {
  const [, removed = '1', start, added = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
  return start === undefined ? undefined : { start: Number(start), added: Number(added), removed: Number(removed) };
}

/** `b/path`, in C quotes when it has unusual letters; undefined for a deleted file. */
function readPath(text: string): string | undefined {
  const quoted = /^"(.*)"$/.exec(text);
  const plain = quoted === null ? text.replace(/\t$/, '') : unquote(quoted[1] ?? '');
  return plain.startsWith('b/') ? plain.slice(2) : undefined;
}

/** Git writes bytes outside ASCII as three octal digits. */
function unquote(text: string): string {
  const letters: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };
  const bytes = text.replace(/\\([0-7]{3}|.)/g, (_, escape: string) =>
    escape.length === 3 ? String.fromCharCode(Number.parseInt(escape, 8)) : (letters[escape] ?? escape),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
