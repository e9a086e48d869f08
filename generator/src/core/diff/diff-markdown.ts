import { renderTemplate } from '../text/render-template.ts';
import type { ObjectDiff } from './diff-manifests.ts';
import { counted, describeIdentical, describeObject, describeSummary, type RenderedDiff } from './rendered-diff.ts';

/** How a diff becomes Markdown. */
export interface MarkdownOptions {
  /** What the diff starts from, as people name it. */
  readonly base: string;
  /** Handlebars template. */
  readonly template: string;
  /** Patches with more characters are named and left out. */
  readonly longest: number;
}

/** A text that fits, and the whole of it when something was left out. */
export interface FoldedText {
  readonly text: string;
  readonly folded: string | undefined;
}

/** A rendered diff as Markdown: a sentence, and every object’s patch to be unfolded. */
export function diffMarkdown(diff: RenderedDiff, { base, template, longest }: MarkdownOptions): string {
  const patches = patchesOf(diff);
  const left = patches.filter(({ object }) => object.patch.length > longest);
  const data = {
    base,
    summary: describeSummary(diff),
    identical: describeIdentical(diff),
    patches: patches.filter(({ object }) => object.patch.length <= longest).map(patchData),
    left: left.map(titleOf),
    leftCount: left.length === 0 ? '' : counted(left.length, 'object'),
  };
  return tidy(renderTemplate(template, data));
}

/**
 * Leaves patches out, from the largest on, until a text fits; a text that never does is cut.
 * @param limit the most characters
 * @param print the text when patches of more than so many characters are left out
 */
export function foldPatches(
  diff: RenderedDiff,
  limit: number,
  print: (diff: RenderedDiff, longest: number) => string,
): FoldedText {
  const whole = print(diff, Number.POSITIVE_INFINITY);
  if (whole.length <= limit) return { text: whole, folded: undefined };
  const sizes = [...new Set(patchesOf(diff).map(({ object }) => object.patch.length))].sort((a, b) => b - a);
  for (const size of sizes) {
    const text = print(diff, size - 1);
    if (text.length <= limit) return { text, folded: whole };
  }
  const end = '\n\n(cut; the whole text is the artefact `rendered-diff` of this branch’s pipeline)\n';
  return { text: `${print(diff, 0).slice(0, Math.max(0, limit - end.length))}${end}`, folded: whole };
}

/** One empty line where a template left several, and one line feed at the end. */
export function tidy(text: string): string {
  return `${text.replaceAll(/\n{3,}/g, '\n\n').trimEnd()}\n`;
}

// --- internal ---

interface Patch {
  readonly place: string;
  readonly object: ObjectDiff;
}

function patchesOf({ releases, files }: RenderedDiff): Patch[] {
  return [
    ...releases.flatMap(({ environment, model, objects }) =>
      objects.map((object) => ({ place: `${environment}/${model}`, object })),
    ),
    ...files.flatMap(({ path, objects }) => objects.map((object) => ({ place: path, object }))),
  ];
}

function titleOf({ place, object }: Patch): string {
  return `${place}: ${describeObject(object)} (+${object.added} −${object.removed})`;
}

function patchData(patch: Patch): Record<string, unknown> {
  const runs = [...patch.object.patch.matchAll(/`+/g)].map(([run]) => run.length);
  return { title: titleOf(patch), fence: '`'.repeat(Math.max(2, ...runs) + 1), patch: patch.object.patch };
}
