// In place of the module that VS Code gives to extensions: whatever is asked of it is there, can be called, made and extended, and is
// empty. What a language client needs to have a form has one.
const disposable = () => ({ dispose() {} });

const formed = {
  "vscode.version": "1.91.0",
  "vscode.env.appName": "a test",
  "vscode.env.language": "en",
  "vscode.workspace.textDocuments": [],
  "vscode.workspace.notebookDocuments": [],
  "vscode.workspace.workspaceFolders": undefined,
  "vscode.workspace.getConfiguration": () => ({ get: (key, otherwise) => globalThis.fakeSettings?.[key] ?? otherwise, inspect: () => undefined }),
  "vscode.window.visibleTextEditors": [],
  "vscode.window.tabGroups": { all: [], onDidChangeTabs: disposable, onDidChangeTabGroups: disposable },
  "vscode.window.showErrorMessage": (text) => void console.log(`error: ${text}`),
  "vscode.EventEmitter": class {
    #listeners = new Set();
    event = (listener) => {
      this.#listeners.add(listener);
      return { dispose: () => this.#listeners.delete(listener) };
    };
    fire(value) {
      for (const listener of this.#listeners) listener(value);
    }
    dispose() {}
  },
  "vscode.Disposable": class {
    static from(...all) {
      return { dispose: () => all.forEach((each) => each.dispose()) };
    }
    dispose() {}
  },
  "vscode.CancellationTokenSource": class {
    token = { isCancellationRequested: false, onCancellationRequested: disposable };
    cancel() {}
    dispose() {}
  },
};

function anything(name) {
  const known = new Map();
  const target = function () {};
  return new Proxy(target, {
    get(_, key) {
      if (key === "then" || key === Symbol.iterator) return undefined;
      if (key === "prototype") return target.prototype;
      if (key === Symbol.toPrimitive) return () => 0;
      const path = `${name}.${String(key)}`;
      if (!known.has(key)) known.set(key, Object.hasOwn(formed, path) ? formed[path] : anything(path));
      return known.get(key);
    },
    apply: () => anything(`${name}()`),
    construct: (_, words, made) => Reflect.construct(target, words, made),
  });
}

module.exports = anything("vscode");
