/** Where in the sidebar a person is. */
export type Route =
  | {
      readonly screen:
        | 'call'
        | 'applications'
        | 'shortlist'
        | 'projects'
        | 'questions'
        | 'criteria'
        | 'ledger';
    }
  | { readonly screen: 'assessment' | 'assessors' | 'assignment' | 'blind' | 'packs' | 'progress' | 'scores' }
  | { readonly screen: 'interviews' | 'selection' | 'portfolio' | 'decision' | 'letters' }
  | { readonly screen: 'make-reports' }
  | {
      readonly screen:
        | 'application'
        | 'plan'
        | 'agreement'
        | 'support'
        | 'reports'
        | 'notes'
        | 'outcomes'
        | 'documents'
        | 'project'
        | 'interview'
        | 'letter';
      readonly code: string;
    };

export const nameOf = (route: Route): string =>
  'code' in route ? `${route.screen} ${route.code}` : route.screen;
