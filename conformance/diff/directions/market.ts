import type { Impossible } from "./directions.ts";

/** What is said of a proof that takes tiers and contract sizes as accounts have them. */
const theirs = ", with the tiers and contract sizes of the accounts that rules and examples give";

/** The same proof with that said. */
export function ofTheirMarket(proof: Impossible): Impossible {
  const [bounds = "", ...more] = proof.assuming;
  return { ...proof, assuming: [`${bounds}${theirs}`, ...more] };
}

/** Whether a proof says nothing of other tiers and contract sizes. */
export const isOfTheirMarket = ({ assuming: [bounds] }: Pick<Impossible, "assuming">): boolean => bounds?.endsWith(theirs) === true;
