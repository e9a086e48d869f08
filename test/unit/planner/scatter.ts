/** One case: what was told, what the planner says, and words for whoever points at it. */
export interface ScatterPoint {
  readonly told: number;
  readonly planned: number;
  readonly name: string;
}

/** What a picture is of. */
export interface Scatter {
  readonly title: string;
  readonly unit: string;
  /** Share by which the band around the diagonal is wide. */
  readonly band: number;
  /** Ends of both axes. */
  readonly from: number;
  readonly to: number;
}

const size = 420;
const margin = { left: 64, top: 44, bottom: 52, right: 20 };

/** A picture of planned against told on logarithmic axes: what is right lies on the diagonal. */
export function drawScatter(points: readonly ScatterPoint[], { title, unit, band, from, to }: Scatter): string {
  const share = (value: number): number => Math.log(value / from) / Math.log(to / from);
  const x = (value: number): string => (margin.left + share(value) * size).toFixed(1);
  const y = (value: number): string => (margin.top + (1 - share(value)) * size).toFixed(1);
  const ticks = [1, 2, 5].flatMap((first) => [-2, -1, 0, 1, 2, 3].map((power) => first * 10 ** power));
  const shown = ticks.filter((tick) => tick >= from && tick <= to);
  const width = margin.left + size + margin.right;
  const height = margin.top + size + margin.bottom;
  const corners = [
    [from, from * (1 + band)],
    [to / (1 + band), to],
    [to, to],
    [to, to * (1 - band)],
    [from / (1 - band), from],
    [from, from],
  ] as const;
  const text = 'font-size="12" fill="#1a1a1a"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-family="Helvetica, Arial, sans-serif">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="16" y="24" font-size="15" font-weight="bold" fill="#1a1a1a">${title}</text>`,
    ...shown.flatMap((tick) => [
      `<line x1="${x(tick)}" y1="${margin.top}" x2="${x(tick)}" y2="${margin.top + size}" stroke="#e0e0e0"/>`,
      `<line x1="${margin.left}" y1="${y(tick)}" x2="${margin.left + size}" y2="${y(tick)}" stroke="#e0e0e0"/>`,
      `<text x="${x(tick)}" y="${margin.top + size + 18}" text-anchor="middle" ${text}>${tick}</text>`,
      `<text x="${margin.left - 8}" y="${Number(y(tick)) + 4}" text-anchor="end" ${text}>${tick}</text>`,
    ]),
    `<polygon points="${corners.map(([told, planned]) => `${x(told)},${y(planned)}`).join(' ')}" fill="#2e8b57" fill-opacity="0.18"/>`,
    `<line x1="${x(from)}" y1="${y(from)}" x2="${x(to)}" y2="${y(to)}" stroke="#2e8b57" stroke-width="1.5"/>`,
    ...points.map(
      ({ told, planned, name }) =>
        `<circle cx="${x(told)}" cy="${y(planned)}" r="3.5" fill="#1f4e79" fill-opacity="0.65"><title>${name}: ${planned.toFixed(1)} planned, ${told.toFixed(1)} told</title></circle>`,
    ),
    `<text x="${margin.left + size / 2}" y="${height - 12}" text-anchor="middle" ${text}>told, ${unit}</text>`,
    `<text x="16" y="${margin.top + size / 2}" text-anchor="middle" transform="rotate(-90 16 ${margin.top + size / 2})" ${text}>planned, ${unit}</text>`,
    '</svg>',
    '',
  ].join('\n');
}
