import { trimmed } from "../../dsl/service/line-edits.ts";
import { changeText, files } from "../state/workspace.ts";
import { monaco } from "./monaco.ts";
import { toTextEdits } from "./positions.ts";

export const languageId = "margin";

export function uriOf(name: string): monaco.Uri {
  return monaco.Uri.from({ scheme: "margin", path: `/${name}` });
}

/** The name of the file that a model shows. */
export function nameOf(model: Pick<monaco.editor.ITextModel, "uri">): string {
  return model.uri.path.slice(1);
}

/** The model of a file, made when it is first asked for. */
export function modelOf(name: string, text: string): monaco.editor.ITextModel {
  const known = monaco.editor.getModel(uriOf(name));
  if (known !== null) return known;
  const model = monaco.editor.createModel(text, languageId, uriOf(name));
  // Offsets of the language count line ends as they stand in the text.
  model.setEOL(text.includes("\r\n") ? monaco.editor.EndOfLineSequence.CRLF : monaco.editor.EndOfLineSequence.LF);
  // A byte-order mark and mixed line ends are not kept by the model: the workspace has what it has.
  changeText(name, model.getValue());
  model.onDidChangeContent(() => changeText(name, model.getValue()));
  return model;
}

/** The model of an open file; `undefined` where no file is called so. */
export function modelOfOpen(name: string): monaco.editor.ITextModel | undefined {
  const file = files.peek().find((each) => each.name === name);
  return file === undefined ? undefined : modelOf(file.name, file.text);
}

/** Models follow the workspace: what is closed goes, and what was changed elsewhere is changed, so that it can be undone as one. */
export function followFiles(): void {
  const open = new Map(files.value.map(({ name, text }) => [uriOf(name).toString(), text]));
  for (const model of monaco.editor.getModels()) {
    if (model.uri.scheme !== "margin") continue;
    const text = open.get(model.uri.toString());
    if (text === undefined) model.dispose();
    else if (model.getValue() !== text) replace(model, text);
  }
}

/** Only what differs is replaced: cursor and scrolling stay where they are. */
function replace(model: monaco.editor.ITextModel, text: string): void {
  const edits = trimmed(model.getValue(), text, 0);
  model.pushStackElement();
  model.pushEditOperations([], toTextEdits(model, edits), () => null);
  model.pushStackElement();
}
