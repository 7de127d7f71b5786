/** the disclaimer of material produced with EU assistance. */
export const disclaimer =
  'This document has been produced with the assistance of the European Union. Its contents are the sole responsibility of TACSO and can in no way be taken to reflect the views of the European Union.';

/** how text of the guidelines is cited. */
export const citation =
  'Source: Technical Assistance for Civil Society Organisations (TACSO), www.tacso.org. When text is reproduced, please cite TACSO with this Web page and name the authors and their organisations.';

/** What data, why, how long, who reads it, and what rights people have. */
export const privacyNotice = [
  'What we ask: names, addresses and work of the organisations that apply, and what you want to do together. Please give no personal data of people you work for.',
  'Why: to assess this application, to support the selected projects, to report on the call, and to learn from it.',
  'Who reads it: staff of our office and the assessors of this call, who first read without names. The regional office gets numbers and lessons, no personal data. Google stores the form for us.',
  'How long: applications that are not selected for one year after the decision, the others for as long as the donor requires records.',
  'Your rights: you can ask to see, correct or withdraw your data at any time by writing to us; withdrawing has no effect on other applications of yours.',
].join('\n');
