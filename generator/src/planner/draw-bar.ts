import type { MemoryPlan } from './memory-plan.ts';

/** One stretch of a GPU’s memory. */
export interface Segment {
  readonly label: string;
  readonly gib: number;
  /** Fill of the terminal’s bar. */
  readonly glyph: string;
  /** Colour of the picture, chosen to differ in lightness too. */
  readonly colour: string;
}

const styles: Readonly<Record<string, { label: string; glyph: string; colour: string }>> = {
  weights: { label: 'weights', glyph: '█', colour: '#1f4e79' },
  activation: { label: 'activation', glyph: '▓', colour: '#c55a11' },
  graphs: { label: 'graphs', glyph: '▚', colour: '#7f6000' },
  other: { label: 'other', glyph: '▞', colour: '#595959' },
  adapters: { label: 'adapters', glyph: '▤', colour: '#7030a0' },
  drafter: { label: 'drafter', glyph: '▥', colour: '#a64d79' },
};

/** The memory of one GPU from the first byte to the last. A plan that overflows has no free stretch. */
export function memorySegments(plan: MemoryPlan): readonly Segment[] {
  const terms = plan.terms.map(({ name, gib }) => ({
    label: name,
    glyph: '?',
    colour: '#000000',
    ...styles[name],
    gib,
  }));
  const rest = [
    { label: 'KV cache', glyph: '▒', colour: '#2e8b57', gib: Math.max(0, plan.cacheGib) },
    { label: 'free', glyph: '·', colour: '#d9d9d9', gib: plan.cacheGib < 0 ? 0 : plan.gpuGib - plan.budgetGib },
  ];
  return [...terms, ...rest].filter((segment) => segment.gib > 0);
}

/** A bar of `width` characters and its legend; glyphs rather than colours tell the stretches apart. */
export function drawBar(plan: MemoryPlan, width: number): string {
  const segments = memorySegments(plan);
  const total = Math.max(
    plan.gpuGib,
    segments.reduce((sum, { gib }) => sum + gib, 0),
  );
  let end = 0;
  let bar = '';
  for (const { gib, glyph } of segments) {
    end += gib;
    bar += glyph.repeat(Math.max(0, Math.round((end / total) * width) - bar.length));
  }
  const edge = Math.round((plan.gpuGib / total) * width);
  const drawn = edge < bar.length ? `${bar.slice(0, edge)}|${bar.slice(edge)}` : bar;
  const legend = segments.map(({ glyph, label, gib }) => `${glyph} ${label} ${gib.toFixed(1)}`).join('   ');
  const over = total > plan.gpuGib ? `   | end of the GPU’s ${plan.gpuGib.toFixed(1)}` : '';
  return `${drawn}\n${legend}${over} GiB`;
}
