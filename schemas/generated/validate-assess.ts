// Generated from assess.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"assess.schema.json","title":"AssessAnswer","description":"How an account stands under a policy. A number that could not be decided is absent, and cannotDecide says why.","type":"object","additionalProperties":false,"required":["policy","asOf","account","pools","positions","orders","cannotDecide"],"properties":{"policy":{"$ref":"common.schema.json#/definitions/policyReference"},"asOf":{"$ref":"common.schema.json#/definitions/instant","description":"The moment of the snapshot."},"account":{"$ref":"#/definitions/assessedAccount"},"pools":{"description":"In the order of the policy's modes, then of the snapshot.","type":"array","items":{"$ref":"#/definitions/assessedPool"}},"positions":{"description":"In the order of the snapshot.","type":"array","items":{"$ref":"#/definitions/assessedPosition"}},"orders":{"description":"In the order of the snapshot.","type":"array","items":{"$ref":"#/definitions/assessedOrder"}},"cannotDecide":{"description":"What the policy or the snapshot does not settle.","type":"array","items":{"$ref":"common.schema.json#/definitions/cannotDecide"}}},"definitions":{"assessedAccount":{"title":"AssessedAccount","type":"object","additionalProperties":false,"required":["id","balances"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The account's identity."},"status":{"type":"string","description":"The most severe status of its pools, or cannot_decide."},"balances":{"type":"array","items":{"$ref":"#/definitions/assessedBalance"}},"figures":{"$ref":"common.schema.json#/definitions/figures"}}},"assessedBalance":{"title":"AssessedBalance","type":"object","additionalProperties":false,"required":["asset"],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is."},"walletBalance":{"type":"string","description":"Own money that is not assigned to a position."},"bonus":{"type":"string","description":"Money of the platform."},"debt":{"type":"string","description":"What is owed."},"available":{"type":"string","description":"What is free: that of the shared pool that holds the balance, or the wallet balance, never below 0."},"figures":{"$ref":"common.schema.json#/definitions/figures"}}},"assessedPool":{"title":"AssessedPool","description":"Positions whose margin backs each other. Money is in the asset the pool is reckoned in.","type":"object","additionalProperties":false,"required":["id","mode","key","positions"],"properties":{"id":{"type":"string","description":"The pool's identity in this answer."},"mode":{"type":"string","description":"The policy's mode."},"key":{"type":"string","description":"What its members have in common: the values of the sharing key, such as USDT."},"asset":{"type":"string","description":"What its money is in."},"positions":{"description":"Ids of its positions.","type":"array","items":{"type":"string"}},"orders":{"description":"Ids of its orders.","type":"array","items":{"type":"string"}},"equity":{"type":"string","description":"Equity for maintaining; what people call margin balance."},"equityForOpening":{"type":"string","description":"Equity that may back new positions."},"equityForWithdrawing":{"type":"string","description":"Equity that may leave."},"available":{"type":"string","description":"Equity for opening less initial margin, never below 0."},"initialMargin":{"type":"string","description":"What opening needs."},"maintenanceMargin":{"type":"string","description":"What staying open needs."},"marginRatio":{"type":"string","description":"Maintenance margin divided by equity; absent unless equity is positive."},"status":{"type":"string","description":"The stage that the pool is in, or cannot_decide."},"figures":{"$ref":"common.schema.json#/definitions/figures"}}},"assessedPosition":{"title":"AssessedPosition","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The position's identity."},"pool":{"type":"string","description":"The id of its pool."},"notional":{"type":"string","description":"Its value at the price the policy names."},"unrealizedPnl":{"type":"string","description":"Profit above 0, loss below."},"initialMargin":{"type":"string","description":"What opening it needs."},"maintenanceMargin":{"type":"string","description":"What keeping it needs."},"liquidationPrice":{"type":"string","description":"The nearest price on the losing side at which the trigger holds; absent if there is none or it holds already."},"liquidationPrices":{"description":"All ranges of price in which the trigger holds, in rising order.","type":"array","items":{"$ref":"#/definitions/priceRange"}},"stagePrices":{"description":"The same for each other stage of the policy.","type":"array","items":{"$ref":"#/definitions/stagePrice"}},"bankruptcyPrice":{"type":"string","description":"The price at which closing leaves its equity at 0."},"status":{"type":"string","description":"Its pool's status."},"figures":{"$ref":"common.schema.json#/definitions/figures"}}},"assessedOrder":{"title":"AssessedOrder","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The order's identity."},"pool":{"type":"string","description":"The id of its pool."},"initialMargin":{"type":"string","description":"What it holds back."},"figures":{"$ref":"common.schema.json#/definitions/figures"}}},"priceRange":{"title":"PriceRange","description":"A range of prices; an absent end is open towards 0 or without bound.","type":"object","additionalProperties":false,"properties":{"from":{"type":"string","description":"The lower end."},"to":{"type":"string","description":"The upper end."},"fromIncluded":{"type":"boolean","description":"Whether the lower end is in the range."},"toIncluded":{"type":"boolean","description":"Whether the upper end is in the range."},"exact":{"type":"boolean","description":"False where an end is irrational and was isolated to 18 digits."}}},"stagePrice":{"title":"StagePrice","type":"object","additionalProperties":false,"required":["stage","prices"],"properties":{"stage":{"type":"string","description":"The stage's name."},"price":{"type":"string","description":"The nearest price on the losing side at which the stage begins."},"prices":{"type":"array","items":{"$ref":"#/definitions/priceRange"}}}}}};
const schema13 = {"title":"PolicyReference","description":"Which policy answered.","type":"object","additionalProperties":false,"required":["id","version","digest"],"properties":{"id":{"type":"string","description":"The policy's name, such as reference.futures."},"version":{"type":"string","description":"The version in force, with its overlays."},"digest":{"type":"string","description":"`sha256:` and the SHA-256 of the canonical JSON of the policy's meaning, in lower case hexadecimal; empty where no version is in force."}}};
const schema14 = {"title":"Instant","description":"A moment in UTC, such as 2026-11-22T08:00:00Z; fractions of a second have at most 9 digits.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"};
const schema32 = {"title":"CannotDecide","description":"An answer that the policy or the snapshot does not settle.","type":"object","additionalProperties":false,"required":["answer","reason"],"properties":{"answer":{"type":"string","description":"The part of the answer that is missing, such as positions[0].liquidationPrice."},"reason":{"type":"string","description":"What is missing, in a sentence."},"clause":{"type":"string","description":"The id of the clause that needed it."},"citation":{"type":"string","description":"The source of that clause."}}};
const pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "u");
const schema15 = {"title":"AssessedAccount","type":"object","additionalProperties":false,"required":["id","balances"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The account's identity."},"status":{"type":"string","description":"The most severe status of its pools, or cannot_decide."},"balances":{"type":"array","items":{"$ref":"#/definitions/assessedBalance"}},"figures":{"$ref":"common.schema.json#/definitions/figures"}}};
const schema16 = {"title":"Name","description":"An identity given by the platform: 1 to 128 printable characters.","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"};
const schema19 = {"title":"Figures","description":"The figures that a policy defines beyond those every policy has, by their name in camel case.","type":"object","propertyNames":{"pattern":"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},"additionalProperties":{"type":"string"}};
const pattern1 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$", "u");
const pattern3 = new RegExp("^[a-zA-Z_][a-zA-Z0-9_]{0,63}$", "u");
const schema17 = {"title":"AssessedBalance","type":"object","additionalProperties":false,"required":["asset"],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is."},"walletBalance":{"type":"string","description":"Own money that is not assigned to a position."},"bonus":{"type":"string","description":"Money of the platform."},"debt":{"type":"string","description":"What is owed."},"available":{"type":"string","description":"What is free: that of the shared pool that holds the balance, or the wallet balance, never below 0."},"figures":{"$ref":"common.schema.json#/definitions/figures"}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asset === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "asset") || (key0 === "walletBalance")) || (key0 === "bonus")) || (key0 === "debt")) || (key0 === "available")) || (key0 === "figures"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.asset !== undefined){
let data0 = data.asset;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err2 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema16,data:data0};
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
const err3 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.walletBalance !== undefined){
let data1 = data.walletBalance;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/walletBalance",schemaPath:"#/properties/walletBalance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.walletBalance.type,parentSchema:schema17.properties.walletBalance,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.bonus !== undefined){
let data2 = data.bonus;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/bonus",schemaPath:"#/properties/bonus/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.bonus.type,parentSchema:schema17.properties.bonus,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.debt !== undefined){
let data3 = data.debt;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/debt",schemaPath:"#/properties/debt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.debt.type,parentSchema:schema17.properties.debt,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.available !== undefined){
let data4 = data.available;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/available",schemaPath:"#/properties/available/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.available.type,parentSchema:schema17.properties.available,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.figures !== undefined){
let data5 = data.figures;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs16 = errors;
if(typeof key1 === "string"){
if(!pattern3.test(key1)){
const err8 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"+"\"",schema:"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$",parentSchema:schema19.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid3 = _errs16 === errors;
if(!valid3){
const err9 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema19.propertyNames,parentSchema:schema19,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key2 in data5){
let data6 = data5[key2];
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/figures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/figures/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.additionalProperties.type,parentSchema:schema19.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data:data5};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.balances === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "balances"},message:"must have required property '"+"balances"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "status")) || (key0 === "balances")) || (key0 === "figures"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
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
const err3 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema16,data:data0};
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
const err4 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.status.type,parentSchema:schema15.properties.status,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.balances !== undefined){
let data2 = data.balances;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data2[i0], {instancePath:instancePath+"/balances/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : append(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/balances",schemaPath:"#/properties/balances/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.balances.type,parentSchema:schema15.properties.balances,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.figures !== undefined){
let data4 = data.figures;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs13 = errors;
if(typeof key1 === "string"){
if(!pattern3.test(key1)){
const err7 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"+"\"",schema:"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$",parentSchema:schema19.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid5 = _errs13 === errors;
if(!valid5){
const err8 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema19.propertyNames,parentSchema:schema19,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key2 in data4){
let data5 = data4[key2];
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/figures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/figures/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.additionalProperties.type,parentSchema:schema19.additionalProperties,data:data5};
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
const err10 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema21 = {"title":"AssessedPool","description":"Positions whose margin backs each other. Money is in the asset the pool is reckoned in.","type":"object","additionalProperties":false,"required":["id","mode","key","positions"],"properties":{"id":{"type":"string","description":"The pool's identity in this answer."},"mode":{"type":"string","description":"The policy's mode."},"key":{"type":"string","description":"What its members have in common: the values of the sharing key, such as USDT."},"asset":{"type":"string","description":"What its money is in."},"positions":{"description":"Ids of its positions.","type":"array","items":{"type":"string"}},"orders":{"description":"Ids of its orders.","type":"array","items":{"type":"string"}},"equity":{"type":"string","description":"Equity for maintaining; what people call margin balance."},"equityForOpening":{"type":"string","description":"Equity that may back new positions."},"equityForWithdrawing":{"type":"string","description":"Equity that may leave."},"available":{"type":"string","description":"Equity for opening less initial margin, never below 0."},"initialMargin":{"type":"string","description":"What opening needs."},"maintenanceMargin":{"type":"string","description":"What staying open needs."},"marginRatio":{"type":"string","description":"Maintenance margin divided by equity; absent unless equity is positive."},"status":{"type":"string","description":"The stage that the pool is in, or cannot_decide."},"figures":{"$ref":"common.schema.json#/definitions/figures"}}};
const func2 = Object.prototype.hasOwnProperty;

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.positions === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positions"},message:"must have required property '"+"positions"+"'",schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema21.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.id.type,parentSchema:schema21.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.mode.type,parentSchema:schema21.properties.mode,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.key !== undefined){
let data2 = data.key;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.key.type,parentSchema:schema21.properties.key,data:data2};
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
let data3 = data.asset;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/asset",schemaPath:"#/properties/asset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.asset.type,parentSchema:schema21.properties.asset,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.positions !== undefined){
let data4 = data.positions;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/positions/" + i0,schemaPath:"#/properties/positions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.positions.items.type,parentSchema:schema21.properties.positions.items,data:data5};
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
const err10 = {instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.properties.positions.type,parentSchema:schema21.properties.positions,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.orders !== undefined){
let data6 = data.orders;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/orders/" + i1,schemaPath:"#/properties/orders/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.orders.items.type,parentSchema:schema21.properties.orders.items,data:data7};
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
const err12 = {instancePath:instancePath+"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.properties.orders.type,parentSchema:schema21.properties.orders,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.equity !== undefined){
let data8 = data.equity;
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/equity",schemaPath:"#/properties/equity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.equity.type,parentSchema:schema21.properties.equity,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.equityForOpening !== undefined){
let data9 = data.equityForOpening;
if(typeof data9 !== "string"){
const err14 = {instancePath:instancePath+"/equityForOpening",schemaPath:"#/properties/equityForOpening/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.equityForOpening.type,parentSchema:schema21.properties.equityForOpening,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.equityForWithdrawing !== undefined){
let data10 = data.equityForWithdrawing;
if(typeof data10 !== "string"){
const err15 = {instancePath:instancePath+"/equityForWithdrawing",schemaPath:"#/properties/equityForWithdrawing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.equityForWithdrawing.type,parentSchema:schema21.properties.equityForWithdrawing,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.available !== undefined){
let data11 = data.available;
if(typeof data11 !== "string"){
const err16 = {instancePath:instancePath+"/available",schemaPath:"#/properties/available/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.available.type,parentSchema:schema21.properties.available,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.initialMargin !== undefined){
let data12 = data.initialMargin;
if(typeof data12 !== "string"){
const err17 = {instancePath:instancePath+"/initialMargin",schemaPath:"#/properties/initialMargin/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.initialMargin.type,parentSchema:schema21.properties.initialMargin,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.maintenanceMargin !== undefined){
let data13 = data.maintenanceMargin;
if(typeof data13 !== "string"){
const err18 = {instancePath:instancePath+"/maintenanceMargin",schemaPath:"#/properties/maintenanceMargin/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.maintenanceMargin.type,parentSchema:schema21.properties.maintenanceMargin,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.marginRatio !== undefined){
let data14 = data.marginRatio;
if(typeof data14 !== "string"){
const err19 = {instancePath:instancePath+"/marginRatio",schemaPath:"#/properties/marginRatio/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.marginRatio.type,parentSchema:schema21.properties.marginRatio,data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.status !== undefined){
let data15 = data.status;
if(typeof data15 !== "string"){
const err20 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.status.type,parentSchema:schema21.properties.status,data:data15};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.figures !== undefined){
let data16 = data.figures;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key1 in data16){
const _errs37 = errors;
if(typeof key1 === "string"){
if(!pattern3.test(key1)){
const err21 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"+"\"",schema:"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$",parentSchema:schema19.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid6 = _errs37 === errors;
if(!valid6){
const err22 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema19.propertyNames,parentSchema:schema19,data:data16};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key2 in data16){
let data17 = data16[key2];
if(typeof data17 !== "string"){
const err23 = {instancePath:instancePath+"/figures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/figures/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.additionalProperties.type,parentSchema:schema19.additionalProperties,data:data17};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema23 = {"title":"AssessedPosition","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The position's identity."},"pool":{"type":"string","description":"The id of its pool."},"notional":{"type":"string","description":"Its value at the price the policy names."},"unrealizedPnl":{"type":"string","description":"Profit above 0, loss below."},"initialMargin":{"type":"string","description":"What opening it needs."},"maintenanceMargin":{"type":"string","description":"What keeping it needs."},"liquidationPrice":{"type":"string","description":"The nearest price on the losing side at which the trigger holds; absent if there is none or it holds already."},"liquidationPrices":{"description":"All ranges of price in which the trigger holds, in rising order.","type":"array","items":{"$ref":"#/definitions/priceRange"}},"stagePrices":{"description":"The same for each other stage of the policy.","type":"array","items":{"$ref":"#/definitions/stagePrice"}},"bankruptcyPrice":{"type":"string","description":"The price at which closing leaves its equity at 0."},"status":{"type":"string","description":"Its pool's status."},"figures":{"$ref":"common.schema.json#/definitions/figures"}}};
const schema25 = {"title":"PriceRange","description":"A range of prices; an absent end is open towards 0 or without bound.","type":"object","additionalProperties":false,"properties":{"from":{"type":"string","description":"The lower end."},"to":{"type":"string","description":"The upper end."},"fromIncluded":{"type":"boolean","description":"Whether the lower end is in the range."},"toIncluded":{"type":"boolean","description":"Whether the upper end is in the range."},"exact":{"type":"boolean","description":"False where an end is irrational and was isolated to 18 digits."}}};
const schema26 = {"title":"StagePrice","type":"object","additionalProperties":false,"required":["stage","prices"],"properties":{"stage":{"type":"string","description":"The stage's name."},"price":{"type":"string","description":"The nearest price on the losing side at which the stage begins."},"prices":{"type":"array","items":{"$ref":"#/definitions/priceRange"}}}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stage === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.prices === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prices"},message:"must have required property '"+"prices"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "stage") || (key0 === "price")) || (key0 === "prices"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.stage !== undefined){
let data0 = data.stage;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.stage.type,parentSchema:schema26.properties.stage,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.price !== undefined){
let data1 = data.price;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.price.type,parentSchema:schema26.properties.price,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.prices !== undefined){
let data2 = data.prices;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((((key1 === "from") || (key1 === "to")) || (key1 === "fromIncluded")) || (key1 === "toIncluded")) || (key1 === "exact"))){
const err5 = {instancePath:instancePath+"/prices/" + i0,schemaPath:"#/definitions/priceRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.from !== undefined){
let data4 = data3.from;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/prices/" + i0+"/from",schemaPath:"#/definitions/priceRange/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.from.type,parentSchema:schema25.properties.from,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.to !== undefined){
let data5 = data3.to;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/prices/" + i0+"/to",schemaPath:"#/definitions/priceRange/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.to.type,parentSchema:schema25.properties.to,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.fromIncluded !== undefined){
let data6 = data3.fromIncluded;
if(typeof data6 !== "boolean"){
const err8 = {instancePath:instancePath+"/prices/" + i0+"/fromIncluded",schemaPath:"#/definitions/priceRange/properties/fromIncluded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema25.properties.fromIncluded.type,parentSchema:schema25.properties.fromIncluded,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.toIncluded !== undefined){
let data7 = data3.toIncluded;
if(typeof data7 !== "boolean"){
const err9 = {instancePath:instancePath+"/prices/" + i0+"/toIncluded",schemaPath:"#/definitions/priceRange/properties/toIncluded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema25.properties.toIncluded.type,parentSchema:schema25.properties.toIncluded,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.exact !== undefined){
let data8 = data3.exact;
if(typeof data8 !== "boolean"){
const err10 = {instancePath:instancePath+"/prices/" + i0+"/exact",schemaPath:"#/definitions/priceRange/properties/exact/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema25.properties.exact.type,parentSchema:schema25.properties.exact,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/prices/" + i0,schemaPath:"#/definitions/priceRange/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data:data3};
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
const err12 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.prices.type,parentSchema:schema26.properties.prices,data:data2};
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema16,data:data0};
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
const err3 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.pool !== undefined){
let data1 = data.pool;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.pool.type,parentSchema:schema23.properties.pool,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.notional !== undefined){
let data2 = data.notional;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/notional",schemaPath:"#/properties/notional/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.notional.type,parentSchema:schema23.properties.notional,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.unrealizedPnl !== undefined){
let data3 = data.unrealizedPnl;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/unrealizedPnl",schemaPath:"#/properties/unrealizedPnl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.unrealizedPnl.type,parentSchema:schema23.properties.unrealizedPnl,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.initialMargin !== undefined){
let data4 = data.initialMargin;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/initialMargin",schemaPath:"#/properties/initialMargin/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.initialMargin.type,parentSchema:schema23.properties.initialMargin,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.maintenanceMargin !== undefined){
let data5 = data.maintenanceMargin;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/maintenanceMargin",schemaPath:"#/properties/maintenanceMargin/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.maintenanceMargin.type,parentSchema:schema23.properties.maintenanceMargin,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.liquidationPrice !== undefined){
let data6 = data.liquidationPrice;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/liquidationPrice",schemaPath:"#/properties/liquidationPrice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.liquidationPrice.type,parentSchema:schema23.properties.liquidationPrice,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.liquidationPrices !== undefined){
let data7 = data.liquidationPrices;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!(((((key1 === "from") || (key1 === "to")) || (key1 === "fromIncluded")) || (key1 === "toIncluded")) || (key1 === "exact"))){
const err10 = {instancePath:instancePath+"/liquidationPrices/" + i0,schemaPath:"#/definitions/priceRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data8.from !== undefined){
let data9 = data8.from;
if(typeof data9 !== "string"){
const err11 = {instancePath:instancePath+"/liquidationPrices/" + i0+"/from",schemaPath:"#/definitions/priceRange/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.from.type,parentSchema:schema25.properties.from,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data8.to !== undefined){
let data10 = data8.to;
if(typeof data10 !== "string"){
const err12 = {instancePath:instancePath+"/liquidationPrices/" + i0+"/to",schemaPath:"#/definitions/priceRange/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.to.type,parentSchema:schema25.properties.to,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data8.fromIncluded !== undefined){
let data11 = data8.fromIncluded;
if(typeof data11 !== "boolean"){
const err13 = {instancePath:instancePath+"/liquidationPrices/" + i0+"/fromIncluded",schemaPath:"#/definitions/priceRange/properties/fromIncluded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema25.properties.fromIncluded.type,parentSchema:schema25.properties.fromIncluded,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data8.toIncluded !== undefined){
let data12 = data8.toIncluded;
if(typeof data12 !== "boolean"){
const err14 = {instancePath:instancePath+"/liquidationPrices/" + i0+"/toIncluded",schemaPath:"#/definitions/priceRange/properties/toIncluded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema25.properties.toIncluded.type,parentSchema:schema25.properties.toIncluded,data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data8.exact !== undefined){
let data13 = data8.exact;
if(typeof data13 !== "boolean"){
const err15 = {instancePath:instancePath+"/liquidationPrices/" + i0+"/exact",schemaPath:"#/definitions/priceRange/properties/exact/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema25.properties.exact.type,parentSchema:schema25.properties.exact,data:data13};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/liquidationPrices/" + i0,schemaPath:"#/definitions/priceRange/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/liquidationPrices",schemaPath:"#/properties/liquidationPrices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.properties.liquidationPrices.type,parentSchema:schema23.properties.liquidationPrices,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.stagePrices !== undefined){
let data14 = data.stagePrices;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate19(data14[i1], {instancePath:instancePath+"/stagePrices/" + i1,parentData:data14,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate19.errors : append(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/stagePrices",schemaPath:"#/properties/stagePrices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.properties.stagePrices.type,parentSchema:schema23.properties.stagePrices,data:data14};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.bankruptcyPrice !== undefined){
let data16 = data.bankruptcyPrice;
if(typeof data16 !== "string"){
const err19 = {instancePath:instancePath+"/bankruptcyPrice",schemaPath:"#/properties/bankruptcyPrice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.bankruptcyPrice.type,parentSchema:schema23.properties.bankruptcyPrice,data:data16};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.status !== undefined){
let data17 = data.status;
if(typeof data17 !== "string"){
const err20 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.status.type,parentSchema:schema23.properties.status,data:data17};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.figures !== undefined){
let data18 = data.figures;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key2 in data18){
const _errs43 = errors;
if(typeof key2 === "string"){
if(!pattern3.test(key2)){
const err21 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"+"\"",schema:"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$",parentSchema:schema19.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid9 = _errs43 === errors;
if(!valid9){
const err22 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema19.propertyNames,parentSchema:schema19,data:data18};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key3 in data18){
let data19 = data18[key3];
if(typeof data19 !== "string"){
const err23 = {instancePath:instancePath+"/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/figures/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.additionalProperties.type,parentSchema:schema19.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data:data18};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema29 = {"title":"AssessedOrder","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The order's identity."},"pool":{"type":"string","description":"The id of its pool."},"initialMargin":{"type":"string","description":"What it holds back."},"figures":{"$ref":"common.schema.json#/definitions/figures"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "pool")) || (key0 === "initialMargin")) || (key0 === "figures"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$",parentSchema:schema16,data:data0};
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
const err3 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.pool !== undefined){
let data1 = data.pool;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.pool.type,parentSchema:schema29.properties.pool,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.initialMargin !== undefined){
let data2 = data.initialMargin;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/initialMargin",schemaPath:"#/properties/initialMargin/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.initialMargin.type,parentSchema:schema29.properties.initialMargin,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.figures !== undefined){
let data3 = data.figures;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs12 = errors;
if(typeof key1 === "string"){
if(!pattern3.test(key1)){
const err6 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$"+"\"",schema:"^[a-zA-Z_][a-zA-Z0-9_]{0,63}$",parentSchema:schema19.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
const err7 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema19.propertyNames,parentSchema:schema19,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data3){
let data4 = data3[key2];
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/figures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/figures/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.additionalProperties.type,parentSchema:schema19.additionalProperties,data:data4};
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
const err9 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data:data3};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="assess.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.policy === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.asOf === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.account === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.pools === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pools"},message:"must have required property '"+"pools"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.positions === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positions"},message:"must have required property '"+"positions"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.orders === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orders"},message:"must have required property '"+"orders"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.cannotDecide === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cannotDecide"},message:"must have required property '"+"cannotDecide"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "policy") || (key0 === "asOf")) || (key0 === "account")) || (key0 === "pools")) || (key0 === "positions")) || (key0 === "orders")) || (key0 === "cannotDecide"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.policy !== undefined){
let data0 = data.policy;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err8 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0.version === undefined){
const err9 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data0.digest === undefined){
const err10 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "id") || (key1 === "version")) || (key1 === "digest"))){
const err11 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
const err12 = {instancePath:instancePath+"/policy/id",schemaPath:"common.schema.json#/definitions/policyReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.id.type,parentSchema:schema13.properties.id,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/policy/version",schemaPath:"common.schema.json#/definitions/policyReference/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.version.type,parentSchema:schema13.properties.version,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.digest !== undefined){
let data3 = data0.digest;
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/policy/digest",schemaPath:"common.schema.json#/definitions/policyReference/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.digest.type,parentSchema:schema13.properties.digest,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.asOf !== undefined){
let data4 = data.asOf;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err16 = {instancePath:instancePath+"/asOf",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema14,data:data4};
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
const err17 = {instancePath:instancePath+"/asOf",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.account !== undefined){
if(!(validate12(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate12.errors : append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
if(data.pools !== undefined){
let data6 = data.pools;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate16(data6[i0], {instancePath:instancePath+"/pools/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate16.errors : append(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.pools.type,parentSchema:schema11.properties.pools,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.positions !== undefined){
let data8 = data.positions;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate18(data8[i1], {instancePath:instancePath+"/positions/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate18.errors : append(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.positions.type,parentSchema:schema11.properties.positions,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.orders !== undefined){
let data10 = data.orders;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate22(data10[i2], {instancePath:instancePath+"/orders/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.orders.type,parentSchema:schema11.properties.orders,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.cannotDecide !== undefined){
let data12 = data.cannotDecide;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.answer === undefined){
const err21 = {instancePath:instancePath+"/cannotDecide/" + i3,schemaPath:"common.schema.json#/definitions/cannotDecide/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'",schema:schema32.required,parentSchema:schema32,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data13.reason === undefined){
const err22 = {instancePath:instancePath+"/cannotDecide/" + i3,schemaPath:"common.schema.json#/definitions/cannotDecide/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema32.required,parentSchema:schema32,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key2 in data13){
if(!((((key2 === "answer") || (key2 === "reason")) || (key2 === "clause")) || (key2 === "citation"))){
const err23 = {instancePath:instancePath+"/cannotDecide/" + i3,schemaPath:"common.schema.json#/definitions/cannotDecide/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data13.answer !== undefined){
let data14 = data13.answer;
if(typeof data14 !== "string"){
const err24 = {instancePath:instancePath+"/cannotDecide/" + i3+"/answer",schemaPath:"common.schema.json#/definitions/cannotDecide/properties/answer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.answer.type,parentSchema:schema32.properties.answer,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.reason !== undefined){
let data15 = data13.reason;
if(typeof data15 !== "string"){
const err25 = {instancePath:instancePath+"/cannotDecide/" + i3+"/reason",schemaPath:"common.schema.json#/definitions/cannotDecide/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.reason.type,parentSchema:schema32.properties.reason,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.clause !== undefined){
let data16 = data13.clause;
if(typeof data16 !== "string"){
const err26 = {instancePath:instancePath+"/cannotDecide/" + i3+"/clause",schemaPath:"common.schema.json#/definitions/cannotDecide/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.clause.type,parentSchema:schema32.properties.clause,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.citation !== undefined){
let data17 = data13.citation;
if(typeof data17 !== "string"){
const err27 = {instancePath:instancePath+"/cannotDecide/" + i3+"/citation",schemaPath:"common.schema.json#/definitions/cannotDecide/properties/citation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.citation.type,parentSchema:schema32.properties.citation,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/cannotDecide/" + i3,schemaPath:"common.schema.json#/definitions/cannotDecide/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/cannotDecide",schemaPath:"#/properties/cannotDecide/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.cannotDecide.type,parentSchema:schema11.properties.cannotDecide,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
