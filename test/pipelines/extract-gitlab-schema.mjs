// Writes gitlab-ci-schema.json: GitLab’s own JSON schema of its pipelines, without its prose, from a package that carries
// it; newer ones hide it in a bundle that Node 20 does not run:
//   npm install --no-save gitlab-ci-local@4.60.0 && node test/pipelines/extract-gitlab-schema.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('../../node_modules/gitlab-ci-local/', import.meta.url));
const { version } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
const { schema } = await import(pathToFileURL(`${folder}src/schema/schema.js`).href);

/** A copy without prose; a property may be called like a keyword of prose. */
function plain(node, isNames = false) {
  if (Array.isArray(node)) return node.map((item) => plain(item));
  if (typeof node !== 'object' || node === null) return node;
  const prose = ['title', 'description', 'markdownDescription', 'examples', 'enumDescriptions', 'default'];
  const kept = Object.entries(node).filter(([name]) => isNames || !prose.includes(name));
  const maps = ['properties', 'patternProperties', 'definitions'];
  return Object.fromEntries(kept.map(([name, value]) => [name, plain(value, !isNames && maps.includes(name))]));
}

const comment = `GitLab’s schema (MIT license), as gitlab-ci-local ${version} carries it, by test/pipelines/extract-gitlab-schema.mjs`;
const text = JSON.stringify({ $comment: comment, ...plain(schema) });
writeFileSync(new URL('gitlab-ci-schema.json', import.meta.url), `${text}\n`);
