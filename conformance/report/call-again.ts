/** The call that made a report, for one of its cases. Whatever a case is called stays one word of a shell. */
export function callAgain(reproduce: string, id: string): string {
  return reproduce.replace(" -- ", () => ` --case '${id.replaceAll("'", `'\\''`)}' -- `);
}
