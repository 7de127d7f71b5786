import { useTools } from '../app/tools.ts';
import { Hub } from '../parts/hub.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { selectionScreens, selectionTexts } from './texts.ts';

export function SelectionScreen() {
  const { server } = useTools();
  const loaded = useLoaded(() => server.getSelection({}));
  return <Hub texts={selectionTexts} screens={selectionScreens} loaded={loaded} />;
}
