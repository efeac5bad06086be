import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { judgeRecordings, partsOfLines, readRecordings, recordingOf, writeRecordings, type Recording } from "../../conformance/index.ts";
import { readDocument, type ImportDocument } from "../../engine/import/index.ts";
import { renderIssue, validateSnapshot } from "../../engine/snapshot/index.ts";
import { compile } from "../../index.ts";
import { call } from "../cli/call.ts";
import { reference, root, sampleSnapshot } from "./reference.ts";

const options = { connectable: "rec:test", profile: undefined, today: "2026-11-28", maxTolerated: 0 };
/** The sample account, and what a platform says of its first position. */
const right: Recording = {
  plimsollRecording: 1, t: "2026-11-22T08:00:00Z", source: "test", snapshot: sampleSnapshot(),
  observed: { decisions: { "positions.p1.status": "healthy" }, numbers: { "positions.p1.liquidationPrice": "50100.5", "positions.p1.maintenanceMargin": "116" } },
};
const verdictOf = (recording: Recording) => partsOfLines(judgeRecordings(reference, [recording], options)).results[0];
const said = (numbers: Readonly<Record<string, string>>, more: Partial<Recording> = {}): Recording => ({ ...right, ...more, observed: { ...right.observed, numbers: { ...right.observed.numbers, ...numbers } } });

test("a recording of which all is known is right or wrong", () => {
  expect(verdictOf(right)).toMatchObject({ verdict: "pass", compared: 3 });
  expect(verdictOf(said({ "positions.p1.maintenanceMargin": "117" }))).toMatchObject({ verdict: "number-mismatch", differences: [{ expected: "116", found: "117", by: "1" }] });
  expect(verdictOf({ ...right, observed: { decisions: { "positions.p1.status": "warning" }, numbers: {} } })?.verdict).toBe("decision-mismatch");
});

test("where something is unknown a difference accuses nobody, and what agrees agrees", () => {
  const unknown = ["which index price held then"];
  expect(verdictOf({ ...right, unknown })?.verdict).toBe("pass");
  expect(verdictOf(said({ "positions.p1.maintenanceMargin": "117" }, { unknown }))).toMatchObject({ verdict: "indeterminate", message: "The recording does not know: which index price held then." });
});

test("what whoever records adds in words is scrubbed of what the documents show of somebody, and a recording of nothing says so", async () => {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-said-"));
  const fixtures = (file: string) => join(root, "test/fixtures/import/ccxt", file);
  const [first, ...others] = JSON.parse(readFileSync(fixtures("positions.json"), "utf8")) as Record<string, unknown>[]; // ccxt's form
  writeFileSync(join(folder, "positions.json"), JSON.stringify([{ ...first, info: { apiKey: "AKSECRET12345" } }, ...others]));
  const made = await call(["record", "ccxt", join(folder, "positions.json"), fixtures("balance.json"), "--unknown", "what AKSECRET12345 may see"]);
  expect(made.out).toContain("what … may see");
  expect(made.out).not.toContain("AKSECRET");
  const empty = await call(["record", "ccxt", fixtures("balance.json")]);
  expect(empty.err).toMatch(/^Kept of what the platform says: nothing, so no policy can be held against it\./);
  writeFileSync(join(folder, "empty.rec.jsonl"), empty.out);
  const judged = await call(["conform", `rec:${join(folder, "empty.rec.jsonl")}`, "--policy", "policies/reference"]);
  expect([judged.code, judged.out]).toEqual([1, expect.stringMatching(/cannot be told \(1 indeterminate\)[^]*nothing was compared/)]);
});

