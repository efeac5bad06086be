// Generated from impact-answer.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"impact-answer.schema.json","title":"ImpactAnswer","description":"What a change of policy does to many accounts: `plimsoll impact`.","type":"object","additionalProperties":false,"required":["old","new","verdict","accounts","rejected","changed","worse","better","undecided","silences","kinds","statuses","prices","payers","first","rejects"],"properties":{"old":{"$ref":"common.schema.json#/definitions/policyReference"},"new":{"$ref":"common.schema.json#/definitions/policyReference"},"verdict":{"type":"string","enum":["same_rules","no_effect","effect"],"description":"`same_rules`: the two mean the same; `no_effect`: nothing changes for any of these accounts."},"reproduce":{"type":"string","description":"The call that says the same again."},"plimsoll":{"type":"string","description":"The version of Plimsoll that answered."},"accounts":{"type":"integer","description":"How many were read."},"rejected":{"type":"integer","description":"How many lines are no snapshot."},"changed":{"type":"integer","description":"Accounts for which anything changes."},"worse":{"type":"integer","description":"Accounts for which something becomes worse."},"better":{"type":"integer","description":"Accounts for which something becomes better."},"undecided":{"type":"integer","description":"Accounts of which neither policy decides how they stand in all that had to be asked: whether that changes is not known."},"silences":{"type":"array","description":"The commonest reasons for it, the first of each account.","items":{"$ref":"#/definitions/impactSilence"}},"kinds":{"type":"array","description":"Accounts by what changes.","items":{"$ref":"#/definitions/impactKind"}},"statuses":{"type":"array","description":"Accounts by their status before and after.","items":{"$ref":"#/definitions/impactStatus"}},"prices":{"type":"array","description":"Positions whose liquidation price moves, by mode and instrument.","items":{"$ref":"#/definitions/impactPrices"}},"payers":{"type":"array","description":"How much more each payer pays of the standard charges: a loss, funding and a fee of each kind of position, of 1 % of its value and of all of it.","items":{"$ref":"#/definitions/impactPayer"}},"first":{"type":"array","description":"Accounts for which something changes, those that say most: that become liquidatable, then whose status is another, whose price moves, for whom something is worse, and the rest, each in the order of lines. All of them are in the list that --list writes.","items":{"$ref":"#/definitions/impactAccount"}},"rejects":{"type":"array","description":"The first lines that are no snapshot.","items":{"$ref":"#/definitions/impactReject"}}},"definitions":{"impactKind":{"title":"ImpactKind","type":"object","additionalProperties":false,"required":["what","accounts"],"properties":{"what":{"type":"string"},"accounts":{"type":"integer"}}},"impactSilence":{"title":"ImpactSilence","type":"object","additionalProperties":false,"required":["reason","accounts"],"properties":{"reason":{"type":"string"},"accounts":{"type":"integer"}}},"impactStatus":{"title":"ImpactStatus","type":"object","additionalProperties":false,"required":["change","accounts"],"properties":{"change":{"type":"string","description":"healthy → warning."},"accounts":{"type":"integer"}}},"impactPrices":{"title":"ImpactPrices","type":"object","additionalProperties":false,"required":["place","positions","moves"],"properties":{"place":{"type":"string","description":"Mode and instrument."},"positions":{"type":"integer","description":"How many positions."},"moves":{"type":"array","items":{"title":"ImpactMove","type":"object","additionalProperties":false,"required":["move","positions"],"properties":{"move":{"type":"string","description":"How far, by its share of the old price."},"positions":{"type":"integer"}}}}}},"impactPayer":{"title":"ImpactPayer","type":"object","additionalProperties":false,"required":["purpose","payer","asset","by","places"],"properties":{"purpose":{"type":"string"},"payer":{"type":"string"},"asset":{"type":"string"},"by":{"type":"string","description":"What it pays more under the new policy, or less below 0."},"places":{"type":"array","description":"The same by where the position is that was charged; they add up to it.","items":{"title":"ImpactPlace","type":"object","additionalProperties":false,"required":["place","by"],"properties":{"place":{"type":"string","description":"Mode and instrument."},"by":{"type":"string","description":"In the same asset."}}}}}},"impactAccount":{"title":"ImpactAccount","type":"object","additionalProperties":false,"required":["line","account","effects"],"properties":{"line":{"type":"integer","description":"Its line in the input, from 1."},"account":{"type":"string"},"effects":{"type":"array","items":{"type":"string","description":"What changes, in words."}}}},"impactReject":{"title":"ImpactReject","type":"object","additionalProperties":false,"required":["line","reason"],"properties":{"line":{"type":"integer"},"reason":{"type":"string"}}}}};
const schema13 = {"title":"PolicyReference","description":"Which policy answered.","type":"object","additionalProperties":false,"required":["id","version","digest"],"properties":{"id":{"type":"string","description":"The policy's name, such as reference.futures."},"version":{"type":"string","description":"The version in force, with its overlays."},"digest":{"type":"string","description":"`sha256:` and the SHA-256 of the canonical JSON of the policy's meaning, in lower case hexadecimal; empty where no version is in force."}}};
const schema15 = {"title":"ImpactSilence","type":"object","additionalProperties":false,"required":["reason","accounts"],"properties":{"reason":{"type":"string"},"accounts":{"type":"integer"}}};
const schema16 = {"title":"ImpactKind","type":"object","additionalProperties":false,"required":["what","accounts"],"properties":{"what":{"type":"string"},"accounts":{"type":"integer"}}};
const schema17 = {"title":"ImpactStatus","type":"object","additionalProperties":false,"required":["change","accounts"],"properties":{"change":{"type":"string","description":"healthy → warning."},"accounts":{"type":"integer"}}};
const schema18 = {"title":"ImpactPrices","type":"object","additionalProperties":false,"required":["place","positions","moves"],"properties":{"place":{"type":"string","description":"Mode and instrument."},"positions":{"type":"integer","description":"How many positions."},"moves":{"type":"array","items":{"title":"ImpactMove","type":"object","additionalProperties":false,"required":["move","positions"],"properties":{"move":{"type":"string","description":"How far, by its share of the old price."},"positions":{"type":"integer"}}}}}};
const schema19 = {"title":"ImpactPayer","type":"object","additionalProperties":false,"required":["purpose","payer","asset","by","places"],"properties":{"purpose":{"type":"string"},"payer":{"type":"string"},"asset":{"type":"string"},"by":{"type":"string","description":"What it pays more under the new policy, or less below 0."},"places":{"type":"array","description":"The same by where the position is that was charged; they add up to it.","items":{"title":"ImpactPlace","type":"object","additionalProperties":false,"required":["place","by"],"properties":{"place":{"type":"string","description":"Mode and instrument."},"by":{"type":"string","description":"In the same asset."}}}}}};
const schema20 = {"title":"ImpactAccount","type":"object","additionalProperties":false,"required":["line","account","effects"],"properties":{"line":{"type":"integer","description":"Its line in the input, from 1."},"account":{"type":"string"},"effects":{"type":"array","items":{"type":"string","description":"What changes, in words."}}}};
const schema21 = {"title":"ImpactReject","type":"object","additionalProperties":false,"required":["line","reason"],"properties":{"line":{"type":"integer"},"reason":{"type":"string"}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="impact-answer.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.old === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "old"},message:"must have required property '"+"old"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.new === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "new"},message:"must have required property '"+"new"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.verdict === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.accounts === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.rejected === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rejected"},message:"must have required property '"+"rejected"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.changed === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changed"},message:"must have required property '"+"changed"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.worse === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "worse"},message:"must have required property '"+"worse"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.better === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "better"},message:"must have required property '"+"better"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.undecided === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "undecided"},message:"must have required property '"+"undecided"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.silences === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "silences"},message:"must have required property '"+"silences"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.kinds === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kinds"},message:"must have required property '"+"kinds"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.statuses === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statuses"},message:"must have required property '"+"statuses"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.prices === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prices"},message:"must have required property '"+"prices"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.payers === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payers"},message:"must have required property '"+"payers"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.first === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.rejects === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rejects"},message:"must have required property '"+"rejects"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.old !== undefined){
let data0 = data.old;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err17 = {instancePath:instancePath+"/old",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data0.version === undefined){
const err18 = {instancePath:instancePath+"/old",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data0.digest === undefined){
const err19 = {instancePath:instancePath+"/old",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema13.required,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "id") || (key1 === "version")) || (key1 === "digest"))){
const err20 = {instancePath:instancePath+"/old",schemaPath:"common.schema.json#/definitions/policyReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
const err21 = {instancePath:instancePath+"/old/id",schemaPath:"common.schema.json#/definitions/policyReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.id.type,parentSchema:schema13.properties.id,data:data1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if(typeof data2 !== "string"){
const err22 = {instancePath:instancePath+"/old/version",schemaPath:"common.schema.json#/definitions/policyReference/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.version.type,parentSchema:schema13.properties.version,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data0.digest !== undefined){
let data3 = data0.digest;
if(typeof data3 !== "string"){
const err23 = {instancePath:instancePath+"/old/digest",schemaPath:"common.schema.json#/definitions/policyReference/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.digest.type,parentSchema:schema13.properties.digest,data:data3};
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
const err24 = {instancePath:instancePath+"/old",schemaPath:"common.schema.json#/definitions/policyReference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data0};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.new !== undefined){
let data4 = data.new;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
const err25 = {instancePath:instancePath+"/new",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema13.required,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data4.version === undefined){
const err26 = {instancePath:instancePath+"/new",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema13.required,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data4.digest === undefined){
const err27 = {instancePath:instancePath+"/new",schemaPath:"common.schema.json#/definitions/policyReference/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema13.required,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key2 in data4){
if(!(((key2 === "id") || (key2 === "version")) || (key2 === "digest"))){
const err28 = {instancePath:instancePath+"/new",schemaPath:"common.schema.json#/definitions/policyReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.id !== undefined){
let data5 = data4.id;
if(typeof data5 !== "string"){
const err29 = {instancePath:instancePath+"/new/id",schemaPath:"common.schema.json#/definitions/policyReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.id.type,parentSchema:schema13.properties.id,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data4.version !== undefined){
let data6 = data4.version;
if(typeof data6 !== "string"){
const err30 = {instancePath:instancePath+"/new/version",schemaPath:"common.schema.json#/definitions/policyReference/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.version.type,parentSchema:schema13.properties.version,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data4.digest !== undefined){
let data7 = data4.digest;
if(typeof data7 !== "string"){
const err31 = {instancePath:instancePath+"/new/digest",schemaPath:"common.schema.json#/definitions/policyReference/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.digest.type,parentSchema:schema13.properties.digest,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/new",schemaPath:"common.schema.json#/definitions/policyReference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.verdict !== undefined){
let data8 = data.verdict;
if(typeof data8 !== "string"){
const err33 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.verdict.type,parentSchema:schema11.properties.verdict,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(((data8 === "same_rules") || (data8 === "no_effect")) || (data8 === "effect"))){
const err34 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema11.properties.verdict.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.verdict.enum,parentSchema:schema11.properties.verdict,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.reproduce !== undefined){
let data9 = data.reproduce;
if(typeof data9 !== "string"){
const err35 = {instancePath:instancePath+"/reproduce",schemaPath:"#/properties/reproduce/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reproduce.type,parentSchema:schema11.properties.reproduce,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.plimsoll !== undefined){
let data10 = data.plimsoll;
if(typeof data10 !== "string"){
const err36 = {instancePath:instancePath+"/plimsoll",schemaPath:"#/properties/plimsoll/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.plimsoll.type,parentSchema:schema11.properties.plimsoll,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.accounts !== undefined){
let data11 = data.accounts;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err37 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.accounts.type,parentSchema:schema11.properties.accounts,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.rejected !== undefined){
let data12 = data.rejected;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err38 = {instancePath:instancePath+"/rejected",schemaPath:"#/properties/rejected/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.rejected.type,parentSchema:schema11.properties.rejected,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.changed !== undefined){
let data13 = data.changed;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err39 = {instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.changed.type,parentSchema:schema11.properties.changed,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.worse !== undefined){
let data14 = data.worse;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err40 = {instancePath:instancePath+"/worse",schemaPath:"#/properties/worse/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.worse.type,parentSchema:schema11.properties.worse,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.better !== undefined){
let data15 = data.better;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err41 = {instancePath:instancePath+"/better",schemaPath:"#/properties/better/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.better.type,parentSchema:schema11.properties.better,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.undecided !== undefined){
let data16 = data.undecided;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err42 = {instancePath:instancePath+"/undecided",schemaPath:"#/properties/undecided/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.undecided.type,parentSchema:schema11.properties.undecided,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.silences !== undefined){
let data17 = data.silences;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.reason === undefined){
const err43 = {instancePath:instancePath+"/silences/" + i0,schemaPath:"#/definitions/impactSilence/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema15.required,parentSchema:schema15,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data18.accounts === undefined){
const err44 = {instancePath:instancePath+"/silences/" + i0,schemaPath:"#/definitions/impactSilence/required",keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'",schema:schema15.required,parentSchema:schema15,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key3 in data18){
if(!((key3 === "reason") || (key3 === "accounts"))){
const err45 = {instancePath:instancePath+"/silences/" + i0,schemaPath:"#/definitions/impactSilence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data18.reason !== undefined){
let data19 = data18.reason;
if(typeof data19 !== "string"){
const err46 = {instancePath:instancePath+"/silences/" + i0+"/reason",schemaPath:"#/definitions/impactSilence/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.reason.type,parentSchema:schema15.properties.reason,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data18.accounts !== undefined){
let data20 = data18.accounts;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err47 = {instancePath:instancePath+"/silences/" + i0+"/accounts",schemaPath:"#/definitions/impactSilence/properties/accounts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.accounts.type,parentSchema:schema15.properties.accounts,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/silences/" + i0,schemaPath:"#/definitions/impactSilence/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/silences",schemaPath:"#/properties/silences/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.silences.type,parentSchema:schema11.properties.silences,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.kinds !== undefined){
let data21 = data.kinds;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.what === undefined){
const err50 = {instancePath:instancePath+"/kinds/" + i1,schemaPath:"#/definitions/impactKind/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'",schema:schema16.required,parentSchema:schema16,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data22.accounts === undefined){
const err51 = {instancePath:instancePath+"/kinds/" + i1,schemaPath:"#/definitions/impactKind/required",keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'",schema:schema16.required,parentSchema:schema16,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key4 in data22){
if(!((key4 === "what") || (key4 === "accounts"))){
const err52 = {instancePath:instancePath+"/kinds/" + i1,schemaPath:"#/definitions/impactKind/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data22.what !== undefined){
let data23 = data22.what;
if(typeof data23 !== "string"){
const err53 = {instancePath:instancePath+"/kinds/" + i1+"/what",schemaPath:"#/definitions/impactKind/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.what.type,parentSchema:schema16.properties.what,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data22.accounts !== undefined){
let data24 = data22.accounts;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err54 = {instancePath:instancePath+"/kinds/" + i1+"/accounts",schemaPath:"#/definitions/impactKind/properties/accounts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema16.properties.accounts.type,parentSchema:schema16.properties.accounts,data:data24};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/kinds/" + i1,schemaPath:"#/definitions/impactKind/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.kinds.type,parentSchema:schema11.properties.kinds,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.statuses !== undefined){
let data25 = data.statuses;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.change === undefined){
const err57 = {instancePath:instancePath+"/statuses/" + i2,schemaPath:"#/definitions/impactStatus/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'",schema:schema17.required,parentSchema:schema17,data:data26};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data26.accounts === undefined){
const err58 = {instancePath:instancePath+"/statuses/" + i2,schemaPath:"#/definitions/impactStatus/required",keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'",schema:schema17.required,parentSchema:schema17,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key5 in data26){
if(!((key5 === "change") || (key5 === "accounts"))){
const err59 = {instancePath:instancePath+"/statuses/" + i2,schemaPath:"#/definitions/impactStatus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data:data26};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data26.change !== undefined){
let data27 = data26.change;
if(typeof data27 !== "string"){
const err60 = {instancePath:instancePath+"/statuses/" + i2+"/change",schemaPath:"#/definitions/impactStatus/properties/change/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.change.type,parentSchema:schema17.properties.change,data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data26.accounts !== undefined){
let data28 = data26.accounts;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err61 = {instancePath:instancePath+"/statuses/" + i2+"/accounts",schemaPath:"#/definitions/impactStatus/properties/accounts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema17.properties.accounts.type,parentSchema:schema17.properties.accounts,data:data28};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/statuses/" + i2,schemaPath:"#/definitions/impactStatus/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data:data26};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.statuses.type,parentSchema:schema11.properties.statuses,data:data25};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.prices !== undefined){
let data29 = data.prices;
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.place === undefined){
const err64 = {instancePath:instancePath+"/prices/" + i3,schemaPath:"#/definitions/impactPrices/required",keyword:"required",params:{missingProperty: "place"},message:"must have required property '"+"place"+"'",schema:schema18.required,parentSchema:schema18,data:data30};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data30.positions === undefined){
const err65 = {instancePath:instancePath+"/prices/" + i3,schemaPath:"#/definitions/impactPrices/required",keyword:"required",params:{missingProperty: "positions"},message:"must have required property '"+"positions"+"'",schema:schema18.required,parentSchema:schema18,data:data30};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data30.moves === undefined){
const err66 = {instancePath:instancePath+"/prices/" + i3,schemaPath:"#/definitions/impactPrices/required",keyword:"required",params:{missingProperty: "moves"},message:"must have required property '"+"moves"+"'",schema:schema18.required,parentSchema:schema18,data:data30};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key6 in data30){
if(!(((key6 === "place") || (key6 === "positions")) || (key6 === "moves"))){
const err67 = {instancePath:instancePath+"/prices/" + i3,schemaPath:"#/definitions/impactPrices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data:data30};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data30.place !== undefined){
let data31 = data30.place;
if(typeof data31 !== "string"){
const err68 = {instancePath:instancePath+"/prices/" + i3+"/place",schemaPath:"#/definitions/impactPrices/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.place.type,parentSchema:schema18.properties.place,data:data31};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data30.positions !== undefined){
let data32 = data30.positions;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err69 = {instancePath:instancePath+"/prices/" + i3+"/positions",schemaPath:"#/definitions/impactPrices/properties/positions/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema18.properties.positions.type,parentSchema:schema18.properties.positions,data:data32};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data30.moves !== undefined){
let data33 = data30.moves;
if(Array.isArray(data33)){
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
let data34 = data33[i4];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.move === undefined){
const err70 = {instancePath:instancePath+"/prices/" + i3+"/moves/" + i4,schemaPath:"#/definitions/impactPrices/properties/moves/items/required",keyword:"required",params:{missingProperty: "move"},message:"must have required property '"+"move"+"'",schema:schema18.properties.moves.items.required,parentSchema:schema18.properties.moves.items,data:data34};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data34.positions === undefined){
const err71 = {instancePath:instancePath+"/prices/" + i3+"/moves/" + i4,schemaPath:"#/definitions/impactPrices/properties/moves/items/required",keyword:"required",params:{missingProperty: "positions"},message:"must have required property '"+"positions"+"'",schema:schema18.properties.moves.items.required,parentSchema:schema18.properties.moves.items,data:data34};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key7 in data34){
if(!((key7 === "move") || (key7 === "positions"))){
const err72 = {instancePath:instancePath+"/prices/" + i3+"/moves/" + i4,schemaPath:"#/definitions/impactPrices/properties/moves/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema18.properties.moves.items,data:data34};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data34.move !== undefined){
let data35 = data34.move;
if(typeof data35 !== "string"){
const err73 = {instancePath:instancePath+"/prices/" + i3+"/moves/" + i4+"/move",schemaPath:"#/definitions/impactPrices/properties/moves/items/properties/move/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.moves.items.properties.move.type,parentSchema:schema18.properties.moves.items.properties.move,data:data35};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data34.positions !== undefined){
let data36 = data34.positions;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err74 = {instancePath:instancePath+"/prices/" + i3+"/moves/" + i4+"/positions",schemaPath:"#/definitions/impactPrices/properties/moves/items/properties/positions/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema18.properties.moves.items.properties.positions.type,parentSchema:schema18.properties.moves.items.properties.positions,data:data36};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/prices/" + i3+"/moves/" + i4,schemaPath:"#/definitions/impactPrices/properties/moves/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.properties.moves.items.type,parentSchema:schema18.properties.moves.items,data:data34};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/prices/" + i3+"/moves",schemaPath:"#/definitions/impactPrices/properties/moves/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.properties.moves.type,parentSchema:schema18.properties.moves,data:data33};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/prices/" + i3,schemaPath:"#/definitions/impactPrices/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data:data30};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.prices.type,parentSchema:schema11.properties.prices,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.payers !== undefined){
let data37 = data.payers;
if(Array.isArray(data37)){
const len5 = data37.length;
for(let i5=0; i5<len5; i5++){
let data38 = data37[i5];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.purpose === undefined){
const err79 = {instancePath:instancePath+"/payers/" + i5,schemaPath:"#/definitions/impactPayer/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'",schema:schema19.required,parentSchema:schema19,data:data38};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data38.payer === undefined){
const err80 = {instancePath:instancePath+"/payers/" + i5,schemaPath:"#/definitions/impactPayer/required",keyword:"required",params:{missingProperty: "payer"},message:"must have required property '"+"payer"+"'",schema:schema19.required,parentSchema:schema19,data:data38};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data38.asset === undefined){
const err81 = {instancePath:instancePath+"/payers/" + i5,schemaPath:"#/definitions/impactPayer/required",keyword:"required",params:{missingProperty: "asset"},message:"must have required property '"+"asset"+"'",schema:schema19.required,parentSchema:schema19,data:data38};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data38.by === undefined){
const err82 = {instancePath:instancePath+"/payers/" + i5,schemaPath:"#/definitions/impactPayer/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema19.required,parentSchema:schema19,data:data38};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data38.places === undefined){
const err83 = {instancePath:instancePath+"/payers/" + i5,schemaPath:"#/definitions/impactPayer/required",keyword:"required",params:{missingProperty: "places"},message:"must have required property '"+"places"+"'",schema:schema19.required,parentSchema:schema19,data:data38};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key8 in data38){
if(!(((((key8 === "purpose") || (key8 === "payer")) || (key8 === "asset")) || (key8 === "by")) || (key8 === "places"))){
const err84 = {instancePath:instancePath+"/payers/" + i5,schemaPath:"#/definitions/impactPayer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data:data38};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data38.purpose !== undefined){
let data39 = data38.purpose;
if(typeof data39 !== "string"){
const err85 = {instancePath:instancePath+"/payers/" + i5+"/purpose",schemaPath:"#/definitions/impactPayer/properties/purpose/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.purpose.type,parentSchema:schema19.properties.purpose,data:data39};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data38.payer !== undefined){
let data40 = data38.payer;
if(typeof data40 !== "string"){
const err86 = {instancePath:instancePath+"/payers/" + i5+"/payer",schemaPath:"#/definitions/impactPayer/properties/payer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.payer.type,parentSchema:schema19.properties.payer,data:data40};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data38.asset !== undefined){
let data41 = data38.asset;
if(typeof data41 !== "string"){
const err87 = {instancePath:instancePath+"/payers/" + i5+"/asset",schemaPath:"#/definitions/impactPayer/properties/asset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.asset.type,parentSchema:schema19.properties.asset,data:data41};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data38.by !== undefined){
let data42 = data38.by;
if(typeof data42 !== "string"){
const err88 = {instancePath:instancePath+"/payers/" + i5+"/by",schemaPath:"#/definitions/impactPayer/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.by.type,parentSchema:schema19.properties.by,data:data42};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data38.places !== undefined){
let data43 = data38.places;
if(Array.isArray(data43)){
const len6 = data43.length;
for(let i6=0; i6<len6; i6++){
let data44 = data43[i6];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.place === undefined){
const err89 = {instancePath:instancePath+"/payers/" + i5+"/places/" + i6,schemaPath:"#/definitions/impactPayer/properties/places/items/required",keyword:"required",params:{missingProperty: "place"},message:"must have required property '"+"place"+"'",schema:schema19.properties.places.items.required,parentSchema:schema19.properties.places.items,data:data44};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data44.by === undefined){
const err90 = {instancePath:instancePath+"/payers/" + i5+"/places/" + i6,schemaPath:"#/definitions/impactPayer/properties/places/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema19.properties.places.items.required,parentSchema:schema19.properties.places.items,data:data44};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key9 in data44){
if(!((key9 === "place") || (key9 === "by"))){
const err91 = {instancePath:instancePath+"/payers/" + i5+"/places/" + i6,schemaPath:"#/definitions/impactPayer/properties/places/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.places.items,data:data44};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data44.place !== undefined){
let data45 = data44.place;
if(typeof data45 !== "string"){
const err92 = {instancePath:instancePath+"/payers/" + i5+"/places/" + i6+"/place",schemaPath:"#/definitions/impactPayer/properties/places/items/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.places.items.properties.place.type,parentSchema:schema19.properties.places.items.properties.place,data:data45};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data44.by !== undefined){
let data46 = data44.by;
if(typeof data46 !== "string"){
const err93 = {instancePath:instancePath+"/payers/" + i5+"/places/" + i6+"/by",schemaPath:"#/definitions/impactPayer/properties/places/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.places.items.properties.by.type,parentSchema:schema19.properties.places.items.properties.by,data:data46};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/payers/" + i5+"/places/" + i6,schemaPath:"#/definitions/impactPayer/properties/places/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.places.items.type,parentSchema:schema19.properties.places.items,data:data44};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/payers/" + i5+"/places",schemaPath:"#/definitions/impactPayer/properties/places/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.places.type,parentSchema:schema19.properties.places,data:data43};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/payers/" + i5,schemaPath:"#/definitions/impactPayer/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data:data38};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/payers",schemaPath:"#/properties/payers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.payers.type,parentSchema:schema11.properties.payers,data:data37};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.first !== undefined){
let data47 = data.first;
if(Array.isArray(data47)){
const len7 = data47.length;
for(let i7=0; i7<len7; i7++){
let data48 = data47[i7];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.line === undefined){
const err98 = {instancePath:instancePath+"/first/" + i7,schemaPath:"#/definitions/impactAccount/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema20.required,parentSchema:schema20,data:data48};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data48.account === undefined){
const err99 = {instancePath:instancePath+"/first/" + i7,schemaPath:"#/definitions/impactAccount/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema20.required,parentSchema:schema20,data:data48};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data48.effects === undefined){
const err100 = {instancePath:instancePath+"/first/" + i7,schemaPath:"#/definitions/impactAccount/required",keyword:"required",params:{missingProperty: "effects"},message:"must have required property '"+"effects"+"'",schema:schema20.required,parentSchema:schema20,data:data48};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
for(const key10 in data48){
if(!(((key10 === "line") || (key10 === "account")) || (key10 === "effects"))){
const err101 = {instancePath:instancePath+"/first/" + i7,schemaPath:"#/definitions/impactAccount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data:data48};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data48.line !== undefined){
let data49 = data48.line;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err102 = {instancePath:instancePath+"/first/" + i7+"/line",schemaPath:"#/definitions/impactAccount/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.line.type,parentSchema:schema20.properties.line,data:data49};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data48.account !== undefined){
let data50 = data48.account;
if(typeof data50 !== "string"){
const err103 = {instancePath:instancePath+"/first/" + i7+"/account",schemaPath:"#/definitions/impactAccount/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.account.type,parentSchema:schema20.properties.account,data:data50};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data48.effects !== undefined){
let data51 = data48.effects;
if(Array.isArray(data51)){
const len8 = data51.length;
for(let i8=0; i8<len8; i8++){
let data52 = data51[i8];
if(typeof data52 !== "string"){
const err104 = {instancePath:instancePath+"/first/" + i7+"/effects/" + i8,schemaPath:"#/definitions/impactAccount/properties/effects/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.effects.items.type,parentSchema:schema20.properties.effects.items,data:data52};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/first/" + i7+"/effects",schemaPath:"#/definitions/impactAccount/properties/effects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.effects.type,parentSchema:schema20.properties.effects,data:data51};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/first/" + i7,schemaPath:"#/definitions/impactAccount/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data:data48};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.first.type,parentSchema:schema11.properties.first,data:data47};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.rejects !== undefined){
let data53 = data.rejects;
if(Array.isArray(data53)){
const len9 = data53.length;
for(let i9=0; i9<len9; i9++){
let data54 = data53[i9];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.line === undefined){
const err108 = {instancePath:instancePath+"/rejects/" + i9,schemaPath:"#/definitions/impactReject/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'",schema:schema21.required,parentSchema:schema21,data:data54};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data54.reason === undefined){
const err109 = {instancePath:instancePath+"/rejects/" + i9,schemaPath:"#/definitions/impactReject/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema21.required,parentSchema:schema21,data:data54};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key11 in data54){
if(!((key11 === "line") || (key11 === "reason"))){
const err110 = {instancePath:instancePath+"/rejects/" + i9,schemaPath:"#/definitions/impactReject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data:data54};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data54.line !== undefined){
let data55 = data54.line;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err111 = {instancePath:instancePath+"/rejects/" + i9+"/line",schemaPath:"#/definitions/impactReject/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.line.type,parentSchema:schema21.properties.line,data:data55};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data54.reason !== undefined){
let data56 = data54.reason;
if(typeof data56 !== "string"){
const err112 = {instancePath:instancePath+"/rejects/" + i9+"/reason",schemaPath:"#/definitions/impactReject/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.reason.type,parentSchema:schema21.properties.reason,data:data56};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/rejects/" + i9,schemaPath:"#/definitions/impactReject/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data:data54};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/rejects",schemaPath:"#/properties/rejects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.rejects.type,parentSchema:schema11.properties.rejects,data:data53};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
