import { fields } from '../../core/application/catalogue/fields.ts';
import { ownFormFields } from '../../core/application/catalogue/own-form-fields.ts';
import { shortHash } from '../../core/application/identity/hash.ts';
import { type AskedQuestion, alignColumns, type BoundColumn } from '../../core/call/binding/align-columns.ts';
import { criteriaWithoutEvidence } from '../../core/call/binding/criteria-without-evidence.ts';
import { proposeMatches } from '../../core/call/binding/propose-matches.ts';
import type { Criterion } from '../../core/call/criteria/criterion.ts';
import { ok, type Problem, type Result, refused } from '../../core/problem.ts';
import { fieldsOf } from '../../core/scoring/rule/describe-rule.ts';
import { questionsTab } from '../../core/workbook/call-tabs.ts';
import { textIn } from '../../core/workbook/tab.ts';
import { refreshApplications } from '../application/refresh-applications.ts';
import { log } from '../log.ts';
import type { FormFacts, Ports } from '../ports.ts';
import { readCriteriaTab, readQuestionsTab } from './read-call.ts';

/** Everything an own form may be matched to, and its label. */
const matchable = [...fields, ...ownFormFields];

type NamedColumn = BoundColumn & { readonly id: string };

/**
 * Binds an office's own form: takes its response sheet, proposes what each question answers, and takes in the responses
 * that came before. Nobody is written to about those.
 */
export function bindOwnForm(ports: Ports, url: string): Result<{ readonly message: string }> {
  const criteria = readCriteriaTab(ports);
  if (!criteria.ok) return criteria;
  const adopted = ports.forms.adopt(url, ports.now());
  if (!adopted.ok) return adopted;
  const columns = namedColumns(ports, adopted.value);
  const proposed = proposeMatches(columns);
  ports.responses.bind('application', new Map(columns.map(({ id, index }) => [id, index])), false);
  const matches: Record<string, string[]> = {};
  for (const { key, columns: places } of proposed)
    matches[key] = columns
      .filter(({ index }) => places.includes(index))
      .sort(inOrderOf(places))
      .map(({ id }) => id);
  writeMatches(ports, columns, matches);
  ports.automation.install();
  log(ports, [{ what: 'own form bound', after: adopted.value?.title ?? 'a tab of responses' }]);
  const taken = refreshApplications(ports, 'never');
  if (!taken.ok) return taken;
  const without = withoutEvidence(criteria.value, Object.keys(matches)).map(({ code }) => code);
  const questions = Object.keys(matches).length;
  return ok({
    message: `${questions} things we need to know are found in the form; look through them here. ${without.length === 0 ? 'Every criterion has its evidence.' : `No question gives evidence for ${without.join(', ')}: assessors alone score ${without.length === 1 ? 'it' : 'them'}.`} ${taken.value.message}`,
  });
}

const inOrderOf = (places: readonly number[]) => (one: NamedColumn, other: NamedColumn) =>
  places.indexOf(one.index) - places.indexOf(other.index);

/** The response sheet's columns, each with a name that outlives moving and rewording: its question's id, or one made from the header for what the form no longer asks. */
function namedColumns(ports: Ports, form: FormFacts | null): NamedColumn[] {
  const questions = form ? ports.forms.questions(form.id).map(asAsked) : [];
  const used = new Set<string>();
  return alignColumns(questions, ports.responses.headers('application') ?? []).map((column) => {
    let id = column.question?.id ?? `c-${shortHash(column.header).replace(/[^A-Za-z0-9]/g, 'x')}`;
    while (used.has(id)) id = `${id}x`;
    used.add(id);
    return { ...column, id };
  });
}

const asAsked = ({
  row,
  kind,
  ...question
}: ReturnType<Ports['forms']['questions']>[number]): AskedQuestion => ({
  ...question,
  kind: kind as AskedQuestion['kind'],
  ...(row === '' ? {} : { row }),
});

