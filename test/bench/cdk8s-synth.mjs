import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ApiObject, App, Chart, YamlOutputType } from 'cdk8s';

// `node cdk8s-synth.mjs FROM TO COUNT`: synthesises the objects of COUNT releases, given as JSON, with cdk8s: a chart
// for each release, an ApiObject for each object. Nothing is computed: what a program around cdk8s would do on top of
// it to arrive at the objects is left out.
const [from, to, count] = process.argv.slice(2);
const app = new App({ outdir: to, yamlOutputType: YamlOutputType.FILE_PER_CHART });
for (const file of readdirSync(from).sort().slice(0, Number(count))) {
  const chart = new Chart(app, basename(file, '.json'));
  const objects = JSON.parse(readFileSync(join(from, file), 'utf8'));
  for (const [index, object] of objects.entries()) void new ApiObject(chart, `object-${index}`, object);
}
app.synth();
