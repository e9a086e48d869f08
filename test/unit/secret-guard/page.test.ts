import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { secretFinder } from '../../../generator/src/core/secret-guard/find-secrets.ts';
import { generatedFiles } from './generated-files.ts';
import { seeded, shapes } from './shapes.ts';

const findSecrets = secretFinder();

const samples = 20;

function row({ name, lines }: (typeof shapes)[number]): string {
  const kinds = Array.from({ length: samples }, (_, seed) =>
    findSecrets('values.yaml', lines(seeded(seed)).join('\n')),
  );
  const caught = kinds.filter((found) => found.length > 0).length;
  const reasons = [...new Set(kinds.flatMap((found) => found.map(({ kind }) => kind)))].sort().join(', ');
  return `| ${name} | ${caught === samples ? 'yes' : `${caught} of ${samples}`} | ${reasons} |`;
}

// `npx vitest run test/unit/secret-guard -u` writes the page again.
test('docs/secret-guard.md shows what the guard sees', async () => {
  const rows = shapes.map(row);
  const caught = rows.filter((text) => text.includes('| yes |')).length;
  expect(caught).toBeGreaterThanOrEqual(30);
  const generated = [...generatedFiles(20_260_901)];
  const alarms = generated.filter(([path, text]) => findSecrets(path, text).length > 0).length;
  expect(generated.length).toBeGreaterThan(1000);
  const page = `# The secret guard

<!-- Made by test/unit/secret-guard/page.test.ts; edit that. -->

\`npm run check\` searches fleet.yaml, models/, envs/ and argocd/; \`npm run guard\` the lines that are staged;
\`npm run guard -- main..HEAD\` every line that a commit of the range adds, even when a later commit removes it,
as does \`npm run check -- --base origin/main\`.
\`npm run hooks\` installs a pre-commit hook that runs \`guard\`. A finding is E350. It names the place and the reason,
never the text. A credential that was committed is known: rotate it.

It looks in this order: a literal beside a credential's name, or inside a Secret; forms that issuers document; text that
looks drawn at random. In source code and prose only the second applies.

## Exceptions

\`secret-guard.yaml\` in the root of the repository, reviewed like everything else:

\`\`\`yaml
allow:
  - path: docs/examples/** # or one file
    reason: Samples from the vendor's manual, which never worked
\`\`\`

## What it sees

Each form is tried in a values file with ${samples} seeded random samples; ${caught} of ${shapes.length} are seen every time.
The samples are synthetic, and the forms are our choice of what gets committed.

| Form | Seen | Reason |
|---|---|---|
${rows.join('\n')}

## False alarms

${alarms} in more than 1,000 files that are generated for every kind of model in the tests, with digests drawn anew;
none in this repository's own specs, charts and manifests.

## What it does not see

A password of ordinary words under a plain name; text shorter than 24 characters without a known form; a credential in
a binary or UTF-16 file, in a commit message, or in source code when only its name gives it away; text that was encoded
or encrypted so that it looks like a digest. The store is where credentials belong; this is the net below.
`;
  await expect(page).toMatchFileSnapshot(resolve(import.meta.dirname, '../../../docs/secret-guard.md'));
});
