/**
 * Measures up to `times` times, and stops early once `budget` seconds are spent. Gives medians, the fastest and the
 * slowest wall time, and the largest memory.
 * @param prepare run before every measurement, and not measured
 */
export async function repeat(once, { times = 5, budget = 10, prepare = async () => {} } = {}) {
  const runs = [];
  for (let spent = 0; runs.length < times && spent < budget; spent += runs.at(-1).seconds) {
    await prepare();
    runs.push(await once());
  }
  const all = (name) => runs.map((item) => item[name]);
  const memory = all('mebibytes').filter((value) => value !== undefined);
  return {
    runs: runs.length,
    seconds: median(all('seconds')),
    fastest: Math.min(...all('seconds')),
    slowest: Math.max(...all('seconds')),
    cpuSeconds: median(all('cpuSeconds')),
    mebibytes: memory.length === 0 ? undefined : Math.max(...memory),
    lines: runs.at(-1).lines,
  };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * What `count` would take, from measurements of two smaller counts: what every run takes once, and what each piece
 * adds. Both counts that were measured are given, so that a reader can see how far it reaches.
 * @param few what few pieces took, as `{ count, seconds, cpuSeconds, mebibytes }`
 * @param many the same of more
 */
export function extrapolate(few, many, count) {
  const at = (name) => {
    const each = (many[name] - few[name]) / (many.count - few.count);
    // Noise can make the smaller run the slower one; then every piece takes its share of the larger run.
    if (each <= 0) return (many[name] / many.count) * count;
    return many[name] + each * (count - many.count);
  };
  return { seconds: at('seconds'), cpuSeconds: at('cpuSeconds'), mebibytes: many.mebibytes };
}
