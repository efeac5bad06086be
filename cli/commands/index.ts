import type { Command } from "../command.ts";
import { assessCommand } from "./assess.ts";
import { buildCommand } from "./build.ts";
import { chargeCommand } from "./charge.ts";
import { checkCommand } from "./check.ts";
import { compareCommand } from "./compare.ts";
import { compileCommand } from "./compile.ts";
import { conformCommand } from "./conform.ts";
import { diffCommand } from "./diff.ts";
import { docCommand } from "./doc.ts";
import { editCommand } from "./edit.ts";
import { evalCommand } from "./eval.ts";
import { explainCommand } from "./explain.ts";
import { formatCommand } from "./fmt.ts";
import { generateCommand } from "./generate.ts";
import { helpCommand } from "./help.ts";
import { impactCommand } from "./impact.ts";
import { importCommand } from "./import.ts";
import { inferRoundingCommand } from "./infer-rounding.ts";
import { liquidateCommand } from "./liquidate.ts";
import { lspCommand } from "./lsp.ts";
import { mutateCommand } from "./mutate.ts";
import { permitCommand } from "./permit.ts";
import { proveCommand } from "./prove.ts";
import { recordCommand } from "./record.ts";
import { replayCommand } from "./replay.ts";
import { reportCommand } from "./report.ts";
import { scanCommand } from "./scan.ts";
import { schemaCommand } from "./schema.ts";
import { sqlCommand } from "./sql.ts";
import { testCommand } from "./test.ts";

/** All commands, in the order in which `plimsoll --help` lists them. */
export const commands: readonly Command[] = [
  assessCommand, permitCommand, chargeCommand, liquidateCommand, explainCommand, replayCommand,
  checkCommand, formatCommand, testCommand, compileCommand, buildCommand, schemaCommand, sqlCommand, scanCommand,
  compareCommand, diffCommand, impactCommand, docCommand, proveCommand,
  conformCommand, reportCommand, generateCommand, mutateCommand, inferRoundingCommand, recordCommand,
  evalCommand, importCommand, editCommand, lspCommand, helpCommand,
];
