import { valuesNow } from "../state/values.ts";
import { language } from "../worker/start.ts";
import type { monaco } from "./monaco.ts";
import { at, toRange } from "./positions.ts";

export const hoverProvider: monaco.languages.HoverProvider = {
  async provideHover(model, position) {
    const found = await language.ask("hover", { ...at(model, position), values: await valuesNow() });
    return found && { range: toRange(model, found.span), contents: [{ value: found.markdown, isTrusted: false, supportHtml: false }] };
  },
};
