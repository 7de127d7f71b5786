/** All that google.script.run carries: a Date, a function or undefined anywhere inside makes the whole reply arrive as null (developers.google.com/apps-script/guides/html/communication). */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
