/**
 * Margin rules as data. `readPolicy` and `compile` turn a policy's text into data, `assess`, `permit`, `charge`, `liquidate` and
 * `explain` ask it about an account, `importSnapshot` makes a snapshot of what exchanges give.
 *
 * The engine alone, without the parser, is `plimsoll/engine`; the language alone is `plimsoll/dsl`.
 */
export { compile, PolicyError, readPolicy } from "./dsl/index.ts";
export type { BaseText, Diagnostic, Label, PolicyAst, ReadOptions, ReadPolicy, Span } from "./dsl/index.ts";
export { render as renderDiagnostic } from "./dsl/diagnostics/render.ts";
export type { SourceText } from "./dsl/diagnostics/render.ts";
export { formatText as format } from "./dsl/format/format.ts";
export { policyToText } from "./dsl/from-data/policy.ts";
export { assemble, inForce } from "./dsl/check/overlays/index.ts";
export { basesFrom, readTree } from "./dsl/index.ts";
export { parse } from "./dsl/syntax/parse.ts";
export * from "./engine/index.ts";
