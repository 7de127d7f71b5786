/** What the guide goes by: counts of what is there, and what stands in the way. */
export type CallState = {
  readonly isSetUp: boolean;
  readonly problems: number;
  readonly form: 'none' | 'not open' | 'open' | 'closed' | 'own responses';
  readonly formUrl: string;
  /** 'installed' where many read it: by whom depends on who asks. */
  readonly automation: 'me' | 'someone' | 'installed' | 'nobody';
  readonly applications: number;
  readonly scored: number;
  /** Assessors who are active, and applications given to some. */
  readonly assessors: number;
  readonly assigned: number;
  readonly undecided: number;
  readonly shortlisted: number;
  /** Interviews with a date, and applications with findings of one. */
  readonly interviews?: { readonly fixed: number; readonly recorded: number };
  readonly selected: number;
  readonly plans: number;
  readonly planDocuments: number;
  /** Plans every partner agreed to. */
  readonly agreedPlans: number;
  readonly agreementForm: boolean;
  readonly reportForm: boolean;
  readonly reports: number;
  readonly internalReports: number;
  readonly impressionForm?: boolean;
  /** Projects whose three questions on following up are answered, and follow-up actions that are open and late. */
  readonly learning?: { readonly answered: number; readonly open: number; readonly late: number };
  readonly folderUrl: string;
};

type StepState = 'done' | 'next' | 'blocked' | 'later';
type RunId =
  | 'set-up'
  | 'create-form'
  | 'sync'
  | 'score'
  | 'automate'
  | 'create-agreement-form'
  | 'create-report-form'
  | 'create-impression-form';
type ScreenId = 'applications' | 'shortlist' | 'projects' | 'questions' | 'criteria' | 'assessment';

export type GuideStep = {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly state: StepState;
  readonly run: RunId | null;
  readonly screen: ScreenId | null;
  readonly link: string | null;
};

type Draft = Omit<GuideStep, 'state' | 'run' | 'screen' | 'link'> & {
  readonly done: boolean;
  /** Why it cannot be done yet: the step is blocked when something has to be mended, later when its turn has not come. */
  readonly waits?: 'blocked' | 'later' | false;
  /** Helpful and not needed: never what comes next. */
  readonly isExtra?: true;
  readonly run?: RunId;
  readonly screen?: ScreenId;
  readonly link?: string;
};

/**
 * The way of a call from set-up to the internal reports; the first step that can be done and is not is next. The later
 * ones that can be done already offer it too: one application nobody assesses in full must not hold up the reports.
 */
