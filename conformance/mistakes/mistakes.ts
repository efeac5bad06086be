import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Mutant } from "../mutate/index.ts";
import { byLeverage } from "./by-leverage.ts";
import { clampMistakes, clampsForOne, rareClamps } from "./clamps.ts";
import { mutantsOfEdits } from "./edit.ts";
import { figureMistakes } from "./figures.ts";
import { leaks } from "./leaks.ts";
import { leverageMistakes } from "./leverage.ts";
import { optionsFixed } from "./options.ts";
import { payerMistakes } from "./payers.ts";
import { planMistakes } from "./plans.ts";
import { purposesApart } from "./purposes.ts";
import { misreadingsOf } from "./readings.ts";
import { readerMistakes } from "./readers.ts";
import { feeMistakes } from "./shares.ts";
import { sharingMistakes } from "./sharing.ts";
import { stageMistakes } from "./stages.ts";
import { tieMistakes } from "./ties.ts";

/** All of them, beside the mutants: rules that several places would have to say, and accounts that are read otherwise than they are. */
export function mistakesOf(policy: CompiledPolicy): readonly Mutant[] {
  const { meaning } = policy;
  return [...mutantsOfEdits(policy, [...sharingMistakes(meaning), ...figureMistakes(meaning), ...payerMistakes(meaning), ...purposesApart(meaning), ...planMistakes(meaning), ...clampMistakes(meaning), ...leverageMistakes(meaning)], "mistake"), ...misreadingsOf(policy), ...misreadingsOf(policy, optionsFixed(meaning)), ...tieMistakes(policy)];
}

/** Those that hardly any account shows, or any that shows others: a diagnosis looks for them, a suite is not asked to tell them. */
export function rareMistakesOf(policy: CompiledPolicy): readonly Mutant[] {
  const { meaning } = policy;
  return [...mutantsOfEdits(policy, [...rareClamps(meaning), ...clampsForOne(meaning), ...stageMistakes(meaning), ...readerMistakes(meaning), ...feeMistakes(meaning), ...byLeverage(meaning)], "rare mistake"), ...misreadingsOf(policy, leaks)];
}
