import { createRequire } from 'node:module';
import type Handlebars from 'handlebars';

/**
 * Fills a Handlebars template whose output is not HTML; a name that the data does not have is an error.
 * @param partials templates that this one takes in with `{{> name}}`
 * The single-file build of Handlebars loads in a quarter of the time of its many modules.
 */
export function renderTemplate(
  template: string,
  data: unknown,
  partials: Readonly<Record<string, string>> = {},
): string {
  const { compile } = createRequire(import.meta.url)('handlebars/dist/handlebars.min.js') as typeof Handlebars;
  const options = { strict: true, noEscape: true };
  const compiled = Object.entries(partials).map(([name, text]) => [name, compile(text, options)]);
  return compile(template, options)(data, { partials: Object.fromEntries(compiled) as Record<string, () => string> });
}
