import type { Behaviour } from './behaviour.ts';

const begin = '<!-- conformance: written by npm test -->';
const end = '<!-- /conformance -->';

const order = ['Sheets', 'Forms', 'Docs and Drive', 'Script', 'Mail', 'What people see'];

/** The README with its list of behaviours made anew; throws when it has no place for it. */
export function withConformance(readme: string, behaviours: readonly Behaviour[]): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The README needs the lines ${begin} and ${end}.`);
  return `${readme.slice(0, from + begin.length)}\n\n${conformanceList(behaviours)}\n\n${readme.slice(to)}`;
}

/** One part that unfolds for each room, its behaviours in alphabetical order. */
export function conformanceList(behaviours: readonly Behaviour[]): string {
  return order
    .map((room) => ({ room, lines: linesOf(behaviours.filter((each) => each.room === room)) }))
    .filter(({ lines }) => lines.length > 0)
    .map(
      ({ room, lines }) =>
        `<details>\n<summary>${room} (${lines.length})</summary>\n\n${lines.join('\n')}\n\n</details>`,
    )
    .join('\n\n');
}

const linesOf = (behaviours: readonly Behaviour[]): string[] =>
  [
    ...new Set(behaviours.map(({ sentence, source }) => `- ${literal(sentence)} ${reference(source)}`)),
  ].sort();

/** Sentences name tags, patterns and stars, which Markdown would take for its own. */
const literal = (text: string): string => text.replace(/[\\`*_<>[\]|~$]/g, '\\$&').replace(/\s+/g, ' ');

function reference(source: string): string {
  const [first = '', ...rest] = source.split(/[\s,;]+/);
  const more = rest.length > 0 ? literal(` ${source.slice(first.length).replace(/^[\s,;]+/, '')}`) : '';
  const address = addressOf(first);
  return address === undefined
    ? `(${literal(source)})`
    : `([${shortName(first)}](${address})${more && `,${more}`})`;
}

function addressOf(source: string): string | undefined {
  if (/^https:\/\/\S+$/.test(source)) return source;
  if (/^(reference|guides|concepts|manifest|quotas|release-notes|advanced)\b\S*$/.test(source))
    return `https://developers.google.com/apps-script/${source}`;
  if (/^\/?workspace\/\S+$/.test(source)) return `https://developers.google.com/${source.replace(/^\//, '')}`;
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+\/\S*$/.test(source)) return `https://${source}`;
  return undefined;
}

const shortName = (source: string): string =>
  literal(source.replace(/^https:\/\//, '').replace(/^developers\.google\.com\/(apps-script\/)?/, ''));
