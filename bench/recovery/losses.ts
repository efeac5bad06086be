import { lossIn, type Loss, type Mutation } from "./measure.ts";
import { readingsOf } from "./readings.ts";
import type { Surroundings } from "./surroundings.ts";

/** Two ways to an answer about a mutation of one text: they give the same, and the first is much cheaper. */
export interface Ways<R> {
  quickly(mutation: Mutation): R;
  wholly(mutation: Mutation): R;
}

/** What reading loses. What loses more than its clause in its surroundings is read whole. */
export function lossesOf(text: string): Ways<Loss> {
  const { near, readNear, again, fresh } = readingsOf(text);
  const inAll = lossIn(text);
  const inPart = new Map<Surroundings, ReturnType<typeof lossIn>>();
  return {
    quickly(mutation) {
      const part = near(mutation);
      const lossOf = inPart.get(part) ?? lossIn(part.text);
      inPart.set(part, lossOf);
      const loss = lossOf(part.here(mutation), () => readNear(mutation));
      return loss.contained ? loss : inAll(mutation, () => again(mutation));
    },
    wholly: (mutation) => inAll(mutation, () => fresh(mutation)),
  };
}