export function guideSteps(state: CallState): readonly GuideStep[] {
  const bound = state.form !== 'none';
  const mended = state.problems === 0;
  const { learning = { answered: 0, open: 0, late: 0 } } = state;
  const drafts: readonly Draft[] = [
    {
      id: 'set-up',
      title: 'Set up the call',
      detail: 'Makes the tabs of the call with a starter set of criteria taken from the guidelines.',
      done: state.isSetUp,
      run: 'set-up',
    },
    {
      id: 'settings',
      title: 'Fill in Settings and agree on Criteria',
      detail: mended
        ? 'Nothing is missing.'
        : `${state.problems === 1 ? 'One thing is' : `${state.problems} things are`} to be mended on the Settings and Criteria tabs; each is named below.`,
      done: state.isSetUp && mended,
      waits: !state.isSetUp && 'later',
      screen: 'criteria',
    },
    {
      id: 'form',
      title: 'Open the call with a form',
      detail: bound
        ? 'Publish its address with the criteria. Google keeps the form itself in My Drive of the account that made it; the add-on may not move it into the folder of the call, but you may.'
        : 'Create the application form from the criteria, or bind a form of your own. Then publish its address with the criteria.',
      done: bound,
      waits: !state.isSetUp ? 'later' : !mended && 'blocked',
      run: 'create-form',
      screen: 'questions',
      ...(state.formUrl === '' ? {} : { link: state.formUrl }),
    },
    {
      id: 'automation',
      title: 'Let responses be scored as they arrive',
      detail:
        state.automation === 'installed'
          ? 'The account that installed it does it. Whoever presses the button in the sidebar takes over.'
          : state.automation === 'someone'
            ? 'A colleague’s account does it. Take over if that account is no longer used.'
            : 'Installs two triggers under your account. Without them, press Sync now whenever you like: the result is the same.',
      done: state.automation !== 'nobody',
      waits: !bound && 'later',
      run: 'automate',
    },
    {
      id: 'applications',
      title: 'Take in and score the applications',
      detail:
        state.applications === 0
          ? 'No application has arrived yet.'
          : `${state.applications} applications, ${state.scored} of them scored in full.`,
      // Once everything is decided nobody scores any more.
      done: state.applications > 0 && (state.scored === state.applications || state.undecided === 0),
      waits: !bound && 'later',
      run: 'sync',
      screen: 'applications',
    },
    {
      id: 'assessors',
      title: 'Choose assessors and who reads what',
      detail:
        state.assessors === 0
          ? 'Register who assesses, look at their ties with applicants, and let each application be read by two.'
          : `${state.assessors} assessors, ${state.assigned} applications assigned.`,
      // An office may also type the scores itself.
      done:
        state.assigned > 0 ||
        (state.applications > 0 && (state.scored === state.applications || state.undecided === 0)),
      waits: !bound && 'later',
      screen: 'assessment',
    },
    {
      id: 'shortlist',
      title: 'Shortlist, and decide with a reason',
      detail:
        state.applications === 0
          ? 'Comes when applications have arrived.'
          : `${state.shortlisted} on the shortlist, ${state.selected} selected, ${state.undecided} without a decision.${interviewsIn(state)}`,
      done: state.applications > 0 && state.undecided === 0,
      waits: state.applications === 0 && 'later',
      screen: 'shortlist',
    },
    {
      id: 'agreement-form',
      title: 'Create the agreement form',
      detail:
        'One form for all plans; each partner gets its own link and says whether it agrees. Answers given in a meeting are recorded beside it.',
      // An office may also record every answer itself.
      done: state.agreementForm || (state.selected > 0 && state.planDocuments >= state.selected),
      waits: state.selected === 0 && 'later',
      run: 'create-agreement-form',
    },
    {
      id: 'plans',
      title: 'Agree on a cooperation plan for each selected project',
      detail: `${state.plans} of ${state.selected} plans saved, ${state.planDocuments} made into documents, ${state.agreedPlans} agreed by all partners.`,
      done: state.selected > 0 && state.planDocuments >= state.selected,
      waits: state.selected === 0 && 'later',
      screen: 'projects',
      ...(state.folderUrl === '' ? {} : { link: state.folderUrl }),
    },
    {
      id: 'report-form',
      title: 'Create the report form',
      detail: 'One form for all projects; each gets its own link with its plan filled in.',
      done: state.reportForm,
      waits: state.selected === 0 && 'later',
      run: 'create-report-form',
    },
    {
      id: 'impression-form',
      title: 'Create a form for impressions on the phone',
      detail:
        'The sidebar is not in the mobile apps of Google Sheets. Each project gets a link for staff to keep on the phone.',
      done: state.impressionForm === true,
      waits: state.selected === 0 && 'later',
      isExtra: true,
      run: 'create-impression-form',
    },
    {
      id: 'reports',
      title: 'Write the internal report of each project',
      detail: `${state.reports} reports received, ${state.internalReports} of ${state.selected} internal reports made.`,
      done: state.selected > 0 && state.internalReports >= state.selected,
      waits: state.selected === 0 && 'later',
      screen: 'projects',
    },
    {
      id: 'learning',
      title: 'Note lessons, and decide how to follow up',
      detail: `The three questions are answered for ${learning.answered} of ${state.selected} projects. ${learning.open} follow-up actions are open, ${learning.late} of them late.`,
      done: state.selected > 0 && learning.answered >= state.selected && learning.late === 0,
      waits: state.selected === 0 && 'later',
      screen: 'projects',
    },
  ];
  const next = drafts.find(({ done, waits, isExtra }) => !done && !waits && !isExtra)?.id;
  return drafts.map(({ id, title, detail, done, waits, run, screen, link }) => ({
    id,
    title,
    detail,
    state: done ? 'done' : id === next ? 'next' : waits === 'blocked' ? 'blocked' : 'later',
    run: (done || !waits ? run : null) ?? null,
    screen: (done || !waits ? screen : null) ?? null,
    link: link ?? null,
  }));
}

/** Interviews are recommended, time permitting (section 5.2): they never hold up what comes next. */
const interviewsIn = ({ interviews }: CallState): string =>
  interviews && interviews.fixed + interviews.recorded > 0
    ? ` Interviews: ${interviews.fixed} fixed, ${interviews.recorded} recorded.`
    : '';
