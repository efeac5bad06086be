import type { CompiledPolicy, Mode, PayRule } from "../../dsl/ir.ts";
import type { ClauseReader } from "../clause-reader.ts";
import { quoted, wordsOf } from "./english.ts";
import { lexiconOf } from "./lexicon.ts";
import { definitionText, exceptionText, factText, guaranteeText, optionText } from "./sentences/definition.ts";
import { feeText, stageText, stepText, stopText, surplusText } from "./sentences/liquidation.ts";
import { payHeadText, payStepText, payText, unspecifiedPaymentText } from "./sentences/payment.ts";
import { permissionText } from "./sentences/permission.ts";
import { countText, partitionText } from "./sentences/sharing.ts";
import { Speaker, type Voice } from "./speaker.ts";
import { tellerOf, type Statement } from "./statement.ts";
import { ofOnePosition, termsVoice } from "./voices.ts";

/** The reading of a policy in sentences: one statement for each clause, with those inside it as its parts. */
export function proseReader(policy: CompiledPolicy, voice: Voice): ClauseReader<Statement> {
  const lexicon = lexiconOf(policy);
  const { tell } = tellerOf(policy);
  const speak = (mode: Mode | undefined): Speaker => new Speaker(lexicon, mode?.sharing?.partition.by === "position" ? ofOnePosition(voice) : voice);
  const define = (level: string | undefined): Speaker => new Speaker(lexicon, termsVoice, level);
  const docs = policy.notes.facts;

  return {
    option: (rule) => tell(optionText(rule), `options/${rule.name}`),
    fact: (rule) => tell(factText(rule, Object.hasOwn(docs, rule.path) ? docs[rule.path] : undefined, define(undefined)), `facts/${rule.path}`),
    table: (table) => tell(`the table ${quoted(wordsOf(table.name))} has ${table.rows.length} ${table.rows.length === 1 ? "tier" : "tiers"}; a value exactly at a bound is in the ${table.boundary === "upper" ? "lower" : "higher"} tier`, `tiers/${table.name}`),
    definition: (definition) => {
      const parts = definition.exceptions.map((exception) => tell(exceptionText(definition, exception, define(undefined)), exception.id));
      return tell(definitionText(definition, define(definition.level)), definition.id, { parts });
    },
    partition: (partition, { mode }) => tell(mode === undefined ? "" : partitionText(partition, mode, speak(mode)), partition.id),
    count: (count, { mode }) => tell(countText(count, speak(mode)), count.id),
    permission: (permission, { mode }) => tell(permissionText(permission, mode, speak(mode)), permission.id, { silent: permission.verdict === "unspecified" }),
    stage: (stage, { mode }, liquidation) => tell(stageText(stage, liquidation, speak(mode)), stage.id),
    stop: (stop, { mode }) => tell(stopText(stop, speak(mode)), stop.id),
    step: (step, { mode }, liquidation) => tell(stepText(step, liquidation, speak(mode)), step.id),
    fee: (fee, { mode }) => tell(feeText(fee, speak(mode)), fee.id),
    surplus: (surplus, { mode }) => tell(surplusText(surplus, speak(mode)), surplus.id),
    payment: (rule, { mode }) => {
      if (rule.kind === "unspecified") return tell(unspecifiedPaymentText(rule), rule.id, { silent: true });
      const [only, second] = rule.steps;
      if (only !== undefined && second === undefined) return { ...tell(payText(rule, speak(mode)), sourceOf(policy, rule, only.id)), clause: rule.id };
      const parts = rule.steps.map((step) => tell(`${step.role === "to" ? "" : `${step.role} `}${payStepText(step, rule.direction, speak(mode))}`, step.id));
      return tell(payHeadText(rule, speak(mode)), rule.id, { parts });
    },
    unspecified: ({ section, id }, { mode }) => tell(`the rulebook does not say ${silences[section]}${mode === undefined ? "" : ` in ${lexicon.mode(mode.name)}`}`, id, { silent: true }),
    guarantee: (guarantee) => tell(guaranteeText(guarantee, define(undefined)), guarantee.id),
  };
}

/** Where a list of one step is from: what its step notes, else what the list does. */
function sourceOf({ notes }: CompiledPolicy, rule: PayRule, step: string): string {
  return Object.hasOwn(notes.clauses, step) ? step : rule.id;
}

const silences = {
  sharing: "whose margin backs whose position",
  adjustment: "who may change what",
  liquidation: "what starts a liquidation or what is closed",
  payment: "which money pays what",
} as const;
