/** One address, as a browser and Google Forms would take it: no list, no name. */
export const isEmail = (text: string): boolean =>
  /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@.,;<>"]+$/.test(text.trim());
