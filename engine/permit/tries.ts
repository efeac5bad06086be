import type { Lead, Slacks } from "../largest/index.ts";
import { equals, type Fraction } from "../number/index.ts";
import type { Asking } from "./asking.ts";
import type { Plan } from "./deed.ts";
import { judgePlan, type Judgement } from "./judge.ts";
import type { Nearness } from "./nearness.ts";

/** A size that was judged before. */
export interface Judged {
  readonly size: Fraction;
  readonly judgement: Judgement;
}

interface Tried extends Judged {
  readonly nearness: Nearness;
}

/** The sizes that a search tries, each judged once; what was noted of them leads it. A class because it keeps them. */
export class Tries implements Lead {
  readonly asking: Asking;
  private readonly plan: Plan;
  private readonly tried: Tried[] = [];

  constructor(asking: Asking, plan: Plan, judged?: Judged) {
    this.asking = asking;
    this.plan = plan;
    const nearness = asking.nearness;
    if (judged !== undefined) this.tried.push({ ...judged, nearness: nearness ?? nothingNoted });
  }

  judge(size: Fraction): Judgement {
    const known = this.find(size);
    if (known !== undefined) return known.judgement;
    const nearness: Nearness = { slacks: new Map(), isWhole: true };
    const judgement = judgePlan({ ...this.asking, nearness }, this.plan, size);
    this.tried.push({ size, judgement, nearness });
    return judgement;
  }

  isAllowed(size: Fraction): boolean {
    return this.judge(size).verdict === "allowed";
  }

  slacksAt(size: Fraction): Slacks | undefined {
    return this.find(size)?.nearness.slacks;
  }

  isWhole(size: Fraction): boolean {
    return this.find(size)?.nearness.isWhole === true;
  }

  /** The last ones first: a search comes back to those. */
  private find(size: Fraction): Tried | undefined {
    return this.tried.findLast((each) => equals(each.size, size));
  }
}

const nothingNoted: Nearness = { slacks: new Map(), isWhole: false };
