import { render } from "preact";
import "./style/page.css";
import { App } from "./shell/app.tsx";
import { testHandle } from "./shell/test-handle.ts";
import { followAccounts, openAccount } from "./state/accounts.ts";
import { followAnswers } from "./state/answer.ts";
import { followComparison } from "./state/comparison.ts";
import { followExampleAccounts } from "./state/example-accounts.ts";
import { followExamples } from "./state/examples.ts";
import { followExplanation } from "./state/explanation.ts";
import { followFiring } from "./state/firing.ts";
import { followPage } from "./state/pages.ts";
import { followCharge } from "./state/charge.ts";
import { followCurve } from "./state/curve.ts";
import { followCursor } from "./state/lit.ts";
import { followParts } from "./state/parts.ts";
import { followBases } from "./state/bases.ts";
import { followTexts } from "./state/policy.ts";
import { followTables } from "./state/tables.ts";
import { followDifferences } from "./state/differences.ts";
import { keepWorkspace, takeUp } from "./state/keep.ts";
import { keepPage } from "./offline/register.ts";
import { openLink } from "./share/share.ts";
import { followReplay } from "./state/replay.ts";
import { offeredSolver, type OfferedSolver } from "./state/solver.ts";
import { keepSettings } from "./state/settings.ts";
import { openFiles, openShipped } from "./state/workspace.ts";

keepSettings();
const host = document.getElementById("app");
if (host !== null) render(<App />, host);
followTexts();
followBases();
followAccounts();
followAnswers();
followExamples();
followExampleAccounts();
followExplanation();
followComparison();
followParts();
followTables();
followCurve();
followCharge();
followCursor();
followPage();
followReplay();
followFiring();
followDifferences();
void begin();
keepPage();

window.addEventListener("hashchange", () => void openLink(location.hash));

/** What an address carries, what the command line handed over, what was open last time, or the reference policy. */
async function begin(): Promise<void> {
  const linked = await openLink(location.hash);
  if (!linked) {
    const handed = await filesHandedOver();
    if (!(await takeUp()) && handed.every(({ name }) => name.endsWith(".json"))) await openShipped("reference");
    openFiles(handed.filter(({ name }) => !name.endsWith(".json")));
    for (const { name, text } of handed.filter((each) => each.name.endsWith(".json"))) await openAccount(name, text, "own");
  }
  keepWorkspace();
}

/** The files of `plimsoll edit FILE…`; a page that stands elsewhere has none. */
async function filesHandedOver(): Promise<readonly { name: string; text: string }[]> {
  if (!/^https?:$/.test(location.protocol) || !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname)) return [];
  try {
    const { files, solver } = (await (await fetch("./open.json")).json()) as { files: { name: string; text: string }[]; solver?: OfferedSolver }; // written by the command line
    offeredSolver.value = solver;
    return files;
  } catch {
    return [];
  }
}

Object.assign(window, { plimsoll: testHandle });
