import { type MemberExpression, type Node, parse } from 'acorn';
import { simple } from 'acorn-walk';

export type ServiceUse = { readonly className: string; readonly method: string };

const services = new Set(
  (
    'SpreadsheetApp FormApp DocumentApp Drive DriveApp GmailApp MailApp ScriptApp UrlFetchApp CalendarApp ' +
    'PropertiesService LockService CacheService HtmlService Session Utilities'
  ).split(' '),
);

/** Methods of objects that services return and that need a scope of their own. */
const elsewhere = new Map([
  ['showSidebar', 'Ui'],
  ['showModalDialog', 'Ui'],
  ['showModelessDialog', 'Ui'],
  ['getEmail', 'User'],
]);

/** The service calls written in a script, wherever the services came from: `SpreadsheetApp.x`, `google.SpreadsheetApp.x`. */
export function serviceUses(code: string): ServiceUse[] {
  const uses = new Map<string, ServiceUse>();
  simple(parse(code, { ecmaVersion: 2020, sourceType: 'script' }), {
    MemberExpression(node) {
      const method = propertyName(node);
      if (method === undefined) return;
      const className = serviceName(node.object) ?? elsewhere.get(method);
      if (className !== undefined) uses.set(`${className}.${method}`, { className, method });
    },
  });
  return [...uses.values()];
}

const propertyName = ({ computed, property }: MemberExpression): string | undefined =>
  !computed && property.type === 'Identifier' ? property.name : undefined;

/** esbuild numbers a parameter that would hide a global: `SpreadsheetApp2`. */
function serviceName(object: Node): string | undefined {
  const node = object as MemberExpression | (Node & { type: 'Identifier'; name: string });
  const name =
    node.type === 'MemberExpression'
      ? propertyName(node)
      : node.type === 'Identifier'
        ? node.name
        : undefined;
  const plain = name?.replace(/\d+$/, '');
  return plain !== undefined && services.has(plain) ? plain : undefined;
}
