// Generated from assess.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"assess.schema.json","title":"AssessAnswer","description":"How an account stands under a policy. A number that could not be decided is absent, and cannotDecide says why.","type":"object","additionalProperties":false,"required":["policy","asOf","account","pools","positions","orders","cannotDecide"],"properties":{"policy":{"$ref":"common.schema.json#/definitions/policyReference"},"asOf":{"$ref":"common.schema.json#/definitions/instant","description":"The moment of the snapshot."},"account":{"$ref":"#/definitions/assessedAccount"},"pools":{"description":"In the order of the policy's modes, then of the snapshot.","type":"array","items":{"$ref":"#/definitions/assessedPool"}},"positions":{"description":"In the order of the snapshot.","type":"array","items":{"$ref":"#/definitions/assessedPosition"}},"orders":{"description":"In the order of the snapshot.","type":"array","items":{"$ref":"#/definitions/assessedOrder"}},"cannotDecide":{"description":"What the policy or the snapshot does not settle.","type":"array","items":{"$ref":"common.schema.json#/definitions/cannotDecide"}}},"definitions":{"assessedAccount":{"title":"AssessedAccount","type":"object","additionalProperties":false,"required":["id","balances"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The account's identity."},"status":{"type":"string","description":"The most severe status of its pools, or cannot_decide."},"balances":{"type":"array","items":{"$ref":"#/definitions/assessedBalance"}},"figures":{"$ref":"common.schema.json#/definitions/figures"}}},"assessedBalance":{"title":"AssessedBalance","type":"object","additionalProperties":false,"required":["asset"],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is."},"walletBalance":{"type":"string","description":"Own money that is not assigned to a position."},"bonus":{"type":"string","description":"Money of the platform."},"debt":{"type":"string","description":"What is owed."},"available":{"type":"string","description":"What is free: that of the shared pool that holds the balance, or the wallet balance, never below 0."},"figures":{"$ref":"common.schema.json#/definitions/figures"}}},"assessedPool":{"title":"AssessedPool","description":"Positions whose margin backs each other. Money is in the asset the pool is reckoned in.","type":"object","additionalProperties":false,"required":["id","mode","key","positions"],"properties":{"id":{"type":"string","description":"The pool's identity in this answer."},"mode":{"type":"string","description":"The policy's mode."},"key":{"type":"string","description":"What its members have in common: the values of the sharing key, such as USDT."},"asset":{"type":"string","description":"What its money is in."},"positions":{"description":"Ids of its positions.","type":"array","items":{"type":"string"}},"orders":{"description":"Ids of its orders.","type":"array","items":{"type":"string"}},"equity":{"type":"string","description":"Equity for maintaining; what people call margin balance."},"equityForOpening":{"type":"string","description":"Equity that may back new positions."},"equityForWithdrawing":{"type":"string","description":"Equity that may leave."},"available":{"type":"string","description":"Equity for opening less initial margin, never below 0."},"initialMargin":{"type":"string","description":"What opening needs."},"maintenanceMargin":{"type":"string","description":"What staying open needs."},"marginRatio":{"type":"string","description":"Maintenance margin divided by equity; absent unless equity is positive."},"status":{"type":"string","description":"The stage that the pool is in, or cannot_decide."},"figures":{"$ref":"common.schema.json#/definitions/figures"}}},"assessedPosition":{"title":"AssessedPosition","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The position's identity."},"pool":{"type":"string","description":"The id of its pool."},"notional":{"type":"string","description":"Its value at the price the policy names."},"unrealizedPnl":{"type":"string","description":"Profit above 0, loss below."},"initialMargin":{"type":"string","description":"What opening it needs."},"maintenanceMargin":{"type":"string","description":"What keeping it needs."},"liquidationPrice":{"type":"string","description":"The nearest price on the losing side at which the trigger holds; absent if there is none or it holds already."},"liquidationPrices":{"description":"All ranges of price in which the trigger holds, in rising order.","type":"array","items":{"$ref":"#/definitions/priceRange"}},"stagePrices":{"description":"The same for each other stage of the policy.","type":"array","items":{"$ref":"#/definitions/stagePrice"}},"bankruptcyPrice":{"type":"string","description":"The price at which closing leaves its equity at 0."},"status":{"type":"string","description":"Its pool's status."},"figures":{"$ref":"common.schema.json#/definitions/figures"}}},"assessedOrder":{"title":"AssessedOrder","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The order's identity."},"pool":{"type":"string","description":"The id of its pool."},"initialMargin":{"type":"string","description":"What it holds back."},"figures":{"$ref":"common.schema.json#/definitions/figures"}}},"priceRange":{"title":"PriceRange","description":"A range of prices; an absent end is open towards 0 or without bound.","type":"object","additionalProperties":false,"properties":{"from":{"type":"string","description":"The lower end."},"to":{"type":"string","description":"The upper end."},"fromIncluded":{"type":"boolean","description":"Whether the lower end is in the range."},"toIncluded":{"type":"boolean","description":"Whether the upper end is in the range."},"exact":{"type":"boolean","description":"False where an end is irrational and was isolated to 18 digits."}}},"stagePrice":{"title":"StagePrice","type":"object","additionalProperties":false,"required":["stage","prices"],"properties":{"stage":{"type":"string","description":"The stage's name."},"price":{"type":"string","description":"The nearest price on the losing side at which the stage begins."},"prices":{"type":"array","items":{"$ref":"#/definitions/priceRange"}}}}}};
const schema13 = {"title":"PolicyReference","description":"Which policy answered.","type":"object","additionalProperties":false,"required":["id","version","digest"],"properties":{"id":{"type":"string","description":"The policy's name, such as reference.futures."},"version":{"type":"string","description":"The version in force, with its overlays."},"digest":{"type":"string","description":"SHA-256 of the canonical JSON of the policy's meaning, in lower case hexadecimal."}}};
const schema14 = {"title":"Instant","description":"A moment in UTC, such as 2026-11-22T08:00:00Z; fractions of a second have at most 9 digits.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"};
const schema32 = {"title":"CannotDecide","description":"An answer that the policy or the snapshot does not settle.","type":"object","additionalProperties":false,"required":["answer","reason"],"properties":{"answer":{"type":"string","description":"The part of the answer that is missing, such as positions[0].liquidationPrice."},"reason":{"type":"string","description":"What is missing, in a sentence."},"clause":{"type":"string","description":"The id of the clause that needed it."},"citation":{"type":"string","description":"The source of that clause."}}};
const pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "u");
const schema15 = {"title":"AssessedAccount","type":"object","additionalProperties":false,"required":["id","balances"],"properties":{"id":{"$ref":"common.schema.json#/definitions/name","description":"The account's identity."},"status":{"type":"string","description":"The most severe status of its pools, or cannot_decide."},"balances":{"type":"array","items":{"$ref":"#/definitions/assessedBalance"}},"figures":{"$ref":"common.schema.json#/definitions/figures"}}};
const schema16 = {"title":"Name","description":"An identity given by the platform: 1 to 128 printable characters.","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"};
const schema19 = {"title":"Figures","description":"The figures that a policy defines beyond those every policy has, by their name in camel case.","type":"object","propertyNames":{"pattern":"^[a-z][a-zA-Z0-9]{0,63}$"},"additionalProperties":{"type":"string"}};
const pattern1 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$", "u");
const pattern3 = new RegExp("^[a-z][a-zA-Z0-9]{0,63}$", "u");
const schema17 = {"title":"AssessedBalance","type":"object","additionalProperties":false,"required":["asset"],"properties":{"asset":{"$ref":"common.schema.json#/definitions/name","description":"What the money is."},"walletBalance":{"type":"string","description":"Own money that is not assigned to a position."},"bonus":{"type":"string","description":"Money of the platform."},"debt":{"type":"string","description":"What is owed."},"available":{"type":"string","description":"What is free: that of the shared pool that holds the balance, or the wallet balance, never below 0."},"figures":{"$ref":"common.schema.json#/definitions/figures"}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.asset === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'"};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err2 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\""};
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
const err3 = {instancePath:instancePath+"/asset",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.walletBalance !== "string"){
const err4 = {instancePath:instancePath+"/walletBalance",schemaPath:"#/properties/walletBalance/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.bonus !== "string"){
const err5 = {instancePath:instancePath+"/bonus",schemaPath:"#/properties/bonus/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.debt !== "string"){
const err6 = {instancePath:instancePath+"/debt",schemaPath:"#/properties/debt/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.available !== "string"){
const err7 = {instancePath:instancePath+"/available",schemaPath:"#/properties/available/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]{0,63}$"},message:"must match pattern \""+"^[a-z][a-zA-Z0-9]{0,63}$"+"\"",propertyName:key1};
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
const err9 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
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
if(typeof data5[key2] !== "string"){
const err10 = {instancePath:instancePath+"/figures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/figures/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.balances === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "balances"},message:"must have required property '"+"balances"+"'"};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err3 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\""};
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
const err4 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.status !== "string"){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/balances",schemaPath:"#/properties/balances/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err7 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]{0,63}$"},message:"must match pattern \""+"^[a-z][a-zA-Z0-9]{0,63}$"+"\"",propertyName:key1};
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
const err8 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
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
if(typeof data4[key2] !== "string"){
const err9 = {instancePath:instancePath+"/figures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/figures/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.positions === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positions"},message:"must have required property '"+"positions"+"'"};
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
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
if(typeof data.id !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.mode !== "string"){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.key !== "string"){
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.asset !== "string"){
const err8 = {instancePath:instancePath+"/asset",schemaPath:"#/properties/asset/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data4[i0] !== "string"){
const err9 = {instancePath:instancePath+"/positions/" + i0,schemaPath:"#/properties/positions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
if(typeof data6[i1] !== "string"){
const err11 = {instancePath:instancePath+"/orders/" + i1,schemaPath:"#/properties/orders/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
if(typeof data.equity !== "string"){
const err13 = {instancePath:instancePath+"/equity",schemaPath:"#/properties/equity/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.equityForOpening !== "string"){
const err14 = {instancePath:instancePath+"/equityForOpening",schemaPath:"#/properties/equityForOpening/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.equityForWithdrawing !== "string"){
const err15 = {instancePath:instancePath+"/equityForWithdrawing",schemaPath:"#/properties/equityForWithdrawing/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.available !== "string"){
const err16 = {instancePath:instancePath+"/available",schemaPath:"#/properties/available/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.initialMargin !== "string"){
const err17 = {instancePath:instancePath+"/initialMargin",schemaPath:"#/properties/initialMargin/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.maintenanceMargin !== "string"){
const err18 = {instancePath:instancePath+"/maintenanceMargin",schemaPath:"#/properties/maintenanceMargin/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.marginRatio !== "string"){
const err19 = {instancePath:instancePath+"/marginRatio",schemaPath:"#/properties/marginRatio/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.status !== "string"){
const err20 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]{0,63}$"},message:"must match pattern \""+"^[a-z][a-zA-Z0-9]{0,63}$"+"\"",propertyName:key1};
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
const err22 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
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
if(typeof data16[key2] !== "string"){
const err23 = {instancePath:instancePath+"/figures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/figures/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.prices === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prices"},message:"must have required property '"+"prices"+"'"};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
if(typeof data.stage !== "string"){
const err3 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.price !== "string"){
const err4 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/prices/" + i0,schemaPath:"#/definitions/priceRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
if(typeof data3.from !== "string"){
const err6 = {instancePath:instancePath+"/prices/" + i0+"/from",schemaPath:"#/definitions/priceRange/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data3.to !== "string"){
const err7 = {instancePath:instancePath+"/prices/" + i0+"/to",schemaPath:"#/definitions/priceRange/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data3.fromIncluded !== "boolean"){
const err8 = {instancePath:instancePath+"/prices/" + i0+"/fromIncluded",schemaPath:"#/definitions/priceRange/properties/fromIncluded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
if(typeof data3.toIncluded !== "boolean"){
const err9 = {instancePath:instancePath+"/prices/" + i0+"/toIncluded",schemaPath:"#/definitions/priceRange/properties/toIncluded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
if(typeof data3.exact !== "boolean"){
const err10 = {instancePath:instancePath+"/prices/" + i0+"/exact",schemaPath:"#/definitions/priceRange/properties/exact/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err11 = {instancePath:instancePath+"/prices/" + i0,schemaPath:"#/definitions/priceRange/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err12 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err2 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\""};
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
const err3 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.pool !== "string"){
const err4 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.notional !== "string"){
const err5 = {instancePath:instancePath+"/notional",schemaPath:"#/properties/notional/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.unrealizedPnl !== "string"){
const err6 = {instancePath:instancePath+"/unrealizedPnl",schemaPath:"#/properties/unrealizedPnl/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.initialMargin !== "string"){
const err7 = {instancePath:instancePath+"/initialMargin",schemaPath:"#/properties/initialMargin/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.maintenanceMargin !== "string"){
const err8 = {instancePath:instancePath+"/maintenanceMargin",schemaPath:"#/properties/maintenanceMargin/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.liquidationPrice !== "string"){
const err9 = {instancePath:instancePath+"/liquidationPrice",schemaPath:"#/properties/liquidationPrice/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/liquidationPrices/" + i0,schemaPath:"#/definitions/priceRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
if(typeof data8.from !== "string"){
const err11 = {instancePath:instancePath+"/liquidationPrices/" + i0+"/from",schemaPath:"#/definitions/priceRange/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data8.to !== "string"){
const err12 = {instancePath:instancePath+"/liquidationPrices/" + i0+"/to",schemaPath:"#/definitions/priceRange/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data8.fromIncluded !== "boolean"){
const err13 = {instancePath:instancePath+"/liquidationPrices/" + i0+"/fromIncluded",schemaPath:"#/definitions/priceRange/properties/fromIncluded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
if(typeof data8.toIncluded !== "boolean"){
const err14 = {instancePath:instancePath+"/liquidationPrices/" + i0+"/toIncluded",schemaPath:"#/definitions/priceRange/properties/toIncluded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
if(typeof data8.exact !== "boolean"){
const err15 = {instancePath:instancePath+"/liquidationPrices/" + i0+"/exact",schemaPath:"#/definitions/priceRange/properties/exact/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err16 = {instancePath:instancePath+"/liquidationPrices/" + i0,schemaPath:"#/definitions/priceRange/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err17 = {instancePath:instancePath+"/liquidationPrices",schemaPath:"#/properties/liquidationPrices/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/stagePrices",schemaPath:"#/properties/stagePrices/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
if(typeof data.bankruptcyPrice !== "string"){
const err19 = {instancePath:instancePath+"/bankruptcyPrice",schemaPath:"#/properties/bankruptcyPrice/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.status !== "string"){
const err20 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]{0,63}$"},message:"must match pattern \""+"^[a-z][a-zA-Z0-9]{0,63}$"+"\"",propertyName:key2};
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
const err22 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
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
if(typeof data18[key3] !== "string"){
const err23 = {instancePath:instancePath+"/figures/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/figures/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err2 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]{1,128}$"+"\""};
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
const err3 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/definitions/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.pool !== "string"){
const err4 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.initialMargin !== "string"){
const err5 = {instancePath:instancePath+"/initialMargin",schemaPath:"#/properties/initialMargin/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]{0,63}$"},message:"must match pattern \""+"^[a-z][a-zA-Z0-9]{0,63}$"+"\"",propertyName:key1};
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
const err7 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
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
if(typeof data3[key2] !== "string"){
const err8 = {instancePath:instancePath+"/figures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/definitions/figures/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/figures",schemaPath:"common.schema.json#/definitions/figures/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.asOf === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.account === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.pools === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pools"},message:"must have required property '"+"pools"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.positions === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positions"},message:"must have required property '"+"positions"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.orders === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orders"},message:"must have required property '"+"orders"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.cannotDecide === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cannotDecide"},message:"must have required property '"+"cannotDecide"+"'"};
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
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
const err8 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0.version === undefined){
const err9 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data0.digest === undefined){
const err10 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
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
const err11 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
if(typeof data0.id !== "string"){
const err12 = {instancePath:instancePath+"/policy/id",schemaPath:"common.schema.json#/definitions/policyReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data0.version !== "string"){
const err13 = {instancePath:instancePath+"/policy/version",schemaPath:"common.schema.json#/definitions/policyReference/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data0.digest !== "string"){
const err14 = {instancePath:instancePath+"/policy/digest",schemaPath:"common.schema.json#/definitions/policyReference/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/policy",schemaPath:"common.schema.json#/definitions/policyReference/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err16 = {instancePath:instancePath+"/asOf",schemaPath:"common.schema.json#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\""};
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
const err17 = {instancePath:instancePath+"/asOf",schemaPath:"common.schema.json#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.pools !== undefined){
let data6 = data.pools;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate16(data6[i0], {instancePath:instancePath+"/pools/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err21 = {instancePath:instancePath+"/cannotDecide/" + i3,schemaPath:"common.schema.json#/definitions/cannotDecide/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data13.reason === undefined){
const err22 = {instancePath:instancePath+"/cannotDecide/" + i3,schemaPath:"common.schema.json#/definitions/cannotDecide/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
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
const err23 = {instancePath:instancePath+"/cannotDecide/" + i3,schemaPath:"common.schema.json#/definitions/cannotDecide/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
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
if(typeof data13.answer !== "string"){
const err24 = {instancePath:instancePath+"/cannotDecide/" + i3+"/answer",schemaPath:"common.schema.json#/definitions/cannotDecide/properties/answer/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data13.reason !== "string"){
const err25 = {instancePath:instancePath+"/cannotDecide/" + i3+"/reason",schemaPath:"common.schema.json#/definitions/cannotDecide/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data13.clause !== "string"){
const err26 = {instancePath:instancePath+"/cannotDecide/" + i3+"/clause",schemaPath:"common.schema.json#/definitions/cannotDecide/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data13.citation !== "string"){
const err27 = {instancePath:instancePath+"/cannotDecide/" + i3+"/citation",schemaPath:"common.schema.json#/definitions/cannotDecide/properties/citation/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/cannotDecide/" + i3,schemaPath:"common.schema.json#/definitions/cannotDecide/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err29 = {instancePath:instancePath+"/cannotDecide",schemaPath:"#/properties/cannotDecide/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
