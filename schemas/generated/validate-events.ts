// Generated from events.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"events.schema.json","title":"Events","description":"What happens to an account and its market, dated and in order. Of events of one instant, the earlier in the list happens first.","type":"array","items":{"$ref":"#/definitions/event"},"definitions":{"event":{"title":"ReplayEvent","description":"One thing that happens: a moment, and exactly one of prices, set, request, charge, charges, funding, grant, expire and realize.","type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"$ref":"common.schema.json#/definitions/instant","description":"When it happens."},"note":{"$ref":"common.schema.json#/definitions/name","description":"What a reader should know of it; shown beside it."},"every":{"$ref":"common.schema.json#/definitions/positive","description":"A scheduled job: it happens again after so many seconds, and again, until `until`."},"until":{"$ref":"common.schema.json#/definitions/instant","description":"The last moment at which a scheduled job may happen."},"prices":{"description":"Prices of instruments, by symbol. What is not named stays as it is.","type":"object","propertyNames":{"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},"additionalProperties":{"$ref":"#/definitions/prices"}},"set":{"$ref":"#/definitions/setting"},"request":{"$ref":"request.schema.json","description":"Somebody asks to do something, and it is done if the policy allows it. It says how much."},"charge":{"$ref":"charge.schema.json#/definitions/charge"},"charges":{"description":"Several charges, taken in order.","type":"array","items":{"$ref":"charge.schema.json#/definitions/charge"}},"funding":{"$ref":"#/definitions/funding"},"grant":{"$ref":"#/definitions/grant"},"expire":{"$ref":"#/definitions/expiry"},"realize":{"$ref":"#/definitions/realization"}}},"prices":{"title":"MovedPrices","description":"The prices of one instrument that move.","type":"object","additionalProperties":false,"properties":{"markPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price that unrealized profit and loss are reckoned at."},"lastPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the last trade."},"indexPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the underlying on other markets, or an oracle's price."}}},"setting":{"title":"Setting","description":"Facts that become otherwise. No money: that moves by requests, charges, grants and expiries, so that all of it is accounted for.","type":"object","additionalProperties":false,"properties":{"selectors":{"description":"Options of the policy, and what picks its overlays.","type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]{0,63}$"},"additionalProperties":{"$ref":"common.schema.json#/definitions/name"}},"account":{"$ref":"#/definitions/declared","description":"Facts that the policy declares of the account."},"balances":{"description":"The same of balances, by asset.","type":"object","additionalProperties":{"$ref":"#/definitions/declared"}},"positions":{"description":"The same of positions, by id.","type":"object","additionalProperties":{"$ref":"#/definitions/declared"}},"orders":{"description":"The same of orders, by id.","type":"object","additionalProperties":{"$ref":"#/definitions/declared"}},"assets":{"description":"Fields of assets, by their code: prices, haircut, step, facts. An asset that is not there is added.","type":"object","additionalProperties":{"$ref":"#/definitions/fields"}},"instruments":{"description":"Fields of instruments, by symbol: tiers, rates, steps, facts. An instrument that is not there is added, and then needs all that a snapshot demands.","type":"object","additionalProperties":{"$ref":"#/definitions/fields"}}}},"declared":{"title":"DeclaredSetting","description":"Facts that a policy declares; those that are not named stay.","type":"object","additionalProperties":false,"required":["facts"],"properties":{"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"fields":{"title":"FieldSetting","description":"Fields as the snapshot has them; those that are not named stay. `facts` and `prices` are joined, all else is replaced.","type":"object","additionalProperties":true},"funding":{"title":"Funding","description":"Funding of all open positions of an instrument: the rate times their value is charged as `funding_fee`, long positions paying where the rate is above 0.","type":"object","additionalProperties":false,"required":["symbol","rate"],"properties":{"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument."},"rate":{"$ref":"common.schema.json#/definitions/decimal","description":"The rate as a share of value; if positive, longs pay."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price that values are taken at; the mark price where absent."}}},"grant":{"title":"Grant","description":"Money that the platform gives: to the bonus of the asset, or as a credit with terms of its own.","type":"object","additionalProperties":false,"required":["asset","amount"],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is."},"amount":{"$ref":"common.schema.json#/definitions/positive","description":"How much."},"credit":{"$ref":"#/definitions/terms"}}},"terms":{"title":"CreditTerms","description":"The terms of a credit that is granted.","type":"object","additionalProperties":false,"required":["id","kind"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The credit's identity."},"kind":{"$ref":"common.schema.json#/definitions/word","description":"Which terms apply, in a word of the policy."},"ratio":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The share of a loss or fee that it may pay."},"expiresAt":{"$ref":"common.schema.json#/definitions/instant","description":"When it lapses. It does so by itself."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"expiry":{"title":"Expiry","description":"Money of the platform that lapses. A credit leaves with what is left of it; a bonus is taken back as the charge `bonus_clawback`, by the policy's list for it.","type":"object","additionalProperties":false,"required":["asset"],"anyOf":[{"required":["credit"]},{"required":["marginMode"]}],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is."},"credit":{"$ref":"common.schema.json#/definitions/name","description":"The id of the credit."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"Of a bonus: the mode whose list says how it is taken back."},"amount":{"$ref":"common.schema.json#/definitions/positive","description":"Of a bonus: how much lapses, and no more than is left; all that is left where absent."}}},"realization":{"title":"Realization","description":"A job that settles unrealized profit and loss at the mark price: it is received and paid by the policy's lists for realized profit and loss, and the positions go on from that price.","type":"object","additionalProperties":false,"required":["of"],"properties":{"of":{"type":"string","enum":["profit","loss","both"],"description":"Positions that have gained, that have lost, or all."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"Only positions of this instrument."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"Only positions of this mode."}}}}};
const schema12 = {"title":"ReplayEvent","description":"One thing that happens: a moment, and exactly one of prices, set, request, charge, charges, funding, grant, expire and realize.","type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"$ref":"common.schema.json#/definitions/instant","description":"When it happens."},"note":{"$ref":"common.schema.json#/definitions/name","description":"What a reader should know of it; shown beside it."},"every":{"$ref":"common.schema.json#/definitions/positive","description":"A scheduled job: it happens again after so many seconds, and again, until `until`."},"until":{"$ref":"common.schema.json#/definitions/instant","description":"The last moment at which a scheduled job may happen."},"prices":{"description":"Prices of instruments, by symbol. What is not named stays as it is.","type":"object","propertyNames":{"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},"additionalProperties":{"$ref":"#/definitions/prices"}},"set":{"$ref":"#/definitions/setting"},"request":{"$ref":"request.schema.json","description":"Somebody asks to do something, and it is done if the policy allows it. It says how much."},"charge":{"$ref":"charge.schema.json#/definitions/charge"},"charges":{"description":"Several charges, taken in order.","type":"array","items":{"$ref":"charge.schema.json#/definitions/charge"}},"funding":{"$ref":"#/definitions/funding"},"grant":{"$ref":"#/definitions/grant"},"expire":{"$ref":"#/definitions/expiry"},"realize":{"$ref":"#/definitions/realization"}}};
const schema14 = {"title":"Instant","description":"A moment in UTC, such as 2026-11-22T08:00:00Z; fractions of a second have at most 9 digits.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"};
const schema15 = {"title":"Name","description":"An identity given by the platform: 1 to 128 printable characters.","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"};
const schema16 = {"title":"Positive","description":"A decimal number in a string, more than 0.","type":"string","pattern":"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "u");
const pattern1 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$", "u");
const pattern2 = new RegExp("^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$", "u");
const schema18 = {"title":"MovedPrices","description":"The prices of one instrument that move.","type":"object","additionalProperties":false,"properties":{"markPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price that unrealized profit and loss are reckoned at."},"lastPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the last trade."},"indexPrice":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the underlying on other markets, or an oracle's price."}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "markPrice") || (key0 === "lastPrice")) || (key0 === "indexPrice"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.markPrice !== undefined){
let data0 = data.markPrice;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/markPrice",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/markPrice",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.lastPrice !== undefined){
let data1 = data.lastPrice;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err3 = {instancePath:instancePath+"/lastPrice",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/lastPrice",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.indexPrice !== undefined){
let data2 = data.indexPrice;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err5 = {instancePath:instancePath+"/indexPrice",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/indexPrice",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema22 = {"title":"Setting","description":"Facts that become otherwise. No money: that moves by requests, charges, grants and expiries, so that all of it is accounted for.","type":"object","additionalProperties":false,"properties":{"selectors":{"description":"Options of the policy, and what picks its overlays.","type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]{0,63}$"},"additionalProperties":{"$ref":"common.schema.json#/definitions/name"}},"account":{"$ref":"#/definitions/declared","description":"Facts that the policy declares of the account."},"balances":{"description":"The same of balances, by asset.","type":"object","additionalProperties":{"$ref":"#/definitions/declared"}},"positions":{"description":"The same of positions, by id.","type":"object","additionalProperties":{"$ref":"#/definitions/declared"}},"orders":{"description":"The same of orders, by id.","type":"object","additionalProperties":{"$ref":"#/definitions/declared"}},"assets":{"description":"Fields of assets, by their code: prices, haircut, step, facts. An asset that is not there is added.","type":"object","additionalProperties":{"$ref":"#/definitions/fields"}},"instruments":{"description":"Fields of instruments, by symbol: tiers, rates, steps, facts. An instrument that is not there is added, and then needs all that a snapshot demands.","type":"object","additionalProperties":{"$ref":"#/definitions/fields"}}}};
const schema27 = {"title":"FieldSetting","description":"Fields as the snapshot has them; those that are not named stay. `facts` and `prices` are joined, all else is replaced.","type":"object","additionalProperties":true};
const pattern8 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,63}$", "u");
const schema24 = {"title":"DeclaredSetting","description":"Facts that a policy declares; those that are not named stay.","type":"object","additionalProperties":false,"required":["facts"],"properties":{"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema25 = {"title":"DeclaredFacts","description":"Facts that a policy declares for itself, by their name in camel case.","type":"object","propertyNames":{"pattern":"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},"additionalProperties":{"$ref":"#/definitions/factValue"}};
const schema26 = {"title":"FactValue","description":"The value of a declared fact: a decimal, `yes` or `no` or another word of the policy, or an instant; `Infinity` and `NaN` are none.","type":"string","pattern":"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"};
const pattern10 = new RegExp("^[a-zA-Z_][a-zA-Z0-9_]{0,63}$", "u");
const pattern11 = new RegExp("^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern10.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"+"\"",schema:"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$",parentSchema:schema25.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema25.propertyNames,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(!pattern11.test(data0)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/pattern",keyword:"pattern",params:{pattern: "^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"},message:"must match pattern \""+"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"+"\"",schema:"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$",parentSchema:schema26,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.type,parentSchema:schema26,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.facts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'",schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "facts")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate17(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate17.errors : append(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "selectors") || (key0 === "account")) || (key0 === "balances")) || (key0 === "positions")) || (key0 === "orders")) || (key0 === "assets")) || (key0 === "instruments"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.selectors !== undefined){
let data0 = data.selectors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(!pattern8.test(key1)){
const err1 = {instancePath:instancePath+"/selectors",schemaPath:"#/properties/selectors/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema22.properties.selectors.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/selectors",schemaPath:"#/properties/selectors/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema22.properties.selectors.propertyNames,parentSchema:schema22.properties.selectors,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key2 in data0){
let data1 = data0[key2];
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err3 = {instancePath:instancePath+"/selectors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/selectors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/selectors",schemaPath:"#/properties/selectors/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.selectors.type,parentSchema:schema22.properties.selectors,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.account !== undefined){
if(!(validate16(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate16.errors : append(vErrors, validate16.errors);
errors = vErrors.length;
}
}
if(data.balances !== undefined){
let data3 = data.balances;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
if(!(validate16(data3[key3], {instancePath:instancePath+"/balances/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate16.errors : append(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/balances",schemaPath:"#/properties/balances/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.balances.type,parentSchema:schema22.properties.balances,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.positions !== undefined){
let data5 = data.positions;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key4 in data5){
if(!(validate16(data5[key4], {instancePath:instancePath+"/positions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate16.errors : append(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.positions.type,parentSchema:schema22.properties.positions,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.orders !== undefined){
let data7 = data.orders;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key5 in data7){
if(!(validate16(data7[key5], {instancePath:instancePath+"/orders/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate16.errors : append(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.orders.type,parentSchema:schema22.properties.orders,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.assets !== undefined){
let data9 = data.assets;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key6 in data9){
let data10 = data9[key6];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
}
else {
const err9 = {instancePath:instancePath+"/assets/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/fields/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data:data10};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.assets.type,parentSchema:schema22.properties.assets,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.instruments !== undefined){
let data11 = data.instruments;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key7 in data11){
let data12 = data11[key7];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
}
else {
const err11 = {instancePath:instancePath+"/instruments/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/fields/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data:data12};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.instruments.type,parentSchema:schema22.properties.instruments,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema29 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"request.schema.json","title":"Request","description":"What somebody asks to do. An amount or a number of contracts that is absent asks how much is possible at most; one of 0 has the state judged as it stands.","type":"object","required":["action"],"discriminator":{"propertyName":"action"},"oneOf":[{"$ref":"#/definitions/moneyRequest"},{"$ref":"#/definitions/marginRequest"},{"$ref":"#/definitions/leverageRequest"},{"$ref":"#/definitions/marginModeRequest"},{"$ref":"#/definitions/positionModeRequest"},{"$ref":"#/definitions/expireCreditRequest"},{"$ref":"#/definitions/openRequest"},{"$ref":"#/definitions/changeRequest"},{"$ref":"#/definitions/placeOrderRequest"},{"$ref":"#/definitions/cancelOrderRequest"},{"$ref":"#/definitions/liquidateRequest"}],"definitions":{"moneyRequest":{"title":"MoneyRequest","description":"Money into or out of the account. `transfer` takes it to another wallet of the same owner.","type":"object","additionalProperties":false,"required":["action","asset"],"properties":{"action":{"type":"string","enum":["deposit","withdraw","transfer"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent.","x-level":"request","x-dimension":"enum"},"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is.","x-level":"request","x-dimension":"name"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How much money.","x-level":"request","x-dimension":"money","x-asset":"own"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"marginRequest":{"title":"MarginRequest","description":"Money between the wallet and the margin of one position.","type":"object","additionalProperties":false,"required":["action","position"],"properties":{"action":{"type":"string","enum":["add_margin","remove_margin"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position."},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How much money, in the settle asset."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"leverageRequest":{"title":"LeverageRequest","description":"Another leverage for one position, or for all positions of a symbol in a mode.","type":"object","additionalProperties":false,"required":["action","leverage"],"anyOf":[{"required":["position"]},{"required":["symbol","marginMode"]}],"properties":{"action":{"type":"string","enum":["change_leverage"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol, together with marginMode in place of position."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode that the positions are in."},"side":{"$ref":"common.schema.json#/definitions/side","description":"Only positions of this side."},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage asked for.","x-level":"request","x-dimension":"leverage"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"marginModeRequest":{"title":"MarginModeRequest","description":"Another mode for one position, or for all positions of a symbol.","type":"object","additionalProperties":false,"required":["action","marginMode"],"anyOf":[{"required":["position"]},{"required":["symbol"]}],"properties":{"action":{"type":"string","enum":["change_margin_mode"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol, in place of position."},"side":{"$ref":"common.schema.json#/definitions/side","description":"Only positions of this side."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode asked for.","x-level":"request","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"positionModeRequest":{"title":"PositionModeRequest","description":"Another position mode for the account: the selector `position_mode` of the next snapshot.","type":"object","additionalProperties":false,"required":["action","positionMode"],"properties":{"action":{"type":"string","enum":["change_position_mode"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"positionMode":{"$ref":"common.schema.json#/definitions/word","description":"The position mode asked for: a word of the policy's option `position_mode`.","x-level":"request","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"expireCreditRequest":{"title":"ExpireCreditRequest","description":"A credit lapses: what is left of it goes to the venue.","type":"object","additionalProperties":false,"required":["action","asset","credit"],"properties":{"action":{"type":"string","enum":["expire_credit"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"asset":{"$ref":"common.schema.json#/definitions/name","description":"The asset of its balance."},"credit":{"$ref":"common.schema.json#/definitions/name","description":"The id of the credit.","x-level":"request","x-dimension":"name"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"openRequest":{"title":"OpenRequest","description":"A fill that opens a position, or a trade that is judged as what it amounts to.","type":"object","additionalProperties":false,"required":["action","symbol","marginMode","side"],"properties":{"action":{"type":"string","enum":["open","trade"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument.","x-level":"request","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position."},"side":{"$ref":"common.schema.json#/definitions/side","description":"Of `open` the position's side; of `trade` long buys and short sells.","x-level":"request","x-dimension":"enum"},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts.","x-level":"request","x-dimension":"quantity"},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the fill or of the order; the mark price where a fill has none.","x-level":"request","x-dimension":"price"},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage; that of the position where absent."},"takerOrMaker":{"$ref":"common.schema.json#/definitions/takerOrMaker","description":"Which fee rate the fill pays; taker where absent.","x-level":"request","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"changeRequest":{"title":"ChangeRequest","description":"A fill that changes a position, which is named by its id, or by symbol, mode and side.","type":"object","additionalProperties":false,"required":["action"],"anyOf":[{"required":["position"]},{"required":["symbol","marginMode","side"]}],"properties":{"action":{"type":"string","enum":["increase","reduce","close","delever","settle"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position.","x-level":"request","x-dimension":"name"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument, with marginMode and side in place of position."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position."},"side":{"$ref":"common.schema.json#/definitions/side","description":"The position's side."},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts; `close` and `settle` take all of them where it is absent."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the fill; the mark price where absent."},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage; that of the position where absent."},"takerOrMaker":{"$ref":"common.schema.json#/definitions/takerOrMaker","description":"Which fee rate the fill pays; taker where absent."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"placeOrderRequest":{"title":"PlaceOrderRequest","description":"An order that rests.","type":"object","additionalProperties":false,"required":["action","symbol","marginMode","side","price"],"properties":{"action":{"type":"string","enum":["place_order"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"order":{"$ref":"common.schema.json#/definitions/name","description":"The id the order shall have."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position that it would open or change."},"side":{"$ref":"common.schema.json#/definitions/side","description":"long buys, short sells."},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price it is limited to."},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage it would be filled with."},"reduceOnly":{"type":"boolean","description":"Whether it can only make a position smaller; no where absent.","x-level":"request","x-dimension":"flag"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"cancelOrderRequest":{"title":"CancelOrderRequest","description":"The end of an order that rests.","type":"object","additionalProperties":false,"required":["action","order"],"properties":{"action":{"type":"string","enum":["cancel_order"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"order":{"$ref":"common.schema.json#/definitions/name","description":"The id of the order.","x-level":"request","x-dimension":"name"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}},"liquidateRequest":{"title":"LiquidateRequest","description":"What a liquidator chooses to close.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"type":"string","enum":["liquidate"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position; the whole account where absent."},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts; as many as the policy allows where absent."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the fill."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}}}};
const schema30 = {"title":"MoneyRequest","description":"Money into or out of the account. `transfer` takes it to another wallet of the same owner.","type":"object","additionalProperties":false,"required":["action","asset"],"properties":{"action":{"type":"string","enum":["deposit","withdraw","transfer"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent.","x-level":"request","x-dimension":"enum"},"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is.","x-level":"request","x-dimension":"name"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How much money.","x-level":"request","x-dimension":"money","x-asset":"own"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema31 = {"title":"By","description":"Who acts.","type":"string","enum":["trader","venue","liquidator"]};
const schema33 = {"title":"NonNegative","description":"A decimal number in a string, 0 or more.","type":"string","pattern":"^\\d{1,20}(\\.\\d{1,18})?$"};
const pattern13 = new RegExp("^\\d{1,20}(\\.\\d{1,18})?$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern10.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"+"\"",schema:"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$",parentSchema:schema25.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema25.propertyNames,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(!pattern11.test(data0)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/pattern",keyword:"pattern",params:{pattern: "^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"},message:"must match pattern \""+"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"+"\"",schema:"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$",parentSchema:schema26,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.type,parentSchema:schema26,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.asset === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "action") || (key0 === "by")) || (key0 === "asset")) || (key0 === "amount")) || (key0 === "facts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.action.type,parentSchema:schema30.properties.action,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data0 === "deposit") || (data0 === "withdraw")) || (data0 === "transfer"))){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema30.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.action.enum,parentSchema:schema30.properties.action,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err6 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values",schema:schema31.enum,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.asset !== undefined){
let data2 = data.asset;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err7 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(typeof data3 === "string"){
if(!pattern13.test(data3)){
const err9 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate26(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema36 = {"title":"MarginRequest","description":"Money between the wallet and the margin of one position.","type":"object","additionalProperties":false,"required":["action","position"],"properties":{"action":{"type":"string","enum":["add_margin","remove_margin"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position."},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How much money, in the settle asset."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.position === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "position"},message:"must have required property '"+"position"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "action") || (key0 === "by")) || (key0 === "position")) || (key0 === "amount")) || (key0 === "facts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.action.type,parentSchema:schema36.properties.action,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "add_margin") || (data0 === "remove_margin"))){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema36.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.action.enum,parentSchema:schema36.properties.action,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err6 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values",schema:schema31.enum,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err7 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(typeof data3 === "string"){
if(!pattern13.test(data3)){
const err9 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate26(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema40 = {"title":"LeverageRequest","description":"Another leverage for one position, or for all positions of a symbol in a mode.","type":"object","additionalProperties":false,"required":["action","leverage"],"anyOf":[{"required":["position"]},{"required":["symbol","marginMode"]}],"properties":{"action":{"type":"string","enum":["change_leverage"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol, together with marginMode in place of position."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode that the positions are in."},"side":{"$ref":"common.schema.json#/definitions/side","description":"Only positions of this side."},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage asked for.","x-level":"request","x-dimension":"leverage"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema44 = {"title":"Word","description":"A name that policies use: letters, digits and underscores, not starting with a digit.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,63}$"};
const schema45 = {"title":"Side","description":"`long` gains when the price rises, `short` when it falls.","type":"string","enum":["long","short"]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "position"},message:"must have required property '"+"position"+"'",schema:schema40.anyOf[0].required,parentSchema:schema40.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema40.anyOf[1].required,parentSchema:schema40.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.marginMode === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema40.anyOf[1].required,parentSchema:schema40.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.anyOf,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.leverage === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leverage"},message:"must have required property '"+"leverage"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "action") || (key0 === "by")) || (key0 === "position")) || (key0 === "symbol")) || (key0 === "marginMode")) || (key0 === "side")) || (key0 === "leverage")) || (key0 === "facts"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.action.type,parentSchema:schema40.properties.action,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data0 === "change_leverage")){
const err8 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema40.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.action.enum,parentSchema:schema40.properties.action,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err10 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values",schema:schema31.enum,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err11 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.symbol !== undefined){
let data3 = data.symbol;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err13 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data4 = data.marginMode;
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
const err15 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema44,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.side !== undefined){
let data5 = data.side;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.type,parentSchema:schema45,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data5 === "long") || (data5 === "short"))){
const err18 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.leverage !== undefined){
let data6 = data.leverage;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err19 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema16,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate26(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema47 = {"title":"MarginModeRequest","description":"Another mode for one position, or for all positions of a symbol.","type":"object","additionalProperties":false,"required":["action","marginMode"],"anyOf":[{"required":["position"]},{"required":["symbol"]}],"properties":{"action":{"type":"string","enum":["change_margin_mode"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol, in place of position."},"side":{"$ref":"common.schema.json#/definitions/side","description":"Only positions of this side."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode asked for.","x-level":"request","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "position"},message:"must have required property '"+"position"+"'",schema:schema47.anyOf[0].required,parentSchema:schema47.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema47.anyOf[1].required,parentSchema:schema47.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema47.anyOf,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.marginMode === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "action") || (key0 === "by")) || (key0 === "position")) || (key0 === "symbol")) || (key0 === "side")) || (key0 === "marginMode")) || (key0 === "facts"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.action.type,parentSchema:schema47.properties.action,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data0 === "change_margin_mode")){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema47.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.action.enum,parentSchema:schema47.properties.action,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err9 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values",schema:schema31.enum,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err10 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.symbol !== undefined){
let data3 = data.symbol;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err12 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.side !== undefined){
let data4 = data.side;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.type,parentSchema:schema45,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data4 === "long") || (data4 === "short"))){
const err15 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data5 = data.marginMode;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
const err16 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema44,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate26(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema53 = {"title":"PositionModeRequest","description":"Another position mode for the account: the selector `position_mode` of the next snapshot.","type":"object","additionalProperties":false,"required":["action","positionMode"],"properties":{"action":{"type":"string","enum":["change_position_mode"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"positionMode":{"$ref":"common.schema.json#/definitions/word","description":"The position mode asked for: a word of the policy's option `position_mode`.","x-level":"request","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.positionMode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positionMode"},message:"must have required property '"+"positionMode"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "by")) || (key0 === "positionMode")) || (key0 === "facts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.action.type,parentSchema:schema53.properties.action,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data0 === "change_position_mode")){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema53.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.action.enum,parentSchema:schema53.properties.action,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err6 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values",schema:schema31.enum,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.positionMode !== undefined){
let data2 = data.positionMode;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err7 = {instancePath:instancePath+"/positionMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema44,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/positionMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate26(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema56 = {"title":"ExpireCreditRequest","description":"A credit lapses: what is left of it goes to the venue.","type":"object","additionalProperties":false,"required":["action","asset","credit"],"properties":{"action":{"type":"string","enum":["expire_credit"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"asset":{"$ref":"common.schema.json#/definitions/name","description":"The asset of its balance."},"credit":{"$ref":"common.schema.json#/definitions/name","description":"The id of the credit.","x-level":"request","x-dimension":"name"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.asset === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.credit === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credit"},message:"must have required property '"+"credit"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "action") || (key0 === "by")) || (key0 === "asset")) || (key0 === "credit")) || (key0 === "facts"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.action.type,parentSchema:schema56.properties.action,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data0 === "expire_credit")){
const err5 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema56.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema56.properties.action.enum,parentSchema:schema56.properties.action,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err7 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values",schema:schema31.enum,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.asset !== undefined){
let data2 = data.asset;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err8 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.credit !== undefined){
let data3 = data.credit;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err10 = {instancePath:instancePath+"/credit",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/credit",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate26(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema60 = {"title":"OpenRequest","description":"A fill that opens a position, or a trade that is judged as what it amounts to.","type":"object","additionalProperties":false,"required":["action","symbol","marginMode","side"],"properties":{"action":{"type":"string","enum":["open","trade"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument.","x-level":"request","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position."},"side":{"$ref":"common.schema.json#/definitions/side","description":"Of `open` the position's side; of `trade` long buys and short sells.","x-level":"request","x-dimension":"enum"},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts.","x-level":"request","x-dimension":"quantity"},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the fill or of the order; the mark price where a fill has none.","x-level":"request","x-dimension":"price"},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage; that of the position where absent."},"takerOrMaker":{"$ref":"common.schema.json#/definitions/takerOrMaker","description":"Which fee rate the fill pays; taker where absent.","x-level":"request","x-dimension":"enum"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema68 = {"title":"TakerOrMaker","description":"Whether a fill took liquidity from the book or rested in it; decides the fee rate.","type":"string","enum":["taker","maker"]};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.symbol === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.marginMode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.side === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema60.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.action.type,parentSchema:schema60.properties.action,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data0 === "open") || (data0 === "trade"))){
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema60.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema60.properties.action.enum,parentSchema:schema60.properties.action,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err8 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values",schema:schema31.enum,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.symbol !== undefined){
let data2 = data.symbol;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data3 = data.marginMode;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
const err11 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema44,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.side !== undefined){
let data4 = data.side;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.type,parentSchema:schema45,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data4 === "long") || (data4 === "short"))){
const err14 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.contracts !== undefined){
let data5 = data.contracts;
if(typeof data5 === "string"){
if(!pattern13.test(data5)){
const err15 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema33,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.price !== undefined){
let data6 = data.price;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err17 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema16,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.leverage !== undefined){
let data7 = data.leverage;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err19 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema16,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.takerOrMaker !== undefined){
let data8 = data.takerOrMaker;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/takerOrMaker",schemaPath:"common.schema.json#/definitions/takerOrMaker/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.type,parentSchema:schema68,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data8 === "taker") || (data8 === "maker"))){
const err22 = {instancePath:instancePath+"/takerOrMaker",schemaPath:"common.schema.json#/definitions/takerOrMaker/enum",keyword:"enum",params:{allowedValues: schema68.enum},message:"must be equal to one of the allowed values",schema:schema68.enum,parentSchema:schema68,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate26(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema69 = {"title":"ChangeRequest","description":"A fill that changes a position, which is named by its id, or by symbol, mode and side.","type":"object","additionalProperties":false,"required":["action"],"anyOf":[{"required":["position"]},{"required":["symbol","marginMode","side"]}],"properties":{"action":{"type":"string","enum":["increase","reduce","close","delever","settle"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position.","x-level":"request","x-dimension":"name"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument, with marginMode and side in place of position."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position."},"side":{"$ref":"common.schema.json#/definitions/side","description":"The position's side."},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts; `close` and `settle` take all of them where it is absent."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the fill; the mark price where absent."},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage; that of the position where absent."},"takerOrMaker":{"$ref":"common.schema.json#/definitions/takerOrMaker","description":"Which fee rate the fill pays; taker where absent."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "position"},message:"must have required property '"+"position"+"'",schema:schema69.anyOf[0].required,parentSchema:schema69.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema69.anyOf[1].required,parentSchema:schema69.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.marginMode === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema69.anyOf[1].required,parentSchema:schema69.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.side === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'",schema:schema69.anyOf[1].required,parentSchema:schema69.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema69.anyOf,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema69.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.action.type,parentSchema:schema69.properties.action,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((data0 === "increase") || (data0 === "reduce")) || (data0 === "close")) || (data0 === "delever")) || (data0 === "settle"))){
const err8 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema69.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema69.properties.action.enum,parentSchema:schema69.properties.action,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err10 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values",schema:schema31.enum,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err11 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.symbol !== undefined){
let data3 = data.symbol;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err13 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data4 = data.marginMode;
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
const err15 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema44,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.side !== undefined){
let data5 = data.side;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.type,parentSchema:schema45,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data5 === "long") || (data5 === "short"))){
const err18 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.contracts !== undefined){
let data6 = data.contracts;
if(typeof data6 === "string"){
if(!pattern13.test(data6)){
const err19 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.price !== undefined){
let data7 = data.price;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err21 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema16,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.leverage !== undefined){
let data8 = data.leverage;
if(typeof data8 === "string"){
if(!pattern2.test(data8)){
const err23 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema16,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.takerOrMaker !== undefined){
let data9 = data.takerOrMaker;
if(typeof data9 !== "string"){
const err25 = {instancePath:instancePath+"/takerOrMaker",schemaPath:"common.schema.json#/definitions/takerOrMaker/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.type,parentSchema:schema68,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data9 === "taker") || (data9 === "maker"))){
const err26 = {instancePath:instancePath+"/takerOrMaker",schemaPath:"common.schema.json#/definitions/takerOrMaker/enum",keyword:"enum",params:{allowedValues: schema68.enum},message:"must be equal to one of the allowed values",schema:schema68.enum,parentSchema:schema68,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate26(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema79 = {"title":"PlaceOrderRequest","description":"An order that rests.","type":"object","additionalProperties":false,"required":["action","symbol","marginMode","side","price"],"properties":{"action":{"type":"string","enum":["place_order"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"order":{"$ref":"common.schema.json#/definitions/name","description":"The id the order shall have."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode of the position that it would open or change."},"side":{"$ref":"common.schema.json#/definitions/side","description":"long buys, short sells."},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price it is limited to."},"leverage":{"$ref":"common.schema.json#/definitions/positive","description":"The leverage it would be filled with."},"reduceOnly":{"type":"boolean","description":"Whether it can only make a position smaller; no where absent.","x-level":"request","x-dimension":"flag"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.symbol === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.marginMode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.side === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "side"},message:"must have required property '"+"side"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.price === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "price"},message:"must have required property '"+"price"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema79.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.action.type,parentSchema:schema79.properties.action,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data0 === "place_order")){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema79.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema79.properties.action.enum,parentSchema:schema79.properties.action,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err9 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values",schema:schema31.enum,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err10 = {instancePath:instancePath+"/order",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/order",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.symbol !== undefined){
let data3 = data.symbol;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err12 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data4 = data.marginMode;
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
const err14 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema44,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.side !== undefined){
let data5 = data.side;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.type,parentSchema:schema45,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data5 === "long") || (data5 === "short"))){
const err17 = {instancePath:instancePath+"/side",schemaPath:"common.schema.json#/definitions/side/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values",schema:schema45.enum,parentSchema:schema45,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.contracts !== undefined){
let data6 = data.contracts;
if(typeof data6 === "string"){
if(!pattern13.test(data6)){
const err18 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.price !== undefined){
let data7 = data.price;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err20 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema16,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.leverage !== undefined){
let data8 = data.leverage;
if(typeof data8 === "string"){
if(!pattern2.test(data8)){
const err22 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema16,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/leverage",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.reduceOnly !== undefined){
let data9 = data.reduceOnly;
if(typeof data9 !== "boolean"){
const err24 = {instancePath:instancePath+"/reduceOnly",schemaPath:"#/properties/reduceOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema79.properties.reduceOnly.type,parentSchema:schema79.properties.reduceOnly,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate26(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema88 = {"title":"CancelOrderRequest","description":"The end of an order that rests.","type":"object","additionalProperties":false,"required":["action","order"],"properties":{"action":{"type":"string","enum":["cancel_order"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"order":{"$ref":"common.schema.json#/definitions/name","description":"The id of the order.","x-level":"request","x-dimension":"name"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.order === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'",schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "by")) || (key0 === "order")) || (key0 === "facts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.properties.action.type,parentSchema:schema88.properties.action,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data0 === "cancel_order")){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema88.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema88.properties.action.enum,parentSchema:schema88.properties.action,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err6 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values",schema:schema31.enum,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err7 = {instancePath:instancePath+"/order",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/order",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate26(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const schema91 = {"title":"LiquidateRequest","description":"What a liquidator chooses to close.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"type":"string","enum":["liquidate"]},"by":{"$ref":"common.schema.json#/definitions/by","description":"Who acts; the trader where absent."},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position; the whole account where absent."},"contracts":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How many contracts; as many as the policy allows where absent."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price of the fill."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "action") || (key0 === "by")) || (key0 === "position")) || (key0 === "contracts")) || (key0 === "price")) || (key0 === "facts"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.action.type,parentSchema:schema91.properties.action,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === "liquidate")){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema91.properties.action.enum},message:"must be equal to one of the allowed values",schema:schema91.properties.action.enum,parentSchema:schema91.properties.action,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data1 === "trader") || (data1 === "venue")) || (data1 === "liquidator"))){
const err5 = {instancePath:instancePath+"/by",schemaPath:"common.schema.json#/definitions/by/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values",schema:schema31.enum,parentSchema:schema31,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err6 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.contracts !== undefined){
let data3 = data.contracts;
if(typeof data3 === "string"){
if(!pattern13.test(data3)){
const err8 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/contracts",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.price !== undefined){
let data4 = data.price;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err10 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate26(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="request.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.action;
if(typeof tag0 == "string"){
if(tag0 === "deposit"){
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
else if(tag0 === "withdraw"){
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
else if(tag0 === "transfer"){
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
errors = vErrors.length;
}
}
else if(tag0 === "add_margin"){
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
else if(tag0 === "remove_margin"){
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
else if(tag0 === "change_leverage"){
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors);
errors = vErrors.length;
}
}
else if(tag0 === "change_margin_mode"){
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors);
errors = vErrors.length;
}
}
else if(tag0 === "change_position_mode"){
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors);
errors = vErrors.length;
}
}
else if(tag0 === "expire_credit"){
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate36.errors : append(vErrors, validate36.errors);
errors = vErrors.length;
}
}
else if(tag0 === "open"){
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors);
errors = vErrors.length;
}
}
else if(tag0 === "trade"){
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors);
errors = vErrors.length;
}
}
else if(tag0 === "increase"){
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reduce"){
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors);
errors = vErrors.length;
}
}
else if(tag0 === "close"){
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors);
errors = vErrors.length;
}
}
else if(tag0 === "delever"){
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors);
errors = vErrors.length;
}
}
else if(tag0 === "settle"){
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors);
errors = vErrors.length;
}
}
else if(tag0 === "place_order"){
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : append(vErrors, validate42.errors);
errors = vErrors.length;
}
}
else if(tag0 === "cancel_order"){
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors);
errors = vErrors.length;
}
}
else if(tag0 === "liquidate"){
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors);
errors = vErrors.length;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "action", tagValue: tag0},message:"value of tag \"action\" must be in oneOf",schema:schema29.discriminator,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "action", tagValue: tag0},message:"tag \"action\" must be string",schema:schema29.discriminator,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema97 = {"title":"Charge","description":"Money that an event makes due. Its event has happened: the snapshot is the state after it, with the charge unpaid.","type":"object","additionalProperties":false,"required":["purpose","asset","amount"],"anyOf":[{"required":["position"]},{"required":["marginMode"]}],"properties":{"purpose":{"$ref":"common.schema.json#/definitions/purpose","description":"What the charge is for.","x-level":"charge","x-dimension":"enum"},"direction":{"type":"string","enum":["pay","receive"],"description":"Whether the account pays or receives. Funding must say; a realized profit is received and all else is paid.","x-level":"charge","x-dimension":"enum"},"position":{"$ref":"common.schema.json#/definitions/name","description":"The id of the position that it is for.","x-level":"charge","x-dimension":"name"},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"The mode, where the position is gone.","x-level":"charge","x-dimension":"enum"},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol, where the position is gone.","x-level":"charge","x-dimension":"name"},"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is.","x-level":"charge","x-dimension":"name"},"amount":{"$ref":"common.schema.json#/definitions/nonNegative","description":"How much is due, 0 or more.","x-level":"charge","x-dimension":"money","x-asset":"own"},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};
const schema98 = {"title":"Purpose","description":"What a charge is for.","type":"string","enum":["realized_loss","realized_profit","funding_fee","trading_fee","liquidation_fee","interest","bonus_clawback"]};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern10.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"+"\"",schema:"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$",parentSchema:schema25.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema25.propertyNames,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(!pattern11.test(data0)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/pattern",keyword:"pattern",params:{pattern: "^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"},message:"must match pattern \""+"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$"+"\"",schema:"^(-?\\d{1,20}(\\.\\d{1,18})?|(?!(?:Infinity|NaN)$)[A-Za-z_][A-Za-z0-9_]{0,63}|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z)$",parentSchema:schema26,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/factValue/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.type,parentSchema:schema26,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "position"},message:"must have required property '"+"position"+"'",schema:schema97.anyOf[0].required,parentSchema:schema97.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.marginMode === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema97.anyOf[1].required,parentSchema:schema97.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema97.anyOf,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.purpose === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'",schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.asset === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.amount === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "purpose") || (key0 === "direction")) || (key0 === "position")) || (key0 === "marginMode")) || (key0 === "symbol")) || (key0 === "asset")) || (key0 === "amount")) || (key0 === "facts"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.purpose !== undefined){
let data0 = data.purpose;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/purpose",schemaPath:"common.schema.json#/definitions/purpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.type,parentSchema:schema98,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((((data0 === "realized_loss") || (data0 === "realized_profit")) || (data0 === "funding_fee")) || (data0 === "trading_fee")) || (data0 === "liquidation_fee")) || (data0 === "interest")) || (data0 === "bonus_clawback"))){
const err8 = {instancePath:instancePath+"/purpose",schemaPath:"common.schema.json#/definitions/purpose/enum",keyword:"enum",params:{allowedValues: schema98.enum},message:"must be equal to one of the allowed values",schema:schema98.enum,parentSchema:schema98,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.direction !== undefined){
let data1 = data.direction;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema97.properties.direction.type,parentSchema:schema97.properties.direction,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data1 === "pay") || (data1 === "receive"))){
const err10 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema97.properties.direction.enum},message:"must be equal to one of the allowed values",schema:schema97.properties.direction.enum,parentSchema:schema97.properties.direction,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.position !== undefined){
let data2 = data.position;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err11 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/position",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data3 = data.marginMode;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
const err13 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema44,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.symbol !== undefined){
let data4 = data.symbol;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err15 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.asset !== undefined){
let data5 = data.asset;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err17 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.amount !== undefined){
let data6 = data.amount;
if(typeof data6 === "string"){
if(!pattern13.test(data6)){
const err19 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate70(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate70.errors : append(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema113 = {"title":"Funding","description":"Funding of all open positions of an instrument: the rate times their value is charged as `funding_fee`, long positions paying where the rate is above 0.","type":"object","additionalProperties":false,"required":["symbol","rate"],"properties":{"symbol":{"$ref":"common.schema.json#/definitions/name","description":"The symbol of the instrument."},"rate":{"$ref":"common.schema.json#/definitions/decimal","description":"The rate as a share of value; if positive, longs pay."},"price":{"$ref":"common.schema.json#/definitions/positive","description":"The price that values are taken at; the mark price where absent."}}};
const schema115 = {"title":"Decimal","description":"A decimal number in a string: at most 20 digits before the point and 18 after it.","type":"string","pattern":"^-?\\d{1,20}(\\.\\d{1,18})?$"};
const pattern62 = new RegExp("^-?\\d{1,20}(\\.\\d{1,18})?$", "u");

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.symbol === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "symbol"},message:"must have required property '"+"symbol"+"'",schema:schema113.required,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rate"},message:"must have required property '"+"rate"+"'",schema:schema113.required,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "symbol") || (key0 === "rate")) || (key0 === "price"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.symbol !== undefined){
let data0 = data.symbol;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err3 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rate !== undefined){
let data1 = data.rate;
if(typeof data1 === "string"){
if(!pattern62.test(data1)){
const err5 = {instancePath:instancePath+"/rate",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema115,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/rate",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.type,parentSchema:schema115,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.price !== undefined){
let data2 = data.price;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err7 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/price",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema113.type,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const schema117 = {"title":"Grant","description":"Money that the platform gives: to the bonus of the asset, or as a credit with terms of its own.","type":"object","additionalProperties":false,"required":["asset","amount"],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is."},"amount":{"$ref":"common.schema.json#/definitions/positive","description":"How much."},"credit":{"$ref":"#/definitions/terms"}}};
const schema120 = {"title":"CreditTerms","description":"The terms of a credit that is granted.","type":"object","additionalProperties":false,"required":["id","kind"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The credit's identity."},"kind":{"$ref":"common.schema.json#/definitions/word","description":"Which terms apply, in a word of the policy."},"ratio":{"$ref":"common.schema.json#/definitions/nonNegative","description":"The share of a loss or fee that it may pay."},"expiresAt":{"$ref":"common.schema.json#/definitions/instant","description":"When it lapses. It does so by itself."},"facts":{"$ref":"common.schema.json#/definitions/facts"}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "kind")) || (key0 === "ratio")) || (key0 === "expiresAt")) || (key0 === "facts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema44,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ratio !== undefined){
let data2 = data.ratio;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err7 = {instancePath:instancePath+"/ratio",schemaPath:"common.schema.json#/definitions/nonNegative/pattern",keyword:"pattern",params:{pattern: "^\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/ratio",schemaPath:"common.schema.json#/definitions/nonNegative/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.expiresAt !== undefined){
let data3 = data.expiresAt;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err9 = {instancePath:instancePath+"/expiresAt",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema14,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/expiresAt",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.facts !== undefined){
if(!(validate17(data.facts, {instancePath:instancePath+"/facts",parentData:data,parentDataProperty:"facts",rootData}))){
vErrors = vErrors === null ? validate17.errors : append(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.type,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asset === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "asset") || (key0 === "amount")) || (key0 === "credit"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.asset !== undefined){
let data0 = data.asset;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err3 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.amount !== undefined){
let data1 = data.amount;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err5 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.credit !== undefined){
if(!(validate81(data.credit, {instancePath:instancePath+"/credit",parentData:data,parentDataProperty:"credit",rootData}))){
vErrors = vErrors === null ? validate81.errors : append(vErrors, validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema117.type,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const schema125 = {"title":"Expiry","description":"Money of the platform that lapses. A credit leaves with what is left of it; a bonus is taken back as the charge `bonus_clawback`, by the policy's list for it.","type":"object","additionalProperties":false,"required":["asset"],"anyOf":[{"required":["credit"]},{"required":["marginMode"]}],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is."},"credit":{"$ref":"common.schema.json#/definitions/name","description":"The id of the credit."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"Of a bonus: the mode whose list says how it is taken back."},"amount":{"$ref":"common.schema.json#/definitions/positive","description":"Of a bonus: how much lapses, and no more than is left; all that is left where absent."}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.credit === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "credit"},message:"must have required property '"+"credit"+"'",schema:schema125.anyOf[0].required,parentSchema:schema125.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.marginMode === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "marginMode"},message:"must have required property '"+"marginMode"+"'",schema:schema125.anyOf[1].required,parentSchema:schema125.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema125.anyOf,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asset === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema125.required,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "asset") || (key0 === "credit")) || (key0 === "marginMode")) || (key0 === "amount"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.asset !== undefined){
let data0 = data.asset;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err5 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.credit !== undefined){
let data1 = data.credit;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err7 = {instancePath:instancePath+"/credit",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/credit",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data2 = data.marginMode;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err9 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema44,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err11 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/amount",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.type,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const schema130 = {"title":"Realization","description":"A job that settles unrealized profit and loss at the mark price: it is received and paid by the policy's lists for realized profit and loss, and the positions go on from that price.","type":"object","additionalProperties":false,"required":["of"],"properties":{"of":{"type":"string","enum":["profit","loss","both"],"description":"Positions that have gained, that have lost, or all."},"symbol":{"$ref":"common.schema.json#/definitions/name","description":"Only positions of this instrument."},"marginMode":{"$ref":"common.schema.json#/definitions/word","description":"Only positions of this mode."}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema130.required,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "of") || (key0 === "symbol")) || (key0 === "marginMode"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.of !== undefined){
let data0 = data.of;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema130.properties.of.type,parentSchema:schema130.properties.of,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data0 === "profit") || (data0 === "loss")) || (data0 === "both"))){
const err3 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/enum",keyword:"enum",params:{allowedValues: schema130.properties.of.enum},message:"must be equal to one of the allowed values",schema:schema130.properties.of.enum,parentSchema:schema130.properties.of,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.symbol !== undefined){
let data1 = data.symbol;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/symbol",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.marginMode !== undefined){
let data2 = data.marginMode;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err6 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]{0,63}$",parentSchema:schema44,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/marginMode",schemaPath:"common.schema.json#/definitions/word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.type,parentSchema:schema44,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema130.type,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/at",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/at",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/note",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema15,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/note",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.every !== undefined){
let data2 = data.every;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err6 = {instancePath:instancePath+"/every",schemaPath:"common.schema.json#/definitions/positive/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^(?=.*[1-9])\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/every",schemaPath:"common.schema.json#/definitions/positive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.until !== undefined){
let data3 = data.until;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err8 = {instancePath:instancePath+"/until",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema14,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/until",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.prices !== undefined){
let data4 = data.prices;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs16 = errors;
if(typeof key1 === "string"){
if(!pattern1.test(key1)){
const err10 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema12.properties.prices.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid5 = _errs16 === errors;
if(!valid5){
const err11 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema12.properties.prices.propertyNames,parentSchema:schema12.properties.prices,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key2 in data4){
if(!(validate13(data4[key2], {instancePath:instancePath+"/prices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.prices.type,parentSchema:schema12.properties.prices,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.set !== undefined){
if(!(validate15(data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData}))){
vErrors = vErrors === null ? validate15.errors : append(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.request !== undefined){
if(!(validate24(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData}))){
vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.charge !== undefined){
if(!(validate74(data.charge, {instancePath:instancePath+"/charge",parentData:data,parentDataProperty:"charge",rootData}))){
vErrors = vErrors === null ? validate74.errors : append(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.charges !== undefined){
let data9 = data.charges;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate74(data9[i0], {instancePath:instancePath+"/charges/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate74.errors : append(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/charges",schemaPath:"#/properties/charges/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.charges.type,parentSchema:schema12.properties.charges,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.funding !== undefined){
if(!(validate78(data.funding, {instancePath:instancePath+"/funding",parentData:data,parentDataProperty:"funding",rootData}))){
vErrors = vErrors === null ? validate78.errors : append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.grant !== undefined){
if(!(validate80(data.grant, {instancePath:instancePath+"/grant",parentData:data,parentDataProperty:"grant",rootData}))){
vErrors = vErrors === null ? validate80.errors : append(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.expire !== undefined){
if(!(validate85(data.expire, {instancePath:instancePath+"/expire",parentData:data,parentDataProperty:"expire",rootData}))){
vErrors = vErrors === null ? validate85.errors : append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
if(data.realize !== undefined){
if(!(validate87(data.realize, {instancePath:instancePath+"/realize",parentData:data,parentDataProperty:"realize",rootData}))){
vErrors = vErrors === null ? validate87.errors : append(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="events.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
