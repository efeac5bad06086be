import { askWords } from "../../conformance/outcome/ask-words.ts";
import type { CaseAsk } from "../../schemas/generated/suite.ts";

/** What a case or an account was asked, in English words; the kit says the same in its reports. */
export function askedInWords({ ask, request, charges }: CaseAsk): string {
  if (ask === "charge") return askWords({ ask, charges: charges ?? [] });
  if (ask === "permit" && request !== undefined) return askWords({ ask, request });
  return askWords(ask === "liquidate" ? { ask, ...(request === undefined ? {} : { request }) } : { ask: "assess" });
}
