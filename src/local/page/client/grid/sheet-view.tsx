import { useEffect, useRef, useState } from 'preact/hooks';
import type { ButtonName } from '../../../platform/ui/person-at-screen.ts';
import { columnLetters } from '../../../sheets/structure/a1.ts';
import type { Guard, SheetLayout } from '../../messages.ts';
import { ask } from '../app/ask.ts';
import { type Office, useOffice } from '../app/office.ts';
import { go } from '../app/route.ts';
import { MenuButton } from '../parts/menu-button.tsx';
import { Sidebar } from '../sidebar/sidebar.tsx';
import { Grid } from './grid.tsx';
import { guardOf } from './model/guarding.ts';
import type { Place } from './model/move.ts';
import { Tabs } from './tabs.tsx';

/** The spreadsheet: its head with the Extensions menu, the grid, the tabs, and the script's sidebar. */
export function SheetView({ chosen }: { readonly chosen: number | undefined }) {
  const { overview, version, perform, refresh, tell } = useOffice();
  const { spreadsheet, menus, sidebar } = overview;
  const { tabs, activeSheetId } = spreadsheet;
  const known = (id: number | undefined) => tabs.find(({ sheetId }) => sheetId === id);
  const sheetId = (known(chosen) ?? known(activeSheetId) ?? tabs[0])?.sheetId ?? 0;
  const [read, setRead] = useState<{ layout: SheetLayout; version: number }>();
  const [places, setPlaces] = useState<Readonly<Record<string, Place>>>({});
  const [input, setInput] = useState('');
  const seen = useRef<number | undefined>(undefined);
  const [working, setWorking] = useState(false);
  const layout = read?.layout.sheetId === sheetId ? read.layout : undefined;
  const active = places[sheetId] ?? layout?.selected ?? { row: 1, column: 1 };

  useEffect(() => {
    let isCurrent = true;
    ask('layout', { sheetId }).then(
      (fresh) => isCurrent && setRead({ layout: fresh, version }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [sheetId, version]);
  // A script that brings a tab to the front does so for the person too.
  useEffect(() => {
    const isNew = seen.current !== undefined && seen.current !== activeSheetId;
    seen.current = activeSheetId;
    if (isNew && activeSheetId !== sheetId && known(activeSheetId)) go(`/sheet/${activeSheetId}`);
  }, [activeSheetId]);
  useEffect(() => {
    if (layout) ask('select', { sheetId, ...active }).catch(() => undefined);
  }, [layout === undefined, sheetId, active.row, active.column]);

  const askToRun = async (path: string[], answers: ButtonName[]) => {
    setWorking(true);
    try {
      return await ask('menu', { path, answers });
    } finally {
      setWorking(false);
    }
  };
  const run = async (path: string[]) => {
    const failed = (message: string) => tell({ title: '', message, buttons: ['OK'] });
    try {
      const { error } = await perform((answers) => askToRun(path, answers));
      if (error !== undefined) await failed(error);
    } catch (problem) {
      await failed((problem as Error).message);
    }
  };
  const mayType = (place: Place) => {
    const guard = guardOf(layout?.guards ?? [], place);
    return guard ? askBefore(guard, tell) : true;
  };
  const type = async ({ row, column }: Place, text: string) => {
    const { problem } = await ask('type', { sheetId, row, column, text });
    await refresh();
    if (problem !== null) await tell({ title: 'There was a problem', message: problem, buttons: ['OK'] });
  };

  return (
    <>
      <main class="spreadsheet">
        <header class="head">
          <h1>{spreadsheet.name}</h1>
          <div class="bar">
            <MenuButton
              label="Extensions"
              disabled={working}
              entries={menus.map((menu) => ({ kind: 'menu', ...menu }))}
              onChoose={run}
            />
            <a class="quiet button" href={`/download/${spreadsheet.id}`} download>
              Download .xlsx
            </a>
            <span class="working" role="status">
              {working ? 'Working…' : ''}
            </span>
          </div>
          <div class="formula">
            <span class="address">
              {columnLetters(active.column)}
              {active.row}
            </span>
            <span class="content">{input}</span>
          </div>
        </header>
        <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${sheetId}`} class="panel">
          {layout && (
            <Grid
              key={sheetId}
              layout={layout}
              version={read?.version ?? 0}
              active={active}
              onMove={(place) => setPlaces((before) => ({ ...before, [sheetId]: place }))}
              mayType={mayType}
              onType={type}
              onActive={setInput}
            />
          )}
        </div>
        <Tabs tabs={tabs} chosen={sheetId} onChoose={(id) => go(`/sheet/${id}`)} />
      </main>
      {sidebar && <Sidebar {...sidebar} />}
    </>
  );
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
  const answer = await tell({
    title: 'Heads up',
    message: `You are trying to edit part of this sheet that should not be changed accidentally. Edit anyway?${description && `\n\n${description}`}`,
    buttons: ['OK', 'CANCEL'],
  });
  return answer === 'OK';
}
