import { useEffect, useRef, useState } from 'preact/hooks';
import type { PersonAnswer, SheetLayout } from '../../messages.ts';
import { ask } from '../app/ask.ts';
import { useOffice } from '../app/office.ts';
import { go } from '../app/route.ts';
import { PageDialog } from '../sidebar/page-dialog.tsx';
import { Sidebar } from '../sidebar/sidebar.tsx';
import { Grid } from './grid.tsx';
import { FindBar } from './head/find-bar.tsx';
import { FormulaBar } from './head/formula-bar.tsx';
import { Menus } from './head/menus.tsx';
import { Tabs } from './head/tabs.tsx';
import { areaName, areaOfSelection, isOneCell, only, type Selection } from './model/selection.ts';
import { useHands } from './use-hands.ts';

/** The spreadsheet: its menus, the grid, the tabs, and the script's sidebar and dialogs. */
export function SheetView({ chosen }: { readonly chosen: number | undefined }) {
  const { overview, version, perform, tell, say } = useOffice();
  const { spreadsheet, menus, sidebar, dialog } = overview;
  const { tabs, hiddenTabs, activeSheetId } = spreadsheet;
  const known = (id: number | undefined) => tabs.find(({ sheetId }) => sheetId === id);
  const sheetId = (known(chosen) ?? known(activeSheetId) ?? tabs[0])?.sheetId ?? 0;
  const hands = useHands(sheetId);
  const [read, setRead] = useState<{ layout: SheetLayout; version: number }>();
  const [selections, setSelections] = useState<Readonly<Record<string, Selection>>>({});
  const [input, setInput] = useState('');
  const [finding, setFinding] = useState(false);
  const seen = useRef<number | undefined>(undefined);
  const [working, setWorking] = useState(false);
  const layout = read?.layout.sheetId === sheetId ? read.layout : undefined;
  const kept = selections[sheetId] ?? only(layout?.selected ?? { row: 1, column: 1 });
  const selection = layout ? inside(kept, layout) : kept;
  const area = areaOfSelection(selection, layout?.merges ?? []);
  const name = areaName(area);

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
    if (!isNew || activeSheetId === sheetId || !known(activeSheetId)) return;
    say(`Tab ${known(activeSheetId)?.name}`);
    go(`/sheet/${activeSheetId}`);
  }, [activeSheetId]);
  useEffect(() => {
    if (!layout) return;
    ask('select', { sheetId, ...selection.active, area }).catch(() => undefined);
    if (!isOneCell(area, layout.merges)) say(`${name} selected`);
  }, [layout === undefined, sheetId, selection.active.row, selection.active.column, name]);

  const select = (next: Selection) => setSelections((before) => ({ ...before, [sheetId]: next }));
  const askToRun = async (path: string[], answers: PersonAnswer[]) => {
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
  const closeFind = () => {
    setFinding(false);
    document.getElementById('grid')?.focus();
  };

  return (
    <>
      <main class="spreadsheet" id="main">
        <header class="head">
          <h1>{spreadsheet.name}</h1>
          <div class="bar">
            <Menus
              fileId={spreadsheet.id}
              menus={menus}
              layout={layout}
              selection={selection}
              hands={hands}
              working={working}
              onRun={run}
              onFind={() => setFinding(true)}
            />
            <span class="working" role="status">
              {working ? 'Working…' : ''}
            </span>
          </div>
          <FormulaBar layout={layout} selection={selection} input={input} hands={hands} onSelect={select} />
        </header>
        {finding && (
          <FindBar sheetId={sheetId} onFound={(place) => select(only(place))} onClose={closeFind} />
        )}
        <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${sheetId}`} class="panel">
          {layout && (
            <Grid
              key={sheetId}
              layout={layout}
              version={read?.version ?? 0}
              selection={selection}
              onSelect={select}
              hands={hands}
              onActive={setInput}
              onFind={() => setFinding(true)}
            />
          )}
        </div>
        <Tabs
          tabs={tabs}
          hiddenTabs={hiddenTabs}
          chosen={sheetId}
          hands={hands}
          onChoose={(id) => go(`/sheet/${id}`)}
        />
      </main>
      {sidebar && <Sidebar {...sidebar} />}
      {dialog && <PageDialog key={dialog.version} {...dialog} />}
    </>
  );
}

/** Rows and columns may have gone since something was selected. */
function inside({ active, head }: Selection, { rows, columns }: SheetLayout): Selection {
  const fits = active.row <= rows && head.row <= rows && active.column <= columns && head.column <= columns;
  const clamped = (place: Selection['active']) => ({
    row: Math.min(place.row, rows),
    column: Math.min(place.column, columns),
  });
  return fits ? { active, head } : { active: clamped(active), head: clamped(head) };
}
