import type { Command } from "../command.ts";
import { assessCommand } from "./assess.ts";
import { chargeCommand } from "./charge.ts";
import { checkCommand } from "./check.ts";
import { compileCommand } from "./compile.ts";
import { explainCommand } from "./explain.ts";
import { formatCommand } from "./fmt.ts";
import { importCommand } from "./import.ts";

/** All commands, in the order in which `plimsoll --help` lists them. */
export const commands: readonly Command[] = [assessCommand, chargeCommand, explainCommand, checkCommand, formatCommand, compileCommand, importCommand];
