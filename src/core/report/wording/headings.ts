/**
 * Word for word from the TACSO Internal Guidelines "Supporting cooperation between CSOs with different kinds of
 * expertise, experience and capacity" (March 2012, www.tacso.org): the eight items of section 5.2 and
 * the twelve of section 5.3.1, in their order. The two lists differ in small words; so do these.
 */
export const beneficiaryHeadings = {
  name: 'Name of project',
  partners: 'Names of partner CSOs involved in this cooperation',
  methodology: 'Brief description of methodology used for implementing the project',
  success:
    'How successful was the cooperation between the CSO partners? If there have been problems, why did they arise and how could they be avoided in the future?',
  benefit:
    'Did all the CSOs involved in the project benefit from the cooperation? If they did, in what way did they benefit? If not, why not?',
  continuation: 'Will the cooperation continue in the future? If yes, how? If not, why not?',
  outcomes:
    'Did the project achieve what it set out to achieve in terms of expected outcomes and impact? What was achieved, and how can those outcomes and impact be verified? What was not achieved, and why?',
  challenges:
    'Did you encounter any major challenges during the project? If so, explain the challenges and the way in which you overcame them.',
} as const;

export const internalHeadings = {
  name: 'Name of project',
  partners: 'Names of partner CSOs involved in this cooperation',
  selection: 'Selection criteria and details of selection process',
  support: 'Details of support (financial contribution and/or technical assistance provided)',
  methodology: 'Brief description of methodology used for implementing the project',
  success:
    'How successful was the cooperation between the CSO partners? If there were problems, why did they arise and how could they be avoided in future?',
  benefit:
    'Did all the CSOs involved in the project benefit from the cooperation? If they did, in what way did they benefit? If not, why not?',
  continuation: 'Will the cooperation continue in the future? If yes, how? If not, why not?',
  outcomes:
    'Did the project achieve what it set out to achieve in terms of expected outcomes and impact? What was achieved, and how can those outcomes and impact be verified? What was not achieved, and why?',
  challenges: 'Major challenges encountered during the project, and ways in which they were overcome',
  lessons: 'Lessons learned by TACSO',
  followUp:
    'Suggested follow up actions by TACSO (for example: Should the lessons learned be shared beyond the TACSO team? Should TACSO check in on the impact of the project at a later date? Should these guidelines be amended?)',
} as const;

export type InternalItem = keyof typeof internalHeadings;
