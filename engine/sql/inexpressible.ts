/**
 * Why SQL has not what a policy says. `form`: there is no form of it that keeps a bound; `table`: no table has it; `plan`: the plan that SQL is written from does not hold it;
 * `choice`: it depends on what the caller may say.
 */
export type Cause = "form" | "table" | "plan" | "choice";

/** What a policy says and filtered SQL does not: its pools go to the exact core, every one, and the script says why. */
export class Inexpressible extends Error {
  readonly because: Cause;

  constructor(what: string, because: Cause = "form") {
    super(what);
    this.name = "Inexpressible";
    this.because = because;
  }
}

/** Of a number that could leave the range of doubles: with decimals of usual sizes alone it may stay in it. */
export const outOfRange = "products of so many facts could leave the range of doubles";

export interface Gap {
  readonly what: string;
  readonly because: Cause;
}

/** What is not in SQL, of which modes, why, and what to do. */
export function gapText({ what, because }: Gap, modes: readonly string[]): string {
  const where = `mode${modes.length === 1 ? "" : "s"} ${modes.map((name) => `\`${name}\``).join(", ")}`;
  return `${what} (${where}): ${reasons[because]}`;
}

const reasons: Readonly<Record<Cause, string>> = {
  form: "SQL in doubles has no form of it that keeps a bound; pools that need it are ambiguous, and `plimsoll sql --exact` decides them",
  table: "no table of `plimsoll sql` has it, so that the exact core says `cannot_decide` of pools that need it; `plimsoll scan` decides them from snapshots, which do",
  plan: "it has no form in SQL; pools that need it are ambiguous, and `plimsoll sql --exact` decides them",
  choice: "it is the same for all accounts of a script and is not the one that is meant; say another by `--select` or `--at`, or let `plimsoll sql --exact` answer",
};
