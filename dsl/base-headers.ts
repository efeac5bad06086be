/** Which texts others are based on, as far as their headers say it: without a parser, so that many texts cost little. */

/** Comments may stand between all words. */
const gap = String.raw`(?:\s|#[^\n]*\n)+`;
const path = String.raw`([A-Za-z_][\w.]*)`;
const header = new RegExp(String.raw`^[ \t]*policy${gap}${path}(?:${gap}"(?:[^"\\\n]|\\.)*")?(?:${gap}based${gap}on${gap}${path})?`, "m");

const overlay = new RegExp(String.raw`^[ \t]*policy${gap}[A-Za-z_][\w.]*(?:${gap}"(?:[^"\\\n]|\\.)*")?${gap}extends${gap}${path}`, "m");

/** Those of `candidates` that texts are based on, and that those are based on, in their order. Found by headers alone: many texts cost little. */
export function neededBases<Text extends { readonly text: string }>(texts: readonly string[], candidates: readonly Text[]): readonly Text[] {
  const wanted = new Set(texts.flatMap((text) => headerOf(text)?.base ?? []));
  if (wanted.size === 0) return [];
  const headers = candidates.map((candidate) => ({ candidate, header: headerOf(candidate.text) }));
  const found = new Set<Text>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const { candidate, header } of headers) {
      if (header === undefined || found.has(candidate) || !wanted.has(header.id)) continue;
      found.add(candidate);
      if (header.base !== undefined) wanted.add(header.base);
      grown = true;
    }
  }
  return candidates.filter((candidate) => found.has(candidate));
}

/** Whether one of the texts is based on a policy that is not among `found`. */
export function lacksBase(texts: readonly string[], found: readonly { readonly text: string }[]): boolean {
  const known = new Set(found.map(({ text }) => headerOf(text)?.id));
  return [...texts, ...found.map(({ text }) => text)].some((text) => {
    const base = headerOf(text)?.base;
    return base !== undefined && !known.has(base);
  });
}

/** The id of the policy in a text. */
export function idIn(text: string): string | undefined {
  return headerOf(text)?.id;
}

/** The id of the policy that a text is of: its own, or the one that it extends as an overlay. */
export function familyIn(text: string): string | undefined {
  return overlay.exec(text)?.[1] ?? headerOf(text)?.id;
}

/** Whether a text says that it is based on another. */
export function isBasedOn(text: string): boolean {
  return headerOf(text)?.base !== undefined;
}

/** The ids in a policy's header, as far as it can be seen without reading the text. */
function headerOf(text: string): { readonly id: string; readonly base: string | undefined } | undefined {
  const [, id, base] = header.exec(text) ?? [];
  return id === undefined ? undefined : { id, base };
}
