import { useTools } from '../app/tools.ts';
import { Hub } from '../parts/hub.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { assessmentScreens, assessmentTexts } from './texts.ts';

export function AssessmentScreen() {
  const { server } = useTools();
  const loaded = useLoaded(() => server.getAssessment({}));
  return <Hub texts={assessmentTexts} screens={assessmentScreens} loaded={loaded} />;
}
