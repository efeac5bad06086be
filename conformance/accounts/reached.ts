import type { CompiledPolicy } from "../../dsl/ir.ts";

/** Some of a policy with all figures that it reads, and with what counts as margin where it reads that. */
export function reached({ definitions }: CompiledPolicy["meaning"], read: string, sharing: string): string {
  const parts = [read, ...(/"kind":"(equity|available)"/.test(read) ? [sharing] : [])];
  const seen = new Set<string>();
  const take = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const found = definitions.find((each) => each.path === path);
    if (found === undefined) return;
    const text = JSON.stringify(found);
    parts.push(text, ...(/"kind":"(equity|available)"/.test(text) && !parts.includes(sharing) ? [sharing] : []));
  };
  for (let index = 0; index < parts.length; index += 1) {
    const text = parts[index] ?? "";
    for (const [, path = ""] of text.matchAll(/"kind":"figure","path":"([^"]+)"/g)) take(path);
    if (text.includes('"kind":"available"')) take("pool.initial_margin");
  }
  return `[${parts.join(",")}]`;
}
