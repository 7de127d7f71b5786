/** A coded answer: the code is ours and stable, the label is the office's and may be translated. Labels carry no comma, because Forms joins ticked boxes with one. */
type Code = { readonly code: string; readonly label: string; readonly help?: string };
export type CodeList = readonly Code[];

/** Sectors of section 3 of the guidelines, split as tension T9 proposes. */
export const sectors: CodeList = [
  { code: 'rule-of-law', label: 'Rule of law' },
  { code: 'human-rights-minorities', label: 'Human rights and protection of minorities' },
  { code: 'health', label: 'Health' },
  { code: 'women-children-youth', label: 'Women and children and youth' },
  { code: 'vulnerable-groups', label: 'Vulnerable groups' },
  { code: 'disability', label: 'People with disabilities' },
  { code: 'education-culture', label: 'Education and training and culture' },
  { code: 'social-policy-employment', label: 'Social policy and employment' },
  { code: 'agriculture', label: 'Agriculture' },
  { code: 'environment', label: 'Environment' },
  { code: 'energy', label: 'Energy' },
  { code: 'food-safety', label: 'Food safety' },
];

/** What partners can give each other (section 4.1 names the first ones as examples, R-012); any partner may offer or need any of them. */
export const expertise: CodeList = [
  { code: 'information-contacts', label: 'Information and contacts' },
  { code: 'learning-the-ropes', label: 'Learning the ropes' },
  { code: 'proposal-writing', label: 'Writing proposals' },
  { code: 'public-relations', label: 'Public relations' },
  { code: 'organisational-development', label: 'Developing the organisation' },
  { code: 'grassroots-contacts', label: 'Contacts at the grassroots' },
  { code: 'needs-on-the-ground', label: 'Knowledge of needs on the ground' },
  { code: 'new-approaches', label: 'New approaches' },
  { code: 'creative-thinking', label: 'Creative thinking' },
  { code: 'watchdog', label: 'Watchdog work' },
  { code: 'advocacy', label: 'Advocacy and lobbying' },
  { code: 'service-delivery', label: 'Providing services' },
  { code: 'financial-management', label: 'Financial management' },
  { code: 'monitoring-evaluation', label: 'Monitoring and evaluation' },
  { code: 'facilitation', label: 'Facilitation' },
  { code: 'digital-skills', label: 'Digital skills' },
];

/** Types of cooperation of section 5.1.3. */
export const activityTypes: CodeList = [
  { code: 'exchange-visit', label: 'Exchange visit', help: 'a short visit to each other’s organisation' },
  { code: 'job-shadowing', label: 'Job shadowing', help: 'a longer visit, working in the host organisation' },
  { code: 'coaching', label: 'Coaching', help: 'one-off support between colleagues in a specific area' },
  {
    code: 'mentoring',
    label: 'Mentoring',
    help: 'longer-term support between colleagues in a specific area',
  },
  { code: 'network-meeting', label: 'Meeting of a smaller network' },
  { code: 'training', label: 'Training', help: 'supported only with concrete follow-up' },
  {
    code: 'pilot-project',
    label: 'Pilot project',
    help: 'trying out a social innovation others could repeat',
  },
  { code: 'conference', label: 'Conference', help: 'not supported without concrete follow-up' },
  { code: 'other', label: 'Something else' },
];

export const formsOfCooperation: CodeList = [
  { code: 'one-to-one', label: 'One-to-one: two organisations' },
  { code: 'group', label: 'A group of organisations' },
  { code: 'network', label: 'A network or platform' },
];

/** The two equal paths of evidence (T1). */
export const cooperationPaths: CodeList = [
  { code: 'track-record', label: 'We have worked together before' },
  { code: 'new-partnership', label: 'This is a new partnership' },
];

/** The three levels of outcomes of section 5.2. */
export const outcomeLevels: CodeList = [
  { code: 'partners', label: 'The partner organisations' },
  { code: 'beneficiaries', label: 'The people they work for' },
  { code: 'wider-society', label: 'The general public and wider society' },
];

/** Kinds of technical assistance of section 5.1.4. */
export const assistanceKinds: CodeList = [
  { code: 'facilitation', label: 'Facilitation of meetings' },
  { code: 'advice-job-shadowing', label: 'Advice on job shadowing' },
  { code: 'advice-mentoring', label: 'Advice on mentoring' },
  { code: 'advice-coaching', label: 'Advice on coaching' },
  { code: 'other', label: 'Other advice' },
];

/** Countries of the offices; labels are editable data (T11). */
export const countries: CodeList = [
  { code: 'AL', label: 'Albania' },
  { code: 'BA', label: 'Bosnia and Herzegovina' },
  { code: 'HR', label: 'Croatia' },
  { code: 'XK', label: 'Kosovo under UNSCR 1244/99' },
  { code: 'MK', label: 'North Macedonia' },
  { code: 'ME', label: 'Montenegro' },
  { code: 'RS', label: 'Serbia' },
  { code: 'TR', label: 'Türkiye' },
];

export const languages: CodeList = [
  { code: 'en', label: 'English' },
  { code: 'sq', label: 'Albanian' },
  { code: 'bs', label: 'Bosnian' },
  { code: 'hr', label: 'Croatian' },
  { code: 'mk', label: 'Macedonian' },
  { code: 'sr', label: 'Serbian' },
  { code: 'tr', label: 'Turkish' },
];

export const labelOf = (list: CodeList, code: string): string =>
  list.find((entry) => entry.code === code)?.label ?? code;
