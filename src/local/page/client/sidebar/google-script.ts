/** What the sidebar's script tells the page around it. */
export type SidebarMessage =
  | { readonly kind: 'call'; readonly id: number; readonly functionName: string; readonly args: unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus' }
  | { readonly kind: 'open'; readonly url: string };

export type PageReply = { readonly id: number; readonly value: unknown; readonly error?: string };

type Receive = (value: unknown, userObject?: unknown) => void;
type Handlers = { success?: Receive; failure?: Receive; userObject?: unknown };
type Runner = Record<string, unknown>;

/**
 * google.script as HtmlService gives it to a page: developers.google.com/apps-script/guides/html/reference/run and
 * .../reference/host. `receive` takes the page's replies.
 */
export function createGoogleScript(
  functions: readonly string[],
  post: (message: SidebarMessage) => void,
): { readonly script: { run: Runner; host: unknown }; readonly receive: (reply: PageReply) => void } {
  const waiting = new Map<number, Handlers>();
  let last = 0;

  const runner = (handlers: Handlers): Runner => {
    const made: Runner = {
      withSuccessHandler: (success: Receive) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Receive) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    for (const functionName of functions)
      made[functionName] = (...args: unknown[]) => {
        args.forEach((argument, index) => {
          refuseIllegal(argument, String(index), []);
        });
        last += 1;
        waiting.set(last, handlers);
        post({ kind: 'call', id: last, functionName, args: JSON.parse(JSON.stringify(args)) });
      };
    return made;
  };

  const receive = ({ id, value, error }: PageReply) => {
    const handlers = waiting.get(id);
    waiting.delete(id);
    if (!handlers) return;
    if (error === undefined) handlers.success?.(value, handlers.userObject);
    else if (handlers.failure) handlers.failure(new Error(error), handlers.userObject);
    else console.error(`Uncaught Error: ${error}`);
  };

  const host = {
    close: () => post({ kind: 'close' }),
    editor: { focus: () => post({ kind: 'focus' }) },
    // A sidebar is 300 pixels wide whatever it asks.
    setHeight: () => undefined,
    setWidth: () => undefined,
    origin: 'https://docs.google.com',
  };
  return { script: { run: runner({}), host }, receive };
}

/** "Requests fail if you attempt to pass a Date, Function, DOM element ... or other prohibited type" (developers.google.com/apps-script/guides/html/communication). */
function refuseIllegal(value: unknown, path: string, within: readonly unknown[]): void {
  const refuse = () => {
    throw new TypeError(`Failed due to illegal value in property: ${path}`);
  };
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') refuse();
  if (typeof value !== 'object' || value === null) return;
  const prototype = Object.getPrototypeOf(value);
  const isPlain = Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!isPlain || within.includes(value)) refuse();
  for (const [key, inner] of Object.entries(value)) refuseIllegal(inner, key, [...within, value]);
}
