/** Where in a page something is printed, which decides what it may contain. */
type Place = 'text' | 'attribute' | 'url' | 'script' | 'script string';

/**
 * The text of a value printed after this much of a page, so that it stays what it is there: markup in a text, a quote in
 * an attribute or a script's string, a script in a link ("contextual escaping",
 * developers.google.com/apps-script/guides/html/templates#printing_scriptlets).
 */
export function escapeFor(before: string, value: unknown): string {
  const place = placeAfter(before);
  const text = String(value ?? (place === 'script' ? null : ''));
  if (place === 'script') return script(value);
  if (place === 'script string')
    return JSON.stringify(text)
      .slice(1, -1)
      .replace(/['<>&\u2028\u2029]/g, hex);
  if (place === 'url' && !/^(https?:|mailto:|[^:]*([/?#]|$))/i.test(text)) return 'about:invalid#zHtmlz';
  return escapeHtml(text);
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&#34;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function script(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${value} `;
  return (JSON.stringify(value ?? null) ?? 'null').replace(/[<>&\u2028\u2029]/g, hex);
}

const hex = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

function placeAfter(before: string): Place {
  const opened = before.toLowerCase().lastIndexOf('<script');
  if (opened >= 0 && !/<\/script/i.test(before.slice(opened)) && before.indexOf('>', opened) >= 0)
    return insideString(before.slice(before.indexOf('>', opened) + 1)) ? 'script string' : 'script';
  const tag = /<[a-z][^<>]*$/i.exec(before)?.[0];
  if (tag === undefined) return 'text';
  return /\b(href|src|action|formaction)\s*=\s*["']?$/i.test(tag) ? 'url' : 'attribute';
}

function insideString(code: string): boolean {
  let open = '';
  for (let at = 0; at < code.length; at += 1) {
    const character = code.charAt(at);
    if (open !== '' && character === '\\') at += 1;
    else if (open === character) open = '';
    else if (open === '' && /["'`]/.test(character)) open = character;
  }
  return open !== '';
}
