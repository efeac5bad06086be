// Generated from scan-answer.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"scan-answer.schema.json","title":"ScanAnswer","description":"What a scan over many accounts came to: `plimsoll scan --out FILE --json`.","type":"object","additionalProperties":false,"required":["policy","accounts","positions","rejected","undecided","statuses","rejects"],"properties":{"policy":{"$ref":"common.schema.json#/definitions/policyReference"},"accounts":{"type":"integer","description":"How many were decided."},"positions":{"type":"integer","description":"Their positions."},"rejected":{"type":"integer","description":"Rows that are no account."},"undecided":{"type":"integer","description":"Accounts of which something could not be decided."},"statuses":{"type":"array","description":"Accounts by their status, in the order of its name.","items":{"title":"StatusCount","type":"object","additionalProperties":false,"required":["status","accounts"],"properties":{"status":{"type":"string"},"accounts":{"type":"integer"}}}},"feed":{"$ref":"#/definitions/watchedFeed","description":"What the feed came to, of a scan that watched one."},"rejects":{"type":"array","description":"The first rows that are no account; all of them are in the file that --rejects names.","items":{"title":"RejectedRow","type":"object","additionalProperties":false,"required":["row","reason"],"properties":{"row":{"type":"integer"},"reason":{"type":"string"}}}}},"definitions":{"rejectedFeedLine":{"title":"RejectedFeedLine","type":"object","additionalProperties":false,"required":["seq","reason"],"properties":{"seq":{"type":"integer","description":"Its number in the feed, from 1."},"reason":{"type":"string"}}},"watchedFeed":{"title":"WatchedFeed","type":"object","additionalProperties":false,"required":["lines","rejected","wouldBe","concerned","looked","asked","changed","rejects"],"properties":{"lines":{"type":"integer","description":"Lines of the feed that changed the market, or said it anew."},"rejected":{"type":"integer","description":"Lines that change no market."},"wouldBe":{"type":"integer","description":"Decisions that deciding every account after each line would have taken."},"concerned":{"type":"integer","description":"How often an account depended on what a line changed."},"looked":{"type":"integer","description":"How often an account was looked at again: a number had left its bounds, or nothing was sure of it."},"asked":{"type":"integer","description":"How often the exact engine was asked."},"changed":{"type":"integer","description":"Decisions that changed."},"rejects":{"type":"array","description":"The first lines that change no market.","items":{"$ref":"#/definitions/rejectedFeedLine"}}}}}};
const schema13 = {"title":"PolicyReference","description":"Which policy answered.","type":"object","additionalProperties":false,"required":["id","version","digest"],"properties":{"id":{"type":"string","description":"The policy's name, such as reference.futures."},"version":{"type":"string","description":"The version in force, with its overlays."},"digest":{"type":"string","description":"`sha256:` and the SHA-256 of the canonical JSON of the policy's meaning, in lower case hexadecimal; empty where no version is in force."}}};
const schema14 = {"title":"WatchedFeed","type":"object","additionalProperties":false,"required":["lines","rejected","wouldBe","concerned","looked","asked","changed","rejects"],"properties":{"lines":{"type":"integer","description":"Lines of the feed that changed the market, or said it anew."},"rejected":{"type":"integer","description":"Lines that change no market."},"wouldBe":{"type":"integer","description":"Decisions that deciding every account after each line would have taken."},"concerned":{"type":"integer","description":"How often an account depended on what a line changed."},"looked":{"type":"integer","description":"How often an account was looked at again: a number had left its bounds, or nothing was sure of it."},"asked":{"type":"integer","description":"How often the exact engine was asked."},"changed":{"type":"integer","description":"Decisions that changed."},"rejects":{"type":"array","description":"The first lines that change no market.","items":{"$ref":"#/definitions/rejectedFeedLine"}}}};
const schema15 = {"title":"RejectedFeedLine","type":"object","additionalProperties":false,"required":["seq","reason"],"properties":{"seq":{"type":"integer","description":"Its number in the feed, from 1."},"reason":{"type":"string"}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lines === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lines"},message:"must have required property '"+"lines"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rejected === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rejected"},message:"must have required property '"+"rejected"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.wouldBe === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wouldBe"},message:"must have required property '"+"wouldBe"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.concerned === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "concerned"},message:"must have required property '"+"concerned"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.looked === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "looked"},message:"must have required property '"+"looked"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.asked === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asked"},message:"must have required property '"+"asked"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.changed === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changed"},message:"must have required property '"+"changed"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.rejects === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rejects"},message:"must have required property '"+"rejects"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "lines") || (key0 === "rejected")) || (key0 === "wouldBe")) || (key0 === "concerned")) || (key0 === "looked")) || (key0 === "asked")) || (key0 === "changed")) || (key0 === "rejects"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.lines !== undefined){
let data0 = data.lines;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err9 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.lines.type,parentSchema:schema14.properties.lines,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.rejected !== undefined){
let data1 = data.rejected;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err10 = {instancePath:instancePath+"/rejected",schemaPath:"#/properties/rejected/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.rejected.type,parentSchema:schema14.properties.rejected,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.wouldBe !== undefined){
let data2 = data.wouldBe;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/wouldBe",schemaPath:"#/properties/wouldBe/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.wouldBe.type,parentSchema:schema14.properties.wouldBe,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.concerned !== undefined){
let data3 = data.concerned;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/concerned",schemaPath:"#/properties/concerned/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.concerned.type,parentSchema:schema14.properties.concerned,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.looked !== undefined){
let data4 = data.looked;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/looked",schemaPath:"#/properties/looked/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.looked.type,parentSchema:schema14.properties.looked,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.asked !== undefined){
let data5 = data.asked;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.asked.type,parentSchema:schema14.properties.asked,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.changed !== undefined){
let data6 = data.changed;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.changed.type,parentSchema:schema14.properties.changed,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.rejects !== undefined){
let data7 = data.rejects;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.seq === undefined){
const err16 = {instancePath:instancePath+"/rejects/" + i0,schemaPath:"#/definitions/rejectedFeedLine/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema15.required,parentSchema:schema15,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.reason === undefined){
const err17 = {instancePath:instancePath+"/rejects/" + i0,schemaPath:"#/definitions/rejectedFeedLine/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema15.required,parentSchema:schema15,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data8){
if(!((key1 === "seq") || (key1 === "reason"))){
const err18 = {instancePath:instancePath+"/rejects/" + i0,schemaPath:"#/definitions/rejectedFeedLine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.seq !== undefined){
let data9 = data8.seq;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err19 = {instancePath:instancePath+"/rejects/" + i0+"/seq",schemaPath:"#/definitions/rejectedFeedLine/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.seq.type,parentSchema:schema15.properties.seq,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.reason !== undefined){
let data10 = data8.reason;
if(typeof data10 !== "string"){
const err20 = {instancePath:instancePath+"/rejects/" + i0+"/reason",schemaPath:"#/definitions/rejectedFeedLine/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.reason.type,parentSchema:schema15.properties.reason,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/rejects/" + i0,schemaPath:"#/definitions/rejectedFeedLine/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/rejects",schemaPath:"#/properties/rejects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.rejects.type,parentSchema:schema14.properties.rejects,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="scan-answer.schema.json" */;
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
if(data.accounts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.positions === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "positions"},message:"must have required property '"+"positions"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.rejected === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rejected"},message:"must have required property '"+"rejected"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.undecided === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "undecided"},message:"must have required property '"+"undecided"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.statuses === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statuses"},message:"must have required property '"+"statuses"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.rejects === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rejects"},message:"must have required property '"+"rejects"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "policy") || (key0 === "accounts")) || (key0 === "positions")) || (key0 === "rejected")) || (key0 === "undecided")) || (key0 === "statuses")) || (key0 === "feed")) || (key0 === "rejects"))){
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
if(data.accounts !== undefined){
let data4 = data.accounts;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.accounts.type,parentSchema:schema11.properties.accounts,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.positions !== undefined){
let data5 = data.positions;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.positions.type,parentSchema:schema11.properties.positions,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.rejected !== undefined){
let data6 = data.rejected;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/rejected",schemaPath:"#/properties/rejected/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.rejected.type,parentSchema:schema11.properties.rejected,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.undecided !== undefined){
let data7 = data.undecided;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/undecided",schemaPath:"#/properties/undecided/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.undecided.type,parentSchema:schema11.properties.undecided,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.statuses !== undefined){
let data8 = data.statuses;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.status === undefined){
const err20 = {instancePath:instancePath+"/statuses/" + i0,schemaPath:"#/properties/statuses/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema11.properties.statuses.items.required,parentSchema:schema11.properties.statuses.items,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9.accounts === undefined){
const err21 = {instancePath:instancePath+"/statuses/" + i0,schemaPath:"#/properties/statuses/items/required",keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'",schema:schema11.properties.statuses.items.required,parentSchema:schema11.properties.statuses.items,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 in data9){
if(!((key2 === "status") || (key2 === "accounts"))){
const err22 = {instancePath:instancePath+"/statuses/" + i0,schemaPath:"#/properties/statuses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.statuses.items,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.status !== undefined){
let data10 = data9.status;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/statuses/" + i0+"/status",schemaPath:"#/properties/statuses/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.statuses.items.properties.status.type,parentSchema:schema11.properties.statuses.items.properties.status,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.accounts !== undefined){
let data11 = data9.accounts;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err24 = {instancePath:instancePath+"/statuses/" + i0+"/accounts",schemaPath:"#/properties/statuses/items/properties/accounts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.statuses.items.properties.accounts.type,parentSchema:schema11.properties.statuses.items.properties.accounts,data:data11};
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
const err25 = {instancePath:instancePath+"/statuses/" + i0,schemaPath:"#/properties/statuses/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.statuses.items.type,parentSchema:schema11.properties.statuses.items,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.statuses.type,parentSchema:schema11.properties.statuses,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.feed !== undefined){
if(!(validate12(data.feed, {instancePath:instancePath+"/feed",parentData:data,parentDataProperty:"feed",rootData}))){
vErrors = vErrors === null ? validate12.errors : append(vErrors, validate12.errors);
errors = vErrors.length;
}
}
if(data.rejects !== undefined){
let data13 = data.rejects;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.row === undefined){
const err27 = {instancePath:instancePath+"/rejects/" + i1,schemaPath:"#/properties/rejects/items/required",keyword:"required",params:{missingProperty: "row"},message:"must have required property '"+"row"+"'",schema:schema11.properties.rejects.items.required,parentSchema:schema11.properties.rejects.items,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data14.reason === undefined){
const err28 = {instancePath:instancePath+"/rejects/" + i1,schemaPath:"#/properties/rejects/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema11.properties.rejects.items.required,parentSchema:schema11.properties.rejects.items,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key3 in data14){
if(!((key3 === "row") || (key3 === "reason"))){
const err29 = {instancePath:instancePath+"/rejects/" + i1,schemaPath:"#/properties/rejects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.rejects.items,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.row !== undefined){
let data15 = data14.row;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err30 = {instancePath:instancePath+"/rejects/" + i1+"/row",schemaPath:"#/properties/rejects/items/properties/row/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.rejects.items.properties.row.type,parentSchema:schema11.properties.rejects.items.properties.row,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.reason !== undefined){
let data16 = data14.reason;
if(typeof data16 !== "string"){
const err31 = {instancePath:instancePath+"/rejects/" + i1+"/reason",schemaPath:"#/properties/rejects/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.rejects.items.properties.reason.type,parentSchema:schema11.properties.rejects.items.properties.reason,data:data16};
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
const err32 = {instancePath:instancePath+"/rejects/" + i1,schemaPath:"#/properties/rejects/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.rejects.items.type,parentSchema:schema11.properties.rejects.items,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/rejects",schemaPath:"#/properties/rejects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.rejects.type,parentSchema:schema11.properties.rejects,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