test("what an import leaves out of an account is unknown: an entry that names no symbol, a page that is missing", () => {
  const changed = (format: string, name: string, change: (json: never) => void) => recordingOf(format, documents(format, (file) => !file.includes("inverse")).map((document) => {
    if (document.name !== name) return document;
    const json = structuredClone(document.json);
    change(json as never); // the fixture's form
    return { ...document, json };
  })).recording?.unknown?.join("\n");
  expect(changed("ccxt", "positions.json", ([first]: [Record<string, unknown>]) => delete first["symbol"])).toContain("document 4: [0]: the entry does not say which position it is of");
  expect(changed("bybit-v5", "positions.json", (json: { result: Record<string, unknown> }) => (json.result["nextPageCursor"] = "abc%3D"))).toContain("there is another page of the answer; give it too");
  expect(changed("ccxt", "positions.json", ([first]: [Record<string, unknown>]) => (first["newField"] = "1"))).not.toContain("newField");
});

test("what the policy does not decide is told with the fact that is missing, and what is unknown with the case", () => {
  const silent = sampleSnapshot((json) => {
    for (const instrument of json["instruments"] as Record<string, unknown>[]) delete instrument["tiers"]; // the sample's own
  });
  const parts = judgeRecordings(reference, [{ ...right, snapshot: silent, unknown: ["the fee"] }], options);
  expect(partsOfLines(parts).results[0]?.message).toMatch(/does not decide positions\.p1\.liquidationPrice.* The fact `instrument\.tiers` of BTC\/USDT:USDT is missing\./);
  expect(parts.find((line) => line.line === "case")?.case.why?.note).toBe("Recorded from test. Not known, or assumed: the fee.");
  const early = { ...sampleSnapshot(), asOf: "2019-01-02T00:00:00Z" };
  expect(verdictOf({ ...right, snapshot: early })?.message).toBe("The policy is not in force on the day of the recording, 2019-01-02.");
});

test("what the policy does not decide of it is indeterminate", () => {
  const silent = sampleSnapshot((json) => {
    for (const instrument of json["instruments"] as Record<string, unknown>[]) delete instrument["tiers"]; // the sample's own
  });
  expect(verdictOf({ ...right, snapshot: silent })).toMatchObject({ verdict: "indeterminate", message: expect.stringContaining("positions.p1.maintenanceMargin") as unknown });
});

test("what the policy does not decide excuses nothing of what it does", () => {
  const plain = sampleSnapshot((json) => {
    for (const position of json["positions"] as Record<string, unknown>[]) if (position["id"] === "p2") delete position["leverage"]; // the sample's own
  });
  const observed = (pnl: string, margin = "600") => said({ "positions.p1.unrealizedPnl": pnl, "positions.p2.initialMargin": margin }, { snapshot: plain });
  const [right, wrong] = ["-1000", "-999"].map((pnl) => verdictOf(observed(pnl)));
  expect(right).toMatchObject({ verdict: "indeterminate", message: expect.stringContaining("positions.p2.initialMargin") as unknown });
  expect(wrong).toMatchObject({ verdict: "number-mismatch", differences: [{ path: "positions.p1.unrealizedPnl", expected: "-1000", found: "-999" }], message: expect.stringContaining("does not decide positions.p2.initialMargin") as unknown });
  expect(verdictOf({ ...observed("-999"), unknown: ["the fee"] })?.verdict).toBe("indeterminate");
  // A status that the policy does not decide is no decision of the platform against it.
  const tierless = sampleSnapshot((json) => {
    for (const instrument of json["instruments"] as Record<string, unknown>[]) delete instrument["tiers"]; // the sample's own
  });
  expect(verdictOf(said({ "positions.p1.unrealizedPnl": "-999" }, { snapshot: tierless }))).toMatchObject({ verdict: "number-mismatch", compared: 1, differences: [{ path: "positions.p1.unrealizedPnl" }] });
});

test("a margin ratio accuses nobody where the money is not known", () => {
  const moneyless = sampleSnapshot((json) => {
    (json["account"] as { balances: object[] }).balances = [{ asset: "USDT" }];
  });
  expect([moneyless, right.snapshot].map((snapshot) => verdictOf(said({ "pools.cross:USDT.marginRatio": "0.35" }, { snapshot }))?.verdict)).toEqual(["indeterminate", "number-mismatch"]);
});

