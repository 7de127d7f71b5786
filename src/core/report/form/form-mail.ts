/** What the line of a mail with the form is called: each time a person sends it is an occasion of its own. */
export const formMail = (before: number): string =>
  before === 0 ? 'report form' : `report form, time ${before + 1}`;

export const isFormMail = (occasion: string): boolean => /^report form(, time \d+)?$/.test(occasion);
