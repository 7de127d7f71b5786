import * as z from 'zod/mini';

/** Matching the office's own form to what we need to know. */
export const questionProcedures = () => {
  const fieldKey = z.string().check(z.minLength(1));
  const questionId = z.string().check(z.minLength(1));

  return {
    getQuestions: {
      input: z.object({}),
      output: z.object({
        form: z.nullable(z.object({ title: z.string(), url: z.string() })),
        /** Questions of the form, in its order. */
        questions: z.array(z.object({ id: questionId, label: z.string(), section: z.string() })),
        fields: z.array(
          z.object({
            key: fieldKey,
            title: z.string(),
            section: z.string(),
            matched: z.array(questionId),
            /** True while nobody has confirmed the match; `reason` says why we propose it. */
            proposed: z.boolean(),
            reason: z.string(),
            /** Codes of the criteria whose evidence needs it. */
            neededBy: z.array(z.string()),
          }),
        ),
        /** Criteria that would have no evidence with the matches as they are. */
        criteriaWithoutEvidence: z.array(z.object({ code: z.string(), text: z.string() })),
      }),
    },
    bindForm: {
      /** Address of the form's edit page. */
      input: z.object({ url: z.string().check(z.minLength(1), z.maxLength(2_000)) }),
      output: z.object({ message: z.string() }),
    },
    saveMatches: {
      /** Every field that has a question; a field left out has none. */
      input: z.object({ matches: z.record(fieldKey, z.array(questionId)) }),
      output: z.object({
        message: z.string(),
        criteriaWithoutEvidence: z.array(z.object({ code: z.string(), text: z.string() })),
      }),
    },
  };
};
