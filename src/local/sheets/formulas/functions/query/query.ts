import type { Functions } from '../define.ts';

export const queries: Functions = {};
