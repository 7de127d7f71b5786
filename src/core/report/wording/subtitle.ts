import type { ProjectRecord } from '../record/project-record.ts';

/** Project, office and call in one line, as far as they are known. */
export const subtitle = ({ title, call }: Pick<ProjectRecord, 'title' | 'call'>): string =>
  [title, call.office, [call.callCode, call.callTitle].filter((text) => text !== '').join(' ')]
    .filter((text) => text !== '')
    .join(' · ');
