import type { Texts } from '../../../generator/src/core/emit/repository-files.ts';
import { readPipelineTemplates, readSchemas, readTemplate } from '../../../generator/src/io/read-assets.ts';

/** What generated files come from, besides a plan. */
export const texts: Texts = {
  chart: {
    valuesSchema: readSchemas().values,
    readmeTemplate: readTemplate('chart-readme.md'),
    chart: { name: 'ml-inference', version: '0.0.0' },
  },
  accessTemplate: readTemplate('access.md'),
  pipelines: readPipelineTemplates(),
};
