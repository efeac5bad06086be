import { effect, signal } from "@preact/signals";
import type { AssessAnswer, Snapshot } from "../../engine/snapshot/index.ts";
import { newestOnly } from "../worker/channel.ts";
import { engine } from "../worker/start.ts";
import type { Case } from "../worker/engine-desk.ts";
import { statusWords } from "../words/account.ts";
import { showPercent } from "../words/number.ts";
import { say } from "../words/say.ts";
import { whatIfWords } from "../words/what-if.ts";
import { account, changes } from "./accounts.ts";
import { announce } from "./announce.ts";
import { policy } from "./policy.ts";

/** The newest answer about the account at hand, with the snapshot that it is about. */
export const assessed = signal<{ readonly answer: AssessAnswer; readonly snapshot: Snapshot } | undefined>(undefined);
/** Why there is none. */
export const refusal = signal<string | undefined>(undefined);

let announced = "";

/** Says how the account stands once it stands otherwise. */
function tell({ account: { id, status }, pools }: AssessAnswer): void {
  const ratio = pools.map(({ marginRatio }) => showPercent(marginRatio)).join(", ");
  const sentence = say(whatIfWords.spoken, { account: id, status: say(statusWords(status ?? "cannot_decide")), ratio });
  if (sentence !== announced) announce(sentence);
  announced = sentence;
}

const assess = newestOnly((asked: Case) => engine.ask("assess", asked));

/** From now on, every change of policy, account or slider is answered. */
export function followAnswers(): void {
  effect(() => {
    const [at, of, different] = [policy.value, account.value, changes.value];
    if (at === undefined || of === undefined) return;
    assess({ revision: at.revision, account: of.name, changes: different }).then(
      (found) => {
        if (found === undefined) return;
        assessed.value = found;
        tell(found.answer);
        refusal.value = undefined;
      },
      (fault: unknown) => {
        // A policy that has been replaced meanwhile is answered for by its successor.
        if (policy.peek()?.revision === at.revision) refusal.value = fault instanceof Error ? fault.message : String(fault);
      },
    );
  });
}
