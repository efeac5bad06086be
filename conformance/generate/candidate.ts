import type { Snapshot } from "../../engine/snapshot/index.ts";
import type { Ask } from "../outcome/index.ts";
import type { Variable } from "../line/index.ts";
import type { Watched } from "./watch.ts";

/** A question about an account, before anybody knows whether it is worth a case. */
export interface Question {
  readonly snapshot: Snapshot;
  readonly ask: Ask;
  /** What is out of the ordinary about the account; such ones are tried by themselves. */
  readonly unusual?: string;
  /** It says how much, beside one that asks how much at most: the largest amount is not looked for again. */
  readonly isBrief?: boolean;
  /** What was moved to a boundary, and whereto. */
  readonly moved?: { readonly variable: Variable; readonly value: string };
}

/** One that was asked: what the policy did, and which obligations that meets. */
export interface Candidate extends Question {
  readonly watched: Watched;
  readonly shows: ReadonlySet<string>;
}