test("what hangs on an assumption accuses nobody, and what does not is told", () => {
  const assumed = [{ path: "balance.wallet_balance", why: "total is read as the money held" }];
  // The maintenance margin reads no money, the liquidation price does.
  const judged = (numbers: Readonly<Record<string, string>>) => verdictOf(said(numbers, { assumed }));
  const [margin, price] = [judged({ "positions.p1.maintenanceMargin": "117" }), judged({ "positions.p1.liquidationPrice": "50000" })];
  const both = judged({ "positions.p1.maintenanceMargin": "117", "positions.p1.liquidationPrice": "50000" });
  expect(price).toMatchObject({ verdict: "indeterminate", message: "The recording assumes what this hangs on: total is read as the money held." });
  for (const told of [margin, both]) expect(told).toMatchObject({ verdict: "number-mismatch", compared: 1, differences: [{ path: "positions.p1.maintenanceMargin" }], message: "What hangs on an assumption was not compared: total is read as the money held." });
  expect(verdictOf({ ...right, assumed })?.verdict).toBe("pass");
  expect(verdictOf(said({ "positions.p1.maintenanceMargin": "117" }, { assumed, unknown: ["the fee"] }))?.verdict).toBe("indeterminate");
  // What no account can lack leaves everything open.
  expect(verdictOf(said({ "positions.p1.maintenanceMargin": "117" }, { assumed: [{ path: "instrument.mark_price", why: "the mark" }] }))?.verdict).toBe("indeterminate");
});

test("a plain export of one account says what its platform has wrong of a requirement, though its total is assumed to be its money", () => {
  const files = documents("ccxt").filter(({ name }) => !name.startsWith("orders"));
  const whole = files.map((document) => (document.name.startsWith("positions") ? { ...document, json: (document.json as readonly { marginMode: string }[]).filter(({ marginMode }) => marginMode === "cross") } : document)); // ccxt's form
  const { recording } = recordingOf("ccxt", whole, {}, [], true);
  expect([recording?.unknown, recording?.assumed?.map(({ path }) => path)]).toEqual([[], ["balance.wallet_balance"]]);
  const judged = (numbers: Readonly<Record<string, string>>) => verdictOf({ ...recording!, observed: { decisions: {}, numbers } });
  expect(judged({ "positions.p1.initialMargin": "2900" })?.verdict).toBe("pass");
  expect(judged({ "positions.p1.initialMargin": "2901" })?.verdict).toBe("number-mismatch");
  expect(judged({ "positions.p1.liquidationPrice": "1" })?.verdict).toBe("indeterminate");
});

test("what lies within the stated uncertainty of the inputs is borderline, at its edge too and not beyond", () => {
  // Half a contract: 250 of the mark price are 125 of its value, and 0.4 % of that 0.5.
  const uncertain = [{ path: "instrument.mark_price", of: "BTC/USDT:USDT", by: "250" }];
  expect(verdictOf(said({ "positions.p1.maintenanceMargin": "116.5" }, { uncertain }))?.verdict).toBe("borderline");
  expect(verdictOf(said({ "positions.p1.maintenanceMargin": "116.51" }, { uncertain }))?.verdict).toBe("number-mismatch");
  const conforms = partsOfLines(judgeRecordings(reference, [right, said({ "positions.p1.maintenanceMargin": "116.5" }, { uncertain })], options)).footer;
  expect(conforms).toMatchObject({ conforms: true, verdicts: { borderline: 1, pass: 1 } });
});

test("recordings are read as they were written, and a broken line is told", () => {
  expect(readRecordings(writeRecordings([right, right])).recordings).toEqual([right, right]);
  expect(readRecordings(`${writeRecordings([right])}{"plimsollRecording":1}\n`).issues.map(renderIssue)[0]).toMatch(/^line 2, column 1: t: expected a value/);
  expect(readRecordings("").issues.map(renderIssue)[0]).toMatch(/found none/);
});

