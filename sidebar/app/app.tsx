import { useMemo, useRef, useState } from 'preact/hooks';
import type { Server } from '../../src/contract/handlers.ts';
import { ApplicationScreen } from '../application/application-screen.tsx';
import { ApplicationsScreen } from '../application/applications-screen.tsx';
import { AssessmentScreen } from '../assessment/assessment-screen.tsx';
import { AssessorsScreen } from '../assessment/assessors/assessors-screen.tsx';
import { AssignmentScreen } from '../assessment/assignment/assignment-screen.tsx';
import { BlindScreen } from '../assessment/blind/blind-screen.tsx';
import { PacksScreen } from '../assessment/blind/packs-screen.tsx';
import { ProgressScreen } from '../assessment/progress/progress-screen.tsx';
import { ScoresScreen } from '../assessment/scores/scores-screen.tsx';
import { CallScreen } from '../call/call-screen.tsx';
import { CriteriaScreen } from '../call/criteria-screen.tsx';
import { QuestionsScreen } from '../call/questions-screen.tsx';
import { NotesScreen } from '../learning/notes-screen.tsx';
import { AgreementScreen } from '../plan/agreement/agreement-screen.tsx';
import { createPlanDrafts } from '../plan/plan-draft.ts';
import { PlanScreen } from '../plan/plan-screen.tsx';
import { ProjectScreen } from '../project/project-screen.tsx';
import { ProjectsScreen } from '../project/projects-screen.tsx';
import { DocumentsScreen } from '../report/documents/documents-screen.tsx';
import { ManyReportsScreen } from '../report/many/many-reports-screen.tsx';
import { OutcomesScreen } from '../report/outcomes/outcomes-screen.tsx';
import { ReportsScreen } from '../report/reports-screen.tsx';
import { DecisionScreen } from '../selection/decision/decision-screen.tsx';
import { InterviewScreen } from '../selection/interviews/interview-screen.tsx';
import { InterviewsScreen } from '../selection/interviews/interviews-screen.tsx';
import { LetterScreen } from '../selection/letters/letter-screen.tsx';
import { LettersScreen } from '../selection/letters/letters-screen.tsx';
import { PortfolioScreen } from '../selection/portfolio-screen.tsx';
import { SelectionScreen } from '../selection/selection-screen.tsx';
import { ShortlistScreen } from '../selection/shortlist-screen.tsx';
import { LedgerScreen } from '../support/ledger-screen.tsx';
import { SupportScreen } from '../support/support-screen.tsx';
import type { Kept } from './kept.ts';
import { Navigation } from './navigation.tsx';
import { nameOf, type Route } from './route.ts';
import { ToolsContext } from './tools.ts';

/** The whole sidebar over any server; `start` is the screen it opens with. */
export function App({
  server,
  start = { screen: 'call' },
}: {
  readonly server: Server;
  readonly start?: Route;
}) {
  const [route, setRoute] = useState<Route>(start);
  const [status, setStatus] = useState('');
  const drafts = useRef(createPlanDrafts()).current;
  const kept = useRef<Kept>(new Map()).current;
  const moved = useRef(false);
  const tools = useMemo(() => {
    const go = (next: Route) => {
      moved.current = true;
      setStatus('');
      setRoute(next);
    };
    return { server, go, announce: setStatus, hasMoved: () => moved.current, drafts, kept };
  }, [server, drafts, kept]);
  return (
    <ToolsContext.Provider value={tools}>
      <Navigation route={route} />
      <main key={nameOf(route)}>
        <CurrentScreen route={route} />
      </main>
      <footer class="status-line">
        <p role="status">{status}</p>
      </footer>
    </ToolsContext.Provider>
  );
}

function CurrentScreen({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'call':
      return <CallScreen />;
    case 'criteria':
      return <CriteriaScreen />;
    case 'questions':
      return <QuestionsScreen />;
    case 'applications':
      return <ApplicationsScreen />;
    case 'application':
      return <ApplicationScreen code={route.code} />;
    case 'assessment':
      return <AssessmentScreen />;
    case 'assessors':
      return <AssessorsScreen />;
    case 'assignment':
      return <AssignmentScreen />;
    case 'blind':
      return <BlindScreen />;
    case 'packs':
      return <PacksScreen />;
    case 'progress':
      return <ProgressScreen />;
    case 'scores':
      return <ScoresScreen />;
    case 'selection':
      return <SelectionScreen />;
    case 'portfolio':
      return <PortfolioScreen />;
    case 'shortlist':
      return <ShortlistScreen />;
    case 'interviews':
      return <InterviewsScreen />;
    case 'interview':
      return <InterviewScreen code={route.code} />;
    case 'decision':
      return <DecisionScreen />;
    case 'letters':
      return <LettersScreen />;
    case 'letter':
      return <LetterScreen id={route.code} />;
    case 'make-reports':
      return <ManyReportsScreen />;
    case 'projects':
      return <ProjectsScreen />;
    case 'agreement':
      return <AgreementScreen code={route.code} />;
    case 'plan':
      return <PlanScreen code={route.code} />;
    case 'support':
      return <SupportScreen code={route.code} />;
    case 'ledger':
      return <LedgerScreen />;
    case 'documents':
      return <DocumentsScreen code={route.code} />;
    case 'reports':
      return <ReportsScreen code={route.code} />;
    case 'outcomes':
      return <OutcomesScreen code={route.code} />;
    case 'notes':
      return <NotesScreen code={route.code} />;
    case 'project':
      return <ProjectScreen code={route.code} />;
  }
}
