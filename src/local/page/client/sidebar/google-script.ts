/** What the sidebar's script tells the page around it. */
export type SidebarMessage =
  | { readonly kind: 'call'; readonly id: number; readonly functionName: string; readonly args: unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus' }
  | { readonly kind: 'size'; readonly side: 'width' | 'height'; readonly pixels: number }
  | { readonly kind: 'open'; readonly url: string };

export type PageReply = { readonly id: number; readonly value: unknown; readonly error?: string };

type Receive = (value: unknown, userObject?: unknown) => void;
type Handlers = { success?: Receive; failure?: Receive; userObject?: unknown };
type Call = {
  readonly id: number;
  readonly handlers: Handlers;
  readonly functionName: string;
  readonly args: unknown[];
};
type Runner = Record<string, unknown>;

/** "If you call more than 10 at once, the rest wait" (developers.google.com/apps-script/guides/html/communication). */
const atOnce = 10;

/**
 * google.script as HtmlService gives it to a page: developers.google.com/apps-script/guides/html/reference/run and
 * .../reference/host. `receive` takes the page's replies.
 */
export function createGoogleScript(
  functions: readonly string[],
  post: (message: SidebarMessage) => void,
): { readonly script: { run: Runner; host: unknown }; readonly receive: (reply: PageReply) => void } {
  const waiting = new Map<number, Handlers>();
  const queue: Call[] = [];
  let last = 0;
  const send = () => {
    while (waiting.size < atOnce) {
      const call = queue.shift();
      if (!call) return;
      const { id, handlers, functionName, args } = call;
      waiting.set(id, handlers);
      post({ kind: 'call', id, functionName, args });
    }
  };

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
        queue.push({ id: last, handlers, functionName, args: JSON.parse(JSON.stringify(args)) });
        send();
      };
    return made;
  };

  const receive = ({ id, value, error }: PageReply) => {
    const handlers = waiting.get(id);
    waiting.delete(id);
    send();
    if (!handlers) return;
    if (error === undefined) handlers.success?.(value, handlers.userObject);
    else if (handlers.failure) handlers.failure(new Error(error), handlers.userObject);
    else console.error(`Uncaught Error: ${error}`);
  };

  const host = {
    close: () => post({ kind: 'close' }),
    editor: { focus: () => post({ kind: 'focus' }) },
    // Only a dialog takes a size: a sidebar is 300 pixels wide whatever it asks.
    setHeight: (pixels: unknown) => post({ kind: 'size', side: 'height', pixels: Number(pixels) }),
    setWidth: (pixels: unknown) => post({ kind: 'size', side: 'width', pixels: Number(pixels) }),
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
