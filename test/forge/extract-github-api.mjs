// Writes github-api.json: the part of GitHub’s OpenAPI description that Slipway uses, without its prose and examples.
// The whole package has 385 MB, which nobody who installs this repository should need:
//   npm install --no-save @octokit/openapi@23.0.2 && node test/forge/extract-github-api.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const operations = {
  '/repos/{owner}/{repo}/pulls': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get', 'patch'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels': ['post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch'],
  '/repos/{owner}/{repo}/commits/{ref}/status': ['get'],
  '/repos/{owner}/{repo}/installation': ['get'],
  '/app/installations/{installation_id}/access_tokens': ['post'],
};

const require = createRequire(import.meta.url);
const folder = require.resolve('@octokit/openapi/package.json').replace('package.json', '');
const { version } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
const whole = JSON.parse(readFileSync(`${folder}generated/api.github.com.json`, 'utf8'));

const components = {};

/** A copy without prose and examples; every component that it names is copied as well. */
function plain(node, isNames = false) {
  if (Array.isArray(node)) return node.map((item) => plain(item));
  if (typeof node !== 'object' || node === null) return node;
  if (typeof node.$ref === 'string') keep(node.$ref);
  const prose = ['description', 'summary', 'example', 'examples', 'externalDocs', 'title'];
  const kept = Object.entries(node).filter(([name]) => isNames || (!prose.includes(name) && !name.startsWith('x-')));
  return Object.fromEntries(kept.map(([name, value]) => [name, plain(value, name === 'properties' && !isNames)]));
}

function keep(reference) {
  const [, , kind, name] = reference.split('/');
  components[kind] ??= {};
  if (name in components[kind]) return;
  components[kind][name] = {};
  components[kind][name] = plain(whole.components[kind][name]);
}

const paths = {};
for (const [path, methods] of Object.entries(operations)) {
  const { parameters = [], ...item } = whole.paths[path];
  paths[path] = Object.fromEntries(
    methods.map((method) => [
      method,
      plain({ ...item[method], parameters: [...parameters, ...(item[method].parameters ?? [])] }),
    ]),
  );
}
const origin = `@octokit/openapi ${version} (MIT license, GitHub), by test/forge/extract-github-api.mjs`;
writeFileSync(new URL('github-api.json', import.meta.url), `${JSON.stringify({ origin, paths, components })}\n`);
