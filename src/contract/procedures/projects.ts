import * as z from 'zod/mini';
import { stages } from '../../core/project/stage.ts';
import { code, link, when } from './shapes.ts';

/** The projects: where each stands, what is due, what is late. */
export const projectProcedures = () => {
  const stage = z.enum(stages);
  const room = z.enum(['plan', 'agreement', 'reports', 'documents', 'support', 'notes', 'outcomes']);
  /** 0 to 1: from the first day of the picture to its last. */
  const position = z.number();

  return {
    listProjects: {
      input: z.object({}),
      output: z.object({
        projects: z.array(
          z.object({
            code: z.string(),
            title: z.string(),
            lead: z.string(),
            stage,
            late: z.int(),
            /** The most urgent thing, or why it stands where it does. */
            next: z.string(),
          }),
        ),
        /** Answers that belong to no project, each a whole sentence. */
        problems: z.array(z.string()),
      }),
    },
    getProject: {
      input: z.object({ code }),
      output: z.object({
        code,
        title: z.string(),
        lead: z.string(),
        starts: when,
        ends: when,
        stage,
        /** Why it stands there, in a sentence. */
        why: z.string(),
        /** What is owed now, the latest first; where in the sidebar it is done. */
        due: z.array(z.object({ room, text: z.string(), due: when, daysLate: z.int() })),
        /** Null while no day of it is known. */
        timeline: z.nullable(
          z.object({
            ticks: z.array(z.object({ at: position, label: z.string() })),
            bars: z.array(
              z.object({
                kind: z.enum(['project', 'activity']),
                from: position,
                to: position,
                text: z.string(),
              }),
            ),
            marks: z.array(
              z.object({
                kind: z.enum(['due', 'late', 'received', 'impression', 'support']),
                at: position,
                count: z.int(),
                text: z.string(),
              }),
            ),
            today: z.nullable(position),
          }),
        ),
        /** A line for each room of the project. */
        rooms: z.record(room, z.string()),
        documents: z.array(z.extend(link, { kind: z.string() })),
      }),
    },
  };
};
