/** What the form asks of every organisation. */
export const organisation = (label: string, name: string): [string, string][] => [
  [`${label}: name`, name],
  [`${label}: town or village`, 'Glamoč'],
  [`${label}: country`, 'Bosnia and Herzegovina'],
  [`${label}: has it confirmed that it takes part?`, 'Yes'],
];
/** The least that the application form takes. */
export const minimal = new Map<string, string | readonly string[]>([
  ['Privacy', ['We have read this and all partners know that we apply']],
  ['Name of the project', 'Two rivers, one map'],
  ['Form of cooperation', 'A group of organisations'],
  ['The goal you share', 'Both valleys measure their water alike.'],
  ...organisation('Your organisation', 'River Watch'),
  ['Your organisation: has its board or assembly agreed to this application?', 'Yes'],
  ['Your organisation: e-mail address', 'river@example.org'],
  ...organisation('Partner 1', 'Forest School'),
  ['Add another partner after partner 1?', 'No'],
  ['Activity 1: type', 'Job shadowing'],
  ['Add another activity after activity 1?', 'No'],
  ['Have you worked together before?', 'This is a new partnership'],
  ['Reasons for the new partnership', 'We share a river and have never shared a table.'],
  ['Amount you ask for', '9000'],
]);
