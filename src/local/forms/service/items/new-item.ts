import type { ItemKind, ItemState } from '../../questions/item-state.ts';

/** An item as Form.add...Item() makes it: a new choice question starts with one '' choice (platform fact: "Small truths"). */
export function newItem<Kind extends ItemKind>(id: number, type: Kind): Extract<ItemState, { type: Kind }> {
  const base = { id, title: '', helpText: '' };
  const question = { ...base, required: false };
  const made: { [Each in ItemKind]: () => Record<string, unknown> } = {
    TEXT: () => question,
    PARAGRAPH_TEXT: () => question,
    MULTIPLE_CHOICE: () => ({ ...question, choices: [{ value: '' }], hasOther: false }),
    LIST: () => ({ ...question, choices: [{ value: '' }], hasOther: false }),
    CHECKBOX: () => ({ ...question, choices: [{ value: '' }], hasOther: false }),
    GRID: () => ({ ...question, rows: [''], columns: [''] }),
    CHECKBOX_GRID: () => ({ ...question, rows: [''], columns: [''] }),
    SCALE: () => ({ ...question, lower: 1, upper: 5, lowerLabel: '', upperLabel: '' }),
    RATING: () => ({ ...question, level: 5, icon: 'STAR' }),
    DATE: () => ({ ...question, includesYear: true }),
    DATETIME: () => ({ ...question, includesYear: true }),
    TIME: () => question,
    DURATION: () => question,
    IMAGE: () => ({ ...base, alignment: 'LEFT', width: 740 }),
    VIDEO: () => ({ ...base, alignment: 'LEFT', width: 320, youtubeId: '' }),
    SECTION_HEADER: () => base,
    PAGE_BREAK: () => ({ ...base, goTo: { kind: 'CONTINUE' } }),
  };
  return { type, ...made[type]() } as unknown as Extract<ItemState, { type: Kind }>;
}
