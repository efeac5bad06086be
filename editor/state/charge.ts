import { effect, signal } from "@preact/signals";
import type { Flow, PlanPicture } from "../../engine/what-if/index.ts";
import { newestOnly } from "../worker/channel.ts";
import { aside } from "../worker/start.ts";
import type { Case } from "../worker/engine-desk.ts";
import { account, changes } from "./accounts.ts";
import { afterPaint } from "./after-paint.ts";
import { assessed, refusal } from "./answer.ts";
import { chosenTab } from "./chosen-tab.ts";
import { isPositive } from "./ticks.ts";
import { policy } from "./policy.ts";

/** A charge to try: what for, on which position, how much. */
export const purpose = signal("funding_fee");
export const chargedPosition = signal("");
export const chargeAmount = signal("12.5");

export interface Charged {
  readonly flows: readonly Flow[];
  readonly silences: readonly string[];
}
export const charged = signal<Charged | { readonly refused: string } | undefined>(undefined);
/** How what is liquidatable would be liquidated; absent where nothing is. */
export const plan = signal<PlanPicture | undefined>(undefined);

const askFlows = newestOnly((asked: Case & { readonly charge: object }) => aside.ask("flows", asked));
const askPlan = newestOnly((asked: Case) => aside.ask("plan", asked));

/** The charge comes after the figures, which somebody waits for with a finger on a slider. */
const behind = afterPaint();

/** While the view is shown, charge and plan follow policy, account and changes. */
export function followCharge(): void {
  effect(() => {
    const [at, of] = [policy.value, account.value];
    void [assessed.value, refusal.value]; // asked again whenever the account has been
    const position = (of?.snapshot.positions ?? []).find(({ id }) => id === chargedPosition.value) ?? of?.snapshot.positions?.[0];
    const asset = of?.snapshot.instruments?.find(({ symbol }) => symbol === position?.symbol)?.settle;
    const [forWhat, amount] = [purpose.value, chargeAmount.value];
    if (chosenTab.value !== "what-if" || at === undefined || of === undefined || position === undefined || asset === undefined || !isPositive(amount)) {
      charged.value = undefined;
      return;
    }
    const charge = { purpose: forWhat, ...(forWhat === "funding_fee" ? { direction: "pay" } : {}), position: position.id, asset, amount };
    behind(() => {
      askFlows({ revision: at.revision, account: of.name, changes: changes.peek(), charge }).then(
        (found) => {
          if (found !== undefined) charged.value = found;
        },
        (fault: unknown) => {
          if (policy.peek()?.revision === at.revision) charged.value = { refused: fault instanceof Error ? fault.message : String(fault) };
        },
      );
    });
  });
  effect(() => {
    const [at, of, answer] = [policy.value, account.value, assessed.value?.answer];
    const due = answer?.pools.some(({ status }) => status === "liquidatable") === true || answer?.account.status === "liquidatable";
    if (chosenTab.value !== "what-if" || at === undefined || of === undefined || !due) {
      plan.value = undefined;
      return;
    }
    askPlan({ revision: at.revision, account: of.name, changes: changes.value }).then(
      (found) => {
        // The account may stand otherwise by now.
        const same = assessed.peek()?.answer === answer;
        if (found !== undefined && same) plan.value = found;
      },
      () => (plan.value = undefined), // what is wrong with the case is said by the assessment
    );
  });
}
