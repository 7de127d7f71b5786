/** Something the person at the command line can put right, in one plain message. */
export class DemoProblem extends Error {
  override readonly name = 'DemoProblem';
}
