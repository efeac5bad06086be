import { effect, signal } from "@preact/signals";
import { policy } from "./policy.ts";

/** The clauses that the cursor stands in, or that somebody points at in a picture. */
export const lit = signal<ReadonlySet<string>>(new Set());
/** Where the cursor stands in a text. */
export const cursor = signal<{ readonly file: string; readonly offset: number } | undefined>(undefined);

/** The cursor in a rule lights up what the rule is in the pictures. */
export function followCursor(): void {
  effect(() => {
    const [at, where] = [policy.value, cursor.value];
    if (at === undefined || where === undefined) return;
    const holding = Object.entries(at.clauses).filter(([, { file, span }]) => file === where.file && span.start <= where.offset && where.offset <= span.end);
    // A step of a list stands in the list: the innermost alone is meant, and what is as wide.
    const narrowest = Math.min(...holding.map(([, { span }]) => span.end - span.start));
    lit.value = new Set(holding.filter(([, { span }]) => span.end - span.start === narrowest).map(([id]) => id));
  });
}
