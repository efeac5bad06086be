import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { root } from "../call.ts";
import { Client, framed } from "./client.ts";

const reference = readFileSync(join(root, "policies/reference/reference.margin"), "utf8");
const uri = "untitled:draft.margin";
const clients: Client[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.process.kill();
});

async function started(more?: Readonly<Record<string, unknown>>): Promise<Client> {
  const client = await Client.started(more);
  clients.push(client);
  return client;
}
function fresh(words?: readonly string[]): Client {
  const client = new Client(words);
  clients.push(client);
  return client;
}

describe("plimsoll lsp, the life of the server", () => {
  test("says who it is and counts places in UTF-16 units", async () => {
    const client = fresh(["lsp", "--stdio"]);
    const answer = await client.ask<{ capabilities: Record<string, unknown>; serverInfo: { name: string; version: string } }>("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
    expect(answer.serverInfo).toEqual({ name: "plimsoll", version: (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version });
    expect(answer.capabilities["positionEncoding"]).toBe("utf-16");
  });

  test("ends with 0 after shutdown and exit", async () => {
    const client = await started();
    expect(await client.stop()).toBe(0);
    expect(client.stderr).toBe("");
  });

  test("ends with 1 on exit without shutdown, and when the editor goes", async () => {
    const without = await started();
    without.tell("exit");
    expect(await without.exit).toBe(1);
    const before = fresh();
    before.tell("exit");
    expect(await before.exit).toBe(1);
    const gone = await started();
    gone.process.stdin.end();
    expect(await gone.exit).toBe(1);
  });

  test("an editor that goes while it is being asked something is no fault", async () => {
    const client = fresh();
    await client.ask("initialize", { processId: null, rootUri: null, capabilities: { workspace: { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } } } });
    client.tell("initialized", {});
    const { id } = await client.until(({ params }) => JSON.stringify(params ?? {}).includes("didChangeConfiguration"));
    client.open(uri, reference);
    // The answer lets the server ask for the settings; nobody answers that.
    client.send({ jsonrpc: "2.0", id, result: null });
    expect(await client.stop()).toBe(0);
    expect(client.stderr).toBe("");
  });

  test("answers nothing before initialize and nothing but exit after shutdown, and is initialized once", async () => {
    const client = fresh();
    expect((await client.response(client.request("textDocument/hover", {}))).error?.code).toBe(-32002);
    client.open(uri, "noise");
    await client.ask("initialize", { processId: null, rootUri: null, capabilities: {} });
    expect((await client.response(client.request("initialize", { processId: null, rootUri: null, capabilities: {} }))).error?.code).toBe(-32600);
    await client.ask("shutdown", null);
    expect((await client.response(client.request("shutdown"))).error?.code).toBe(-32600);
    expect(client.received.some(({ method }) => method === "textDocument/publishDiagnostics")).toBe(false);
    client.tell("exit");
    expect(await client.exit).toBe(0);
  });
});

describe("plimsoll lsp, what is no request", () => {
  test("unknown requests are refused, unknown notifications ignored", async () => {
    const client = await started();
    client.tell("workspace/nothing", { a: 1 });
    client.tell("$/nothing");
    expect((await client.response(client.request("textDocument/nothing", {}))).error?.code).toBe(-32601);
    expect((await client.response(client.request("$/nothing"))).error?.code).toBe(-32601);
    expect(await client.stop()).toBe(0);
  });

  const broken: readonly (readonly [string, string | Uint8Array, number])[] = [
    ["a body that is no JSON", framed("{ not json"), -32700],
    ["bytes that are no UTF-8", Buffer.concat([Buffer.from("Content-Length: 3\r\n\r\n"), Buffer.from([0xff, 0xfe, 0x00])]), -32700],
    ["an empty body", framed(""), -32700],
    ["a body that is shorter than the head says", `Content-Length: 60\r\n\r\n{"jsonrpc":"2.0"}`, -32700],
    ["a body that is longer than the head says", `Content-Length: 5\r\n\r\n{"jsonrpc":"2.0","method":"a"}`, -32700],
    ["a head without a length", `Content-Type: text\r\n\r\n{"jsonrpc":"2.0","method":"a"}`, -32700],
    ["a negative length", "Content-Length: -5\r\n\r\n", -32700],
    ["a length beyond all bounds", "Content-Length: 99999999999\r\n\r\n{}", -32700],
    ["noise without a head", `${"noise ".repeat(100)}\r\n\r\n`, -32700],
    ["much noise without an end", "noise ".repeat(20_000), -32700],
    ["a list of messages", framed('[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]'), -32600],
    ["a number", framed("7"), -32600],
    ["nothing", framed("null"), -32600],
    ["a message without a method", framed('{"jsonrpc":"2.0"}'), -32600],
    ["an id that is an object", framed('{"jsonrpc":"2.0","id":{},"method":"shutdown"}'), -32600],
    ["parameters that are a text", framed('{"jsonrpc":"2.0","id":"a","method":"shutdown","params":"now"}'), -32600],
  ];

  test("each is answered by an error, and the next message as if nothing had been", async () => {
    const client = await started();
    for (const [what, bytes, code] of broken) {
      const before = client.received.length;
      client.write(bytes);
      // What is out of step may cost the message behind it, and no more.
      client.request("$/first");
      expect([what, (await client.response(client.request("$/second"))).error?.code]).toEqual([what, -32601]);
      expect([what, client.received.slice(before).map(({ error }) => error?.code)]).toEqual([what, expect.arrayContaining([code])]);
    }
    expect(await client.stop()).toBe(0);
  });

  test("parameters of the wrong form are named", async () => {
    const client = await started();
    client.open(uri, reference);
    const wrong: readonly (readonly [string, unknown, string])[] = [
      ["textDocument/hover", { textDocument: { uri }, position: { line: -1, character: 0 } }, "line of position"],
      ["textDocument/completion", { textDocument: { uri }, position: { line: 1.5, character: 0 } }, "line of position"],
      ["textDocument/hover", { textDocument: { uri: 7 }, position: { line: 1, character: 0 } }, "uri of textDocument"],
      ["textDocument/rename", { textDocument: { uri }, position: { line: 1, character: 0 } }, "newName"],
      ["textDocument/documentSymbol", undefined, "textDocument"],
      ["textDocument/documentSymbol", [], "textDocument"],
      ["textDocument/codeLens", null, "textDocument"],
    ];
    for (const [method, params, place] of wrong) {
      const { error } = await client.response(client.request(method, params));
      expect([method, error?.code, error?.message]).toEqual([method, -32602, expect.stringContaining(place)]);
    }
  });

  test("a cancellation that names nothing is ignored; a message may come in pieces", async () => {
    const client = await started();
    client.tell("$/cancelRequest");
    client.tell("$/cancelRequest", { id: 4711 });
    const bytes = framed(JSON.stringify({ jsonrpc: "2.0", id: "bit by bit", method: "$/nothing", params: { text: "漢字 𝒳" } }));
    for (const byte of bytes) {
      client.write(Uint8Array.of(byte));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await client.response("bit by bit")).error?.code).toBe(-32601);
  });

  test("notifications with the wrong form change nothing", async () => {
    const client = await started();
    client.open(uri, reference);
    for (const params of [undefined, null, {}, { textDocument: null }, { textDocument: { uri: 7 } }, { textDocument: { uri: null, version: 3 }, contentChanges: 3 }, [1, 2]]) {
      for (const method of ["didOpen", "didChange", "didClose", "didSave"]) client.tell(`textDocument/${method}`, params);
    }
    client.tell("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges: [{ text: 5 }] });
    client.tell("textDocument/didOpen", { textDocument: { uri, version: 2 } });
    client.change(uri, "policy", 2);
    expect((await client.published(uri, 2)).diagnostics.length).toBeGreaterThan(0);
    expect(await client.stop()).toBe(0);
  });
});