function writeMatches(
  ports: Ports,
  columns: readonly NamedColumn[],
  matches: Readonly<Record<string, readonly string[]>>,
): void {
  const { tab } = ports.workbook.ensure(questionsTab);
  const records = matchable
    .filter(({ key }) => (matches[key] ?? []).length > 0)
    .map(({ key, title }) => {
      const found = (matches[key] ?? []).flatMap((id) => columns.filter((column) => column.id === id));
      return {
        form: 'application',
        key,
        label: title,
        title: found.map(({ header }) => header).join('\n'),
        questions: found.map(({ id }) => id).join(', '),
        options: found.flatMap(({ question }) => question?.options ?? []).join('\n'),
      };
    });
  const before = tab.rows.filter((row) => textIn(row, 'form') === 'application').map(({ row }) => row);
  tab.write(
    ['form', 'key', 'label', 'title', 'questions', 'options'],
    before.slice(0, records.length).map((row, index) => ({ row, cells: records[index] ?? {} })),
  );
  tab.append(records.slice(before.length));
  tab.remove(before.slice(records.length));
}

const withoutEvidence = (criteria: readonly Criterion[], matched: readonly string[]) => {
  const codes = criteriaWithoutEvidence(
    criteria.map(({ code, rule }) => ({ code, fields: rule ? fieldsOf(rule) : [] })),
    matched,
  );
  return criteria.filter(({ code }) => codes.includes(code)).map(({ code, text }) => ({ code, text }));
};

/** The form's questions and what each field is matched to, for the office to correct. */
export function getQuestions(ports: Ports) {
  const criteria = readCriteriaTab(ports);
  if (!criteria.ok) return criteria;
  const bound = readQuestionsTab(ports, 'application');
  if (!bound.ok) return bound;
  const form = ports.forms.bound('application');
  const columns = namedColumns(ports, form);
  const proposed = proposeMatches(columns);
  const matched = new Map(
    bound.value.map(({ key, questions }): [string, readonly string[]] => [key, questions]),
  );
  return ok({
    form: form ? { title: form.title, url: form.editUrl } : null,
    questions: columns.map(({ id, header, question }) => ({
      id,
      label: header,
      section: question?.section ?? '',
    })),
    fields: matchable
      .filter(({ key }) => matched.has(key) || isWorthOffering(key))
      .map(({ key, title, section }) => {
        const found = matched.get(key) ?? [];
        const proposal = proposed.find((entry) => entry.key === key);
        return {
          key,
          title,
          section,
          matched: [...found],
          proposed: found.length > 0 && proposal !== undefined && proposal.confidence !== 'sure',
          reason: proposal?.reason ?? '',
          neededBy: criteria.value
            .filter(({ rule }) => rule && fieldsOf(rule).includes(key))
            .map(({ code }) => code),
        };
      }),
    criteriaWithoutEvidence: withoutEvidence(criteria.value, [...matched.keys()]),
  }) satisfies Result<unknown>;
}

/** Of what our own form repeats, an office's form rarely has more than these; what was matched is offered in any case. */
const isWorthOffering = (key: string): boolean =>
  !/^(organisation[5-6]|activity[4-6]|followUp[3-4]|challenge[4-5])\./.test(key);

/** Keeps the matches as the office corrected them, and scores again. */
export function saveMatches(ports: Ports, matches: Readonly<Record<string, readonly string[]>>) {
  const criteria = readCriteriaTab(ports);
  if (!criteria.ok) return criteria;
  const columns = namedColumns(ports, ports.forms.bound('application'));
  const unknown = Object.entries(matches).flatMap(([key, ids]): Problem[] =>
    matchable.some((field) => field.key === key) &&
    ids.every((id) => columns.some((column) => column.id === id))
      ? []
      : [
          {
            what: `The match for "${key}" names a question that is not there any more.`,
            remedy: 'Open the matches again.',
          },
        ],
  );
  if (unknown.length > 0) return refused(...unknown);
  ports.responses.bind('application', new Map(columns.map(({ id, index }) => [id, index])), false);
  writeMatches(ports, columns, matches);
  log(ports, [{ what: 'questions matched', after: `${Object.keys(matches).length} fields` }]);
  const taken = refreshApplications(ports, 'wait');
  if (!taken.ok) return taken;
  return ok({
    message: `Saved. ${taken.value.message}`,
    criteriaWithoutEvidence: withoutEvidence(criteria.value, Object.keys(matches)),
  }) satisfies Result<unknown>;
}
