import { controlPlaneTools } from './support.ts';

/** Builds what is missing before the first test, with a line per program: from nothing it takes 20 minutes. */
export default async function setup(): Promise<void> {
  await controlPlaneTools((line) => process.stderr.write(`${line}\n`));
}
