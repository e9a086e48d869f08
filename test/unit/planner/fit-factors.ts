/**
 * Factors, none below zero, that make the mean relative error of rows × factors small:
 * least squares of relative errors by coordinate descent, weighted anew so that large errors count once, not squared.
 */
export function fitFactors(rows: readonly (readonly number[])[], targets: readonly number[]): number[] {
  const relative = rows.map((row, index) => row.map((value) => value / (targets[index] ?? 1)));
  const size = rows[0]?.length ?? 0;
  let factors: number[] = Array.from({ length: size }, () => 0);
  let weights = rows.map(() => 1);
  for (let round = 0; round < 30; round++) {
    factors = descend(relative, weights, factors);
    weights = relative.map((row) => 1 / Math.max(0.03, Math.abs(dot(row, factors) - 1)));
  }
  return factors;
}

export function dot(row: readonly number[], factors: readonly number[]): number {
  return row.reduce((sum, value, index) => sum + value * (factors[index] ?? 0), 0);
}

function descend(rows: readonly number[][], weights: readonly number[], start: readonly number[]): number[] {
  const factors = [...start];
  const size = factors.length;
  // Normal equations: then a sweep costs nothing.
  const gram = factors.map((_, a) =>
    factors.map((_, b) => rows.reduce((sum, row, i) => sum + (weights[i] ?? 0) * (row[a] ?? 0) * (row[b] ?? 0), 0)),
  );
  const right = factors.map((_, a) => rows.reduce((sum, row, i) => sum + (weights[i] ?? 0) * (row[a] ?? 0), 0));
  for (let sweep = 0; sweep < 3000; sweep++) {
    for (let a = 0; a < size; a++) {
      const own = gram[a]?.[a] ?? 0;
      const others = dot(gram[a] ?? [], factors) - own * (factors[a] ?? 0);
      factors[a] = own === 0 ? 0 : Math.max(0, ((right[a] ?? 0) - others) / own);
    }
  }
  return factors;
}
