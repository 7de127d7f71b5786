/** What Google refuses, in Google's words; services turn it into the script's own Exception. */
export class Refusal extends Error {}