function documents(format: string, name: (file: string) => boolean = () => true): readonly ImportDocument[] {
  const folder = join(root, "test/fixtures/import", format);
  return readdirSync(folder).filter((file) => name(file)).map((file) => readDocument(file, readFileSync(join(folder, file), "utf8")).document!); // the fixtures are JSON
}

test("of ccxt's positions the account and what is said of it are kept, and no identity", () => {
  const { recording, issues } = recordingOf("ccxt", documents("ccxt"));
  expect(issues).toEqual([]);
  expect(recording?.observed.numbers).toMatchObject({ "positions.p1.initialMargin": "2900", "positions.p1.unrealizedPnl": "-1000", "positions.p2.initialMargin": "290" });
  expect(recording?.observed.numbers["positions.p1.liquidationPrice"]).toBeUndefined(); // null there
  expect(validateSnapshot(recording?.snapshot).issues).toEqual([]);
  expect([recording?.snapshot.account.id, ...(recording?.snapshot.positions ?? []).map(({ id }) => id)]).toEqual(["account", "p1", "p2", "p3", "p4"]);
  expect(recording?.assumed).toEqual([{ path: "position.margin", why: expect.stringMatching(/margin = 300: collateral less unrealizedPnl/) as unknown }, { path: "balance.wallet_balance", why: expect.stringMatching(/walletBalance = .*total is read as the money held/) as unknown }]);
  const orders = JSON.parse(readFileSync(join(root, "test/fixtures/import/ccxt/orders.json"), "utf8")) as { id: unknown }[]; // ccxt's form
  const text = JSON.stringify(recording);
  expect(orders.filter(({ id }) => String(id).length > 2 && text.includes(`"${String(id)}"`))).toEqual([]);
  expect(text).not.toMatch(/8003|test\/fixtures/);
});

test.each(["binance-usdm", "bybit-v5", "okx-v5"])("so of the payloads of %s", (format) => {
  const { recording, issues } = recordingOf(format, documents(format, (file) => !file.includes("inverse")));
  expect(issues).toEqual([]);
  expect(Object.keys(recording?.observed.numbers ?? {}).length).toBeGreaterThan(3);
  const known = new Set((recording?.snapshot.positions ?? []).map(({ id }) => id));
  for (const path of Object.keys(recording?.observed.numbers ?? {})) expect(known.has(path.split(".")[1] ?? ""), path).toBe(true);
});

/** Who somebody is, in the fields and forms in which platforms say it, deep inside and in the names of files. */
const somebody = {
  uid: "998877665", accountId: "ACC-55501", email: "alice@example.com", ip: "203.0.113.77", apiKey: "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y4Ju", userName: "alice_trader",
  orderId: "8389765591234567", clientOrderId: "web_alice_1", subAccountName: "alice-hedge", walletAddress: "0x52908400098527886E0F7030069857D2E4169EE7", remark: "ask alice@example.com or 2001:db8:0:0:8a2e:370:7334:1",
};

function withSomebody(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withSomebody);
  if (typeof json !== "object" || json === null) return json;
  const isOfSomebody = ["symbol", "instId", "info", "asset", "ccy", "coin", "totalNtlPos"].some((key) => key in json);
  return { ...(isOfSomebody && somebody), ...Object.fromEntries(Object.entries(json).map(([key, each]) => [key, key === "info" ? { ...(each as object), ...somebody } : withSomebody(each)])) }; // info is an object
}

test.each(["ccxt", "binance-usdm", "bybit-v5", "hyperliquid", "okx-v5"])("of %s nothing says who somebody is, and what was taken away is told", async (format) => {
  const folder = mkdtempSync(join(tmpdir(), "alice_trader-"));
  const files = documents(format, (file) => !file.includes("inverse")).map(({ name }) => {
    const json = JSON.parse(readFileSync(join(root, "test/fixtures/import", format, name), "utf8")) as unknown;
    const path = join(folder, `alice_trader-${name}`);
    // Of lists and answers the entries say it, so that documents are recognised.
    writeFileSync(path, JSON.stringify(Array.isArray(json) ? withSomebody(json) : Object.fromEntries(Object.entries(json as object).map(([key, each]) => [key, withSomebody(each)])))); // an answer is an object
    return path;
  });
  const made = await call(["record", format, ...files, "--as-of", "2026-11-23T00:00:00Z", "--unknown", "what alice@example.com did from 203.0.113.77"]);
  expect(made.code, made.err).toBe(0);
  for (const value of [...Object.values(somebody).slice(0, -1), "alice", "2001:db8", "/tmp"]) expect(made.out).not.toContain(value);
  expect(made.out).toContain("what … did from …");
  for (const name of ["uid", "email", "apiKey", "ip"]) expect(made.err).toMatch(new RegExp(`Left out .*\\b${name} \\(\\d+\\)`));
});

