import { assessed, refusal } from "../../state/answer.ts";
import { AccountPicker } from "./account-picker.tsx";
import { ChargeAndPlan } from "./charge.tsx";
import { Curves } from "./curves.tsx";
import { Knobs } from "./knobs.tsx";
import { Marks } from "./marks.tsx";
import { Monitor } from "./monitor.tsx";

/** An account under the rules: what it is, what may be different, how it then stands. */
export function WhatIf() {
  return (
    <div class="what-if">
      <AccountPicker />
      <Marks />
      <Knobs />
      {refusal.value !== undefined && <pre class="refusal" role="alert">{refusal.value}</pre>}
      {assessed.value !== undefined && <Monitor {...assessed.value} />}
      <Curves />
      <ChargeAndPlan />
    </div>
  );
}
