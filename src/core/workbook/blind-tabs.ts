import { office, ours } from './short-columns.ts';
import type { TabDefinition } from './tab.ts';

/** What staff may decide about a word that perhaps is a name. */
const blindChoices = ['hide', 'leave'] as const;

export const blindTab: TabDefinition = {
  key: 'blind',
  title: 'Blind reading',
  columns: [
    ...ours(
      ['word', 'Word', 'text', 140, 'In plain letters: one decision holds for all its forms in the call.'],
      ['found', 'As written', 'text', 160, 'How applicants wrote it.'],
      ['applications', 'In applications', 'text', 140, 'Codes of the applications it was found in.'],
      ['context', 'Where it stands', 'long-text', 380, 'The words around it, the first time.'],
    ),
    ...office([
      'decision',
      'Decision',
      'text',
      90,
      'hide: assessors read [name] instead. leave: it gives nobody away and stays.',
      blindChoices,
    ]),
    ...ours(
      ['by', 'By', 'text', 180, 'The account that decided in the sidebar; empty when it was typed here.'],
      ['at', 'When', 'date-time', 130, 'When it was decided in the sidebar.'],
    ),
  ],
};

export const packsTab: TabDefinition = {
  key: 'packs',
  title: 'Reading packs',
  columns: ours(
    ['assessor', 'Assessor', 'text', 80, 'Code of the assessor who may read it.'],
    ['part', 'Part', 'number', 60, 'A Doc holds about a million characters: long packs come in parts.'],
    ['applications', 'Applications', 'long-text', 320, 'Codes in the order of the document.'],
    ['document', 'Document', 'link', 320, 'Shared with this assessor alone.'],
    ['digest', 'Digest', 'text', 150, 'Tells whether anything in it has changed since it was written.'],
    ['written', 'Written', 'date-time', 130, 'When it was last written.'],
    ['sharedWith', 'Shared with', 'text', 220, 'The address that may read it.'],
  ),
};