test("a clearinghouse says its account in one answer: profit is taken out of the money, and what it does not say leaves a difference open", () => {
  const { recording } = recordingOf("hyperliquid", documents("hyperliquid"));
  // 1,260.25 of cross account value count 19 and 12 of profit; 310 in use count 30.
  expect(recording?.snapshot).toMatchObject({ asOf: "2024-11-30T20:40:00Z", account: { balances: [{ asset: "USDC", walletBalance: "1229.25" }] }, positions: [{ side: "long", contracts: "2" }, { side: "short", contracts: "60000" }, { marginMode: "isolated", margin: "280" }] });
  expect(recording?.observed.numbers).toEqual({
    "positions.p1.liquidationPrice": "1398.8636363636", "positions.p1.unrealizedPnl": "19.0", "positions.p2.liquidationPrice": "0.0288928571", "positions.p2.unrealizedPnl": "12.0", "positions.p3.liquidationPrice": "107.6422764228", "positions.p3.unrealizedPnl": "30.0",
  });
  const policy = compile(readFileSync(join(root, "policies/hyperliquid/hyperliquid.margin"), "utf8"));
  const judged = (of: Recording) => partsOfLines(judgeRecordings(policy, [of], options)).results[0];
  expect(judged(recording!)).toMatchObject({ verdict: "indeterminate", message: expect.stringContaining("larger positions may be in others") as unknown }); // there is one
  // With ten decimals no price would end as the eight of the assumed tick do: all that differs is that.
  expect(judged(recording!)?.differences.every(({ path, by }) => path.includes("rice") && Math.abs(Number(by)) < 1e-7)).toBe(true);
});

test("what no document says of an account is marked, and what may be of two positions is given to none", async () => {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-record-"));
  const [first, ...others] = JSON.parse(readFileSync(join(root, "test/fixtures/import/ccxt/positions.json"), "utf8")) as readonly Record<string, unknown>[]; // ccxt's form
  const isolated = { ...first, marginMode: "isolated", collateral: 300, unrealizedPnl: 0, initialMargin: 777, liquidationPrice: 51_000 };
  writeFileSync(join(folder, "positions.json"), JSON.stringify([first, isolated, ...others]));
  const { recording } = recordingOf("ccxt", ["positions.json"].map((name) => readDocument(name, readFileSync(join(folder, name), "utf8")).document!)); // it is JSON
  expect(recording?.observed.numbers).toMatchObject({ "positions.p1.initialMargin": "2900", "positions.p2.initialMargin": "777", "positions.p2.liquidationPrice": "51000" });
  expect(recording?.unknown?.join("\n")).toMatch(/the money in USDT[^]*\n.*open orders/);
  // Beside its money an account may list its positions once more, without their modes.
  const balance = { ...(JSON.parse(readFileSync(join(root, "test/fixtures/import/ccxt/balance.json"), "utf8")) as object), info: { positions: [{ symbol: "BTCUSDT", positionSide: "LONG", initialMargin: "5" }] } }; // ccxt's form
  const { recording: unclear } = recordingOf("ccxt", [readDocument("positions.json", JSON.stringify([first, isolated])).document!, readDocument("balance.json", JSON.stringify(balance)).document!]); // they are JSON
  expect(unclear?.observed.numbers).toMatchObject({ "positions.p1.initialMargin": "2900", "positions.p2.initialMargin": "777" });
  expect(unclear?.unknown?.join("\n")).toContain("which of p1, p2 the platform means by BTC/USDT:USDT: what it says is left out");
});

