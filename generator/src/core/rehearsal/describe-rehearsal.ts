import { counted } from '../diff/rendered-diff.ts';
import {
  endsHealthy,
  isHealthy,
  type Availability,
  type PlatformStory,
  type RehearsalReport,
  type ReleaseStory,
} from './rehearsal-report.ts';

/** The story for a terminal. */
export function rehearsalText(report: RehearsalReport): string {
  const sections = [...report.platforms.map(platformSection), ...report.releases.map(releaseSection)];
  const body = sections.flatMap(({ title, ok, lines }) => [`${ok ? 'ok' : 'NOT OK'}  ${title}`, ...lines.map(indent)]);
  return `${[...opening(report), ...body, ...closing(report)].join('\n')}\n`;
}

/** The story for a pull request. */
export function rehearsalMarkdown(report: RehearsalReport): string {
  const sections = [...report.platforms.map(platformSection), ...report.releases.map(releaseSection)];
  const body = sections.flatMap(({ title, ok, lines }) => [
    '',
    `### ${ok ? '✅' : '❌'} ${title}`,
    '',
    ...lines.map((line) => `- ${line.replaceAll(/[<>]/g, (sign) => (sign === '<' ? '&lt;' : '&gt;'))}`),
  ]);
  const [first = '', ...rest] = opening(report);
  return `${['## Rehearsal', '', first, ...rest, ...body, '', ...closing(report)].join('\n')}\n`;
}

// --- internal ---

interface Section {
  readonly title: string;
  readonly ok: boolean;
  readonly lines: readonly string[];
}

const indent = (line: string): string => `    ${line}`;

function opening({ base, head, nodes, releasesBefore, identical, beforehand }: RehearsalReport): string[] {
  return [
    `From ${base} to ${head}, on ${nodes.join(', ')}: ${counted(releasesBefore, 'release')} ran before, ${identical} stay as they are.`,
    ...beforehand.map((line) => `Before the change: ${line}`),
  ];
}

function closing(report: RehearsalReport): string[] {
  const { releases, seconds, bystanders, disturbances } = report;
  const bad = releases.filter((story) => !isHealthy(story)).length;
  const verdict = endsHealthy(report)
    ? `Everything ends healthy: ${counted(releases.length, 'changed release')}.`
    : `This does not end healthy: ${bad} of ${counted(releases.length, 'changed release')}.`;
  return [
    ...disturbances.map(
      (fall) =>
        `Disturbed, though nothing of it changes: ${fall.model} in ${fall.environment}: ${availabilityLine(fall)}`,
    ),
    ...bystanders.map((line) => `Not healthy any more, though nothing of it changes: ${line}`),
    `${verdict} Rehearsed in ${seconds.toFixed(0)} s; pods here start at once and serve nothing.`,
  ];
}

function platformSection({ environment, changes, refused }: PlatformStory): Section {
  return {
    title: `platform of ${environment}`,
    ok: refused.length === 0,
    lines: [...changes, ...refused.map(({ what, by, message }) => `${what} is refused by ${by}: ${message}`)],
  };
}

function releaseSection(story: ReleaseStory): Section {
  const { environment, model, seconds } = story;
  return {
    title: `${model} in ${environment}${isHealthy(story) ? `, after ${seconds.toFixed(1)} s` : ''}`,
    ok: isHealthy(story),
    lines: [
      ...story.changes,
      ...story.refused.map(({ what, by, message }) => `${what} is refused by ${by}: ${message}`),
      ...story.unscheduled.map(({ pod, message }) => `pod ${pod} finds no node: ${message}`),
      ...(story.deadlock === undefined ? [] : [`deadlock: ${story.deadlock}`]),
      ...story.unhealthy.map((line) => `not healthy: ${line}`),
      ...story.missing.map((line) => `missing: ${line}`),
      ...story.availability.map(availabilityLine),
      ...story.newSecrets.map((key) => `has to be in the secret store: ${key}`),
    ],
  };
}

function availabilityLine({ workload, wanted, lowest, secondsBelow }: Availability): string {
  return lowest >= wanted
    ? `${workload} kept all of its ${wanted} pods available`
    : `${workload} fell to ${lowest} of ${wanted} available pods, and was below for ${secondsBelow.toFixed(1)} s`;
}
