import { nameOf } from '../../../runtime/enumeration.ts';
import { bandingsIn } from '../../rules/banding.ts';
import { conditionalRule, readConditionalRules } from '../../rules/conditional-format.ts';
import {
  createMetadata,
  createMetadataFinder,
  readMetadataArguments,
} from '../../rules/developer-metadata.ts';
import { createFilter } from '../../rules/filter/filter.ts';
import { hiddenByFilter } from '../../rules/filter/hidden-by-filter.ts';
import { createNamedRange } from '../../rules/named-range.ts';
import { addProtection, createProtection } from '../../rules/protection.ts';
import { addMetadata, allMetadata } from '../../structure/metadata.ts';
import { type GoogleSheet, type SheetsContext, sheetState } from '../context.ts';

type Part = { context: SheetsContext; sheetId: number; self: () => GoogleSheet };

/** Sheet's methods for protections, filters, conditional formats, names, bandings and developer metadata. */
export function sheetRules({ context, sheetId, self }: Part): Partial<GoogleSheet> {
  const { state } = context;
  const sheet = () => sheetState(context, sheetId);
  return {
    getProtections: (type: unknown) =>
      sheet()
        .protections.filter(({ kind }) => kind === nameOf(type))
        .map(({ id }) => createProtection(context, sheetId, id)),
    protect: () => addProtection(context, sheetId),
    getNamedRanges: () => (sheet().namedRanges ?? []).map(({ name }) => createNamedRange(context, name)),
    getBandings: () => bandingsIn(context, sheetId),
    isRowHiddenByFilter: (row: number) => hiddenByFilter(state, sheet(), context.execution.now())(row),
    getFilter: () => (sheet().filter ? createFilter(context, sheetId) : null),
    getConditionalFormatRules: () =>
      sheet().conditionalFormats.map((rule) => conditionalRule(context, sheetId, rule)),
    setConditionalFormatRules: (rules: unknown) => {
      sheet().conditionalFormats = readConditionalRules(rules, sheetId);
    },
    clearConditionalFormatRules: () => {
      sheet().conditionalFormats = [];
    },
    addDeveloperMetadata: (...given: unknown[]) => {
      addMetadata(state, { type: 'SHEET', sheetId: sheet().sheetId }, readMetadataArguments(given));
      return self();
    },
    getDeveloperMetadata: () =>
      allMetadata(state)
        .filter(({ place }) => place.type === 'SHEET' && place.sheetId === sheetId)
        .map(({ item }) => createMetadata(context, item.id)),
    createDeveloperMetadataFinder: () =>
      createMetadataFinder(context, ({ place }) => 'sheetId' in place && place.sheetId === sheetId),
  };
}