test("positions over time make a recording a line, and a policy judges them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-record-"));
  const fixtures = (file: string) => join(root, "test/fixtures/import/ccxt", file);
  const positions = JSON.stringify(JSON.parse(readFileSync(fixtures("positions.json"), "utf8")));
  writeFileSync(join(folder, "positions.jsonl"), `${positions}\n${positions.replaceAll("2026-11-22T23:59:59", "2026-11-22T23:59:58")}\n`);
  const made = await call(["record", "ccxt", join(folder, "positions.jsonl"), ...["balance.json", "markets.json", "tickers.json", "tiers.json"].map(fixtures), "--unknown", "the insurance fund"]);
  expect(made).toMatchObject({ code: 0, err: expect.stringMatching(/^Kept of what the platform says: 24 values, of initialMargin, maintenanceMargin, unrealizedPnl\.\nTaken away: the account's identity, those of 8 positions and 0 orders, and names of files\.\nMarked unknown: /) as unknown });
  expect(made.out).toContain("document 2 is of one moment, and was taken for all 2");
  expect(readRecordings(made.out).recordings).toHaveLength(2);
  writeFileSync(join(folder, "a.rec.jsonl"), made.out);
  const judged = await call(["conform", `rec:${join(folder, "a.rec.jsonl")}`, "--policy", "policies/reference"]);
  expect(judged.out).toMatch(/indeterminate +2/);
  expect(judged.out).not.toMatch(/mismatch|does not conform/);
  expect(judged.out).toMatch(/: whether it conforms cannot be told \(2 indeterminate\)\n/);
  expect((await call(["conform", `rec:${join(folder, "a.rec.jsonl")}`, "--policy", "policies/reference", "--report", join(folder, "a.report.jsonl")])).code).toBe(1);
  expect((await call(["report", "render", join(folder, "a.report.jsonl"), "--html"])).out).toMatch(/Whether [^<]* does what the policy says cannot be told: of 2 cases, in 2 too little is known to tell\./);
  const everywhere = [["report", "render", "--badge"], ["report", "render", "--junit"], ["report", "render", "--markdown"], ["report", "render", "--html"], ["report", "trend"], ["report", "trend", "--html"]];
  for (const [first, second, form] of everywhere) {
    const { out } = await call([first ?? "", second ?? "", join(folder, "a.report.jsonl"), ...(form === undefined ? [] : [form])]);
    expect(out, form ?? "trend").toMatch(/cannot be told \(2 indeterminate\)/);
    expect(out, form ?? "trend").not.toMatch(/does not conform|class="bad"/);
  }
  writeFileSync(join(folder, "none.jsonl"), "\n");
  expect(await call(["record", "ccxt", join(folder, "none.jsonl")])).toMatchObject({ code: 2, out: "", err: expect.stringMatching(/none\.jsonl has no line/) as unknown });
  expect((await call(["conform", `rec:${join(folder, "a.rec.jsonl")}`])).err).toMatch(/held against a policy/);
  expect((await call(["record", "nobody", fixtures("balance.json")])).err).toMatch(/no format `nobody`/);
});

test("documents of two accounts, or of moments far apart, leave open what held: an account that never was accuses nobody", () => {
  const of = (changes: Readonly<Record<string, (json: unknown) => unknown>>, format = "ccxt") => recordingOf(format, documents(format, (file) => !file.includes("inverse")).map((document) => ({ ...document, json: changes[document.name]?.(document.json) ?? document.json }))).recording?.unknown?.join("\n") ?? "";
  const withInfo = (info: object) => (json: unknown) => (Array.isArray(json) ? json.map((each: object) => ({ ...each, info })) : { ...(json as object), info }); // ccxt's forms
  expect(of({ "positions.json": withInfo({ uid: "998877665" }), "balance.json": withInfo({ uid: "112233445" }) })).toContain("whose account it is: the documents have 2 different values in uid");
  expect(of({ "positions.json": withInfo({ uid: "998877665" }), "balance.json": withInfo({ uid: "998877665", userName: "alice" }) })).not.toContain("whose account");
  expect(of({ "balance.json": (json) => ({ ...(json as object), timestamp: "1795355999000" }) })).toContain("whether it all held at once: the documents speak of moments between 2026-11-22T13:59:59Z and 2026-11-23T00:00:00Z"); // ccxt's form
  expect(of({})).not.toContain("held at once");
});

test("why no recording can be made names nobody either, and a position without an identity is called so", () => {
  const refused = recordingOf("ccxt", documents("ccxt").map((document) => (document.name === "positions.json" ? { ...document, json: (document.json as object[]).map((each) => ({ ...each, id: "POS-998877", entryPrice: null, info: { posId: "POS-998877" } })) } : document))); // ccxt's form
  expect(refused.recording).toBeUndefined();
  expect(refused.issues.map(renderIssue).join("\n")).toContain("expected a value for BTC/USDT:USDT long cross …, but none of the documents gives it");
  expect(recordingOf("ccxt", documents("ccxt")).recording?.assumed?.map(({ why }) => why).join("\n")).toContain("position p2 without an id, margin = 300");
});

test("of an account without orders, whoever records says so, and what is complete and wrong is told", async () => {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-without-"));
  const file = (name: string) => join(root, "test/fixtures/import/binance-usdm", name);
  const [position] = (JSON.parse(readFileSync(file("positionRisk.json"), "utf8")) as Record<string, unknown>[]).filter(({ symbol, positionAmt }) => symbol === "ETHUSDT" && positionAmt !== "0.000"); // Binance's form
  const account = JSON.parse(readFileSync(file("account.json"), "utf8")) as Record<string, unknown>; // as above
  writeFileSync(join(folder, "account.json"), JSON.stringify({ ...account, positions: [] }));
  writeFileSync(join(folder, "orders.json"), "[]");
  const verdict = async (maintMargin: string, ...more: readonly string[]) => {
    writeFileSync(join(folder, "positionRisk.json"), JSON.stringify([{ ...position, liquidationPrice: "2567.47", maintMargin }]));
    const made = await call(["record", "binance-usdm", ...["account.json", "positionRisk.json", "orders.json"].map((name) => join(folder, name)), ...["exchangeInfo.json", "leverageBracket.json", "premiumIndex.json"].map(file), ...more]);
    const policy = compile(readFileSync(join(root, "policies/binance/usdm.margin"), "utf8"));
    return partsOfLines(judgeRecordings(policy, readRecordings(made.out).recordings ?? [], options)).results.map((result) => result.verdict);
  };
  expect(await verdict("48.211")).toEqual(["indeterminate"]);
  expect(await verdict("48.211", "--without-orders")).toEqual(["number-mismatch"]);
  expect(await verdict("24.1055", "--without-orders")).toEqual(["pass"]);
});

test("a position whose size no document says is left out and told, and so is a side that is assumed", () => {
  const changed = (change: (first: Record<string, unknown>) => void) => recordingOf("ccxt", documents("ccxt").map((document) => {
    if (document.name !== "positions.json") return document;
    const json = structuredClone(document.json) as [Record<string, unknown>]; // ccxt's form
    change(json[0]);
    return { ...document, json };
  })).recording;
  const sizeless = changed((first) => (first["contracts"] = null));
  expect(sizeless?.snapshot.positions).toHaveLength(3);
  expect(sizeless?.unknown?.join("\n")).toContain("the position does not say its size, so it is left out");
  expect(changed((first) => (first["side"] = null))?.unknown?.join("\n")).toContain("side = long: assumed: the position does not say its side");
  expect(changed((first) => Object.assign(first, { contracts: null, entryPrice: null, side: null }))?.unknown?.join("\n")).not.toMatch(/its size|its side/); // an empty one
});
