type Mask = { [field: string]: Mask };

/**
 * Keeps the fields a partial-response mask names: `id,name,permissions(id,role)`, `files/id` or `*`.
 * developers.google.com/workspace/drive/api/guides/performance#partial-response
 */
export function pickFields(value: unknown, mask: string): unknown {
  return pick(value, readMask(mask));
}

function pick(value: unknown, mask: Mask): unknown {
  if (Array.isArray(value)) return value.map((entry) => pick(entry, mask));
  if (typeof value !== 'object' || value === null || Object.keys(mask).length === 0 || '*' in mask)
    return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => (mask[key] ? [[key, pick(entry, mask[key])]] : [])),
  );
}

function readMask(text: string): Mask {
  const tokens = text.match(/[\w*]+|[(),/]/g) ?? [];
  const list = (): Mask => {
    const mask: Mask = {};
    while (tokens.length > 0 && tokens[0] !== ')') {
      const token = tokens.shift() ?? '';
      if (token !== ',') mask[token] = below();
    }
    return mask;
  };
  const below = (): Mask => {
    if (tokens[0] === '/') {
      tokens.shift();
      return { [tokens.shift() ?? '']: below() };
    }
    if (tokens[0] !== '(') return {};
    tokens.shift();
    const mask = list();
    tokens.shift();
    return mask;
  };
  return list();
}

/** The first field a mask names that there is not; `known` gives the fields below each top field. */
export function badField(
  mask: string,
  known: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  for (const [name, below] of Object.entries(readMask(mask))) {
    if (name === '*') continue;
    if (!Object.hasOwn(known, name)) return name;
    const fields = known[name] ?? [];
    const wrong = Object.keys(below).find(
      (each) => each !== '*' && fields.length > 0 && !fields.includes(each),
    );
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
