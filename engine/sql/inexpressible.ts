/** What a policy says and filtered SQL does not: its pools go to the exact core, every one, and the script says why. */
export class Inexpressible extends Error {
  constructor(what: string) {
    super(what);
    this.name = "Inexpressible";
  }
}
