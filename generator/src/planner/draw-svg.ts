import { memorySegments } from './draw-bar.ts';
import type { MemoryPlan } from './memory-plan.ts';

/** One bar of the picture. */
export interface Bar {
  readonly title: string;
  readonly plan: MemoryPlan;
}

const width = 960;
const left = 24;
const barHeight = 36;
const rowHeight = 122;

/** A picture with one bar per plan on a common scale, as SVG text that needs no script and no font of its own. */
export function drawSvg(bars: readonly Bar[]): string {
  const largest = Math.max(...bars.map(({ plan }) => Math.max(plan.gpuGib, usedGib(plan))));
  const scale = (width - 2 * left) / largest;
  const rows = bars.map((bar, index) => drawRow(bar, { scale, top: 16 + index * rowHeight }));
  const height = 16 + bars.length * rowHeight;
  const titles = bars.map(({ title }) => title).join('; ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(`Memory per GPU: ${titles}`)}" font-family="Helvetica, Arial, sans-serif">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...rows,
    '</svg>',
    '',
  ].join('\n');
}

// --- internal ---

function usedGib(plan: MemoryPlan): number {
  return memorySegments(plan).reduce((total, { gib }) => total + gib, 0);
}

function drawRow({ title, plan }: Bar, { scale, top }: { scale: number; top: number }): string {
  const parts = [
    `<text x="${left}" y="${top + 16}" font-size="16" font-weight="bold" fill="#1a1a1a">${escape(title)}</text>`,
  ];
  let x = left;
  let legend = left;
  for (const { label, gib, colour } of memorySegments(plan)) {
    const size = gib * scale;
    const name = `${label} ${gib.toFixed(1)} GiB`;
    parts.push(
      `<rect x="${x.toFixed(1)}" y="${top + 26}" width="${size.toFixed(1)}" height="${barHeight}" fill="${colour}"><title>${escape(name)}</title></rect>`,
      `<rect x="${legend}" y="${top + 72}" width="12" height="12" fill="${colour}"/>`,
      `<text x="${legend + 17}" y="${top + 83}" font-size="13" fill="#1a1a1a">${escape(name)}</text>`,
    );
    x += size;
    legend += 34 + Math.ceil(name.length * 7.2);
  }
  const edge = (left + plan.gpuGib * scale).toFixed(1);
  parts.push(
    `<line x1="${edge}" y1="${top + 22}" x2="${edge}" y2="${top + 26 + barHeight + 4}" stroke="#1a1a1a" stroke-width="2"/>`,
    needLine(plan, { scale, top }),
  );
  return parts.filter((part) => part !== '').join('\n');
}

/** Where the cache of one longest request ends, with the error of the estimate: it must lie left of the free stretch. */
function needLine(plan: MemoryPlan, { scale, top }: { scale: number; top: number }): string {
  const terms = plan.terms.reduce((total, { gib }) => total + gib, 0);
  const x = left + (terms + plan.neededGib) * scale;
  if (x > width - left) return '';
  const error = plan.errorGib * scale;
  return [
    `<rect x="${(x - error).toFixed(1)}" y="${top + 22}" width="${(2 * error).toFixed(1)}" height="${barHeight + 8}" fill="#b00020" fill-opacity="0.25"/>`,
    `<line x1="${x.toFixed(1)}" y1="${top + 22}" x2="${x.toFixed(1)}" y2="${top + 26 + barHeight + 4}" stroke="#b00020" stroke-width="2" stroke-dasharray="4 3"/>`,
    `<rect x="${left}" y="${top + 97}" width="12" height="2" fill="#b00020"/>`,
    `<text x="${left + 17}" y="${top + 102}" font-size="13" fill="#1a1a1a">one request of the longest context needs ${plan.neededGib.toFixed(1)} GiB of cache; all is known to ± ${plan.errorGib.toFixed(1)} GiB; the GPU has ${plan.gpuGib.toFixed(1)} GiB</text>`,
  ].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
