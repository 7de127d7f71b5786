import type { Execution } from '../../runtime/execution.ts';
import { insideOf, scriptObject } from '../../runtime/script-object.ts';

const members = {
  Alignment: ['LEFT', 'CENTER', 'RIGHT'],
  DestinationType: ['SPREADSHEET'],
  FeedbackType: ['CORRECT', 'INCORRECT', 'GENERAL'],
  ItemType: [
    'CHECKBOX',
    'CHECKBOX_GRID',
    'DATE',
    'DATETIME',
    'DURATION',
    'GRID',
    'IMAGE',
    'LIST',
    'MULTIPLE_CHOICE',
    'PAGE_BREAK',
    'PARAGRAPH_TEXT',
    'SCALE',
    'SECTION_HEADER',
    'TEXT',
    'TIME',
    'VIDEO',
    'FILE_UPLOAD',
  ],
  PageNavigationType: ['CONTINUE', 'GO_TO_PAGE', 'RESTART', 'SUBMIT'],
} as const;

type EnumName = keyof typeof members;

/** The enumerations of FormApp: one object for each member, the same each time a script asks for it. */
export type FormEnums = {
  readonly all: <Name extends EnumName>(name: Name) => GoogleAppsScript.Forms.FormApp[Name];
  readonly itemType: (name: string) => GoogleAppsScript.Forms.ItemType;
  readonly navigation: (name: string) => GoogleAppsScript.Forms.PageNavigationType;
  readonly destination: (name: string) => GoogleAppsScript.Forms.DestinationType;
};

export function createEnums(execution: Execution): FormEnums {
  const made = Object.fromEntries(
    Object.entries(members).map(([name, names]) => [name, enumeration(execution, name, names)]),
  );
  const member = (name: EnumName, key: string): unknown => made[name]?.[key];
  return {
    // Google's types say these are numbers; at run time they are objects that print as their name.
    all: (name) => made[name] as never,
    itemType: (key) => member('ItemType', key) as GoogleAppsScript.Forms.ItemType,
    navigation: (key) => member('PageNavigationType', key) as GoogleAppsScript.Forms.PageNavigationType,
    destination: (key) => member('DestinationType', key) as GoogleAppsScript.Forms.DestinationType,
  };
}

function enumeration(
  execution: Execution,
  enumName: string,
  names: readonly string[],
): Record<string, object> {
  const entry = (name: string, ordinal: number): object =>
    scriptObject(
      execution,
      enumName,
      { toString: () => name, toJSON: () => name, name: () => name, ordinal: () => ordinal },
      name,
    );
  return Object.fromEntries(names.map((name, ordinal) => [name, entry(name, ordinal)]));
}

/** The name of a member a script handed in, such as 'SUBMIT'; undefined for anything else. */
export const memberName = (value: unknown, enumName: EnumName): string | undefined =>
  insideOf<string>(value, enumName);
