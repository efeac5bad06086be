/** Every message of the checker, by its code. A message that is not here does not compile. */

import { completeness } from "./completeness.ts";
import { dimensions } from "./dimensions.ts";
import type { Entry } from "./entry.ts";
import { levels } from "./levels.ts";
import { names } from "./names.ts";
import { order } from "./order.ts";
import { payment } from "./payment.ts";

export type { Entry } from "./entry.ts";

const entries = { ...names, ...levels, ...dimensions, ...order, ...completeness, ...payment } as const;

export type Code = keyof typeof entries;

export const catalogue: Readonly<Record<Code, Entry>> = entries;
