import * as z from 'zod/mini';
import { documentKinds } from '../../core/report/documents/document-kind.ts';
import { sharedAs, shareStates } from '../../core/report/share/sharing-line.ts';
import { code, text } from './shapes.ts';

const recipient = () => z.object({ email: z.string(), state: z.enum(shareStates), outcome: z.string() });

/** An approval to share a document, as it stands on the Sharing tab. */
export const sharingLine = () =>
  z.object({
    ...{ line: z.string(), document: z.string(), version: z.string(), as: z.enum(sharedAs) },
    ...{ approvedBy: z.string(), approvedOn: z.string(), why: z.string() },
    to: z.array(recipient()),
  });

/** Letting a document leave the office, with its approval recorded first. */
export const sharingProcedures = () => {
  const line = z.string().check(z.minLength(1), z.maxLength(20));
  const address = z.string().check(z.minLength(1), z.maxLength(320));
  const shared = z.object({ line: z.string(), to: z.array(recipient()) });

  return {
    /** A copy of the version there is now; asked for again, it is the same one. */
    makePdf: {
      input: z.object({ code, document: z.enum(documentKinds) }),
      output: z.object({ name: z.string(), url: z.string() }),
    },
    shareOutside: {
      input: z.object({
        code,
        document: z.enum(documentKinds),
        as: z.enum(sharedAs),
        approvedBy: text,
        approvedOn: z.union([z.iso.date(), z.literal('')]),
        why: text,
        recipients: z.array(text).check(z.maxLength(200)),
      }),
      output: shared,
    },
    /** Goes on with what was cut short, or what Google put off. */
    finishSharing: { input: z.object({ code, line }), output: shared },
    stopSharing: {
      input: z.object({ code, line, email: address }),
      output: z.object({ message: z.string() }),
    },
  };
};
