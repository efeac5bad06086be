import { render } from "preact";
import "./style/page.css";
import { App } from "./shell/app.tsx";
import { followAccounts } from "./state/accounts.ts";
import { followAnswers } from "./state/answer.ts";
import { followExamples } from "./state/examples.ts";
import { followExplanation } from "./state/explanation.ts";
import { followTexts } from "./state/policy.ts";
import { keepSettings } from "./state/settings.ts";
import { activeName, activeFile, changeText, openShipped } from "./state/workspace.ts";

keepSettings();
const host = document.getElementById("app");
if (host !== null) render(<App />, host);
followTexts();
followAccounts();
followAnswers();
followExamples();
followExplanation();
void openShipped("reference");

// What a test may do that a person does by typing for a long time.
Object.assign(window, { plimsoll: { text: () => activeFile.value?.text ?? "", setText: (text: string) => changeText(activeName.value, text) } });
