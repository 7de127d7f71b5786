import type { Area, Edit, Edited, Guard, Lines, SheetLayout } from '../../messages.ts';
import { ask } from '../app/ask.ts';
import { type Office, useOffice } from '../app/office.ts';
import { go } from '../app/route.ts';
import { guardOf } from './model/guarding.ts';
import type { Place } from './model/move.ts';
import { areaOfSelection, type Selection } from './model/selection.ts';

/** What a person can do to the spreadsheet, with what Sheets says to it. */
export type Hands = {
  readonly edit: (what: Edit) => Promise<boolean>;
  readonly type: (place: Place, text: string, help?: string) => Promise<void>;
  readonly undo: (again: boolean) => Promise<void>;
  readonly resize: (lines: Lines, at: number, count: number, size: number) => Promise<void>;
  readonly texts: (area: Area) => Promise<string[][]>;
  readonly follow: (url: string) => void;
  /** True where nothing stands in the way; else the person is asked, and may not or would rather not. */
  readonly mayEdit: (selection: Selection, layout: SheetLayout) => true | Promise<boolean>;
};

export function useHands(sheetId: number): Hands {
  const { refresh, tell, say } = useOffice();
  const settle = async ({ problem, said, sheetId: tab }: Edited, help = ''): Promise<boolean> => {
    await refresh();
    if (problem !== null) {
      const message = help === '' || problem.includes(help) ? problem : `${problem}\n\n${help}`;
      await tell({ title: 'There was a problem', message, buttons: ['OK'] });
      return false;
    }
    say(said);
    if (tab !== undefined && tab !== sheetId) go(`/sheet/${tab}`);
    return true;
  };
  const edit: Hands['edit'] = async (what) => settle(await ask('edit', what));
  return {
    edit,
    type: async ({ row, column }, text, help) => {
      await settle(await ask('edit', { kind: 'write', sheetId, row, column, texts: [[text]] }), help);
    },
    undo: async (again) => {
      await settle(await ask('undo', { again }));
    },
    resize: async (lines, at, count, size) => {
      await edit({ kind: 'resize', sheetId, lines, at, count, size });
    },
    texts: (area) => ask('texts', { sheetId, area }),
    follow: (url) => {
      if (url.startsWith('/')) go(url);
      else open(url, '_blank', 'noreferrer');
    },
    mayEdit: (selection, { guards, merges }) => {
      const guard = guardOf(guards, areaOfSelection(selection, merges));
      return guard ? askBefore(guard, tell) : true;
    },
  };
}

/** In the words of Sheets. */
async function askBefore({ refuses, description }: Guard, tell: Office['tell']): Promise<boolean> {
  if (refuses) {
    await tell({
      title: 'Protected cells',
      message:
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      buttons: ['OK'],
    });
    return false;
  }
  const { button } = await tell({
    title: 'Heads up!',
    message: `You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?${description && `\n\n${description}`}`,
    buttons: ['OK', 'CANCEL'],
  });
  return button === 'OK';
}
