// Generated from decision.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"decision.schema.json","title":"Decision","description":"How one of many accounts stands: a line of what `plimsoll scan` writes. Statuses and prices are those of `assess`.","type":"object","additionalProperties":false,"required":["row","account","status","pools","positions"],"properties":{"seq":{"type":"integer","description":"Of a scan that watches a feed: the line of the feed, from 1, since which it stands so."},"row":{"type":"integer","description":"Its line in the input, from 1; of a table its row."},"account":{"type":"string","description":"The account's id."},"status":{"type":"string","description":"The most severe of all: healthy, warning, liquidatable, a stage of the policy, or cannot_decide."},"pools":{"type":"array","description":"In the order of the policy's modes and then of the account.","items":{"$ref":"#/definitions/decidedPool"}},"positions":{"type":"array","description":"In the order of the account.","items":{"$ref":"#/definitions/decidedPosition"}},"cannotDecide":{"type":"array","description":"What of this could not be decided, and why; absent where everything was.","items":{"$ref":"#/definitions/undecidedPart"}}},"definitions":{"decidedPool":{"title":"DecidedPool","type":"object","additionalProperties":false,"required":["id","status"],"properties":{"id":{"type":"string","description":"Such as cross:USDT."},"status":{"type":"string"}}},"decidedPosition":{"title":"DecidedPosition","type":"object","additionalProperties":false,"required":["id","status"],"properties":{"id":{"type":"string"},"status":{"type":"string","description":"Its pool's, or its own where a policy liquidates positions one by one."},"liquidationPrice":{"$ref":"common.schema.json#/definitions/decimal","description":"By the policy's rounding; absent where there is none, or prices were not asked for."}}},"undecidedPart":{"title":"UndecidedPart","type":"object","additionalProperties":false,"required":["answer","reason"],"properties":{"answer":{"type":"string","description":"The path of what is absent, such as positions.p1.liquidationPrice."},"reason":{"type":"string"}}}}};
const schema12 = {"title":"DecidedPool","type":"object","additionalProperties":false,"required":["id","status"],"properties":{"id":{"type":"string","description":"Such as cross:USDT."},"status":{"type":"string"}}};
const schema16 = {"title":"UndecidedPart","type":"object","additionalProperties":false,"required":["answer","reason"],"properties":{"answer":{"type":"string","description":"The path of what is absent, such as positions.p1.liquidationPrice."},"reason":{"type":"string"}}};
const schema13 = {"title":"DecidedPosition","type":"object","additionalProperties":false,"required":["id","status"],"properties":{"id":{"type":"string"},"status":{"type":"string","description":"Its pool's, or its own where a policy liquidates positions one by one."},"liquidationPrice":{"$ref":"common.schema.json#/definitions/decimal","description":"By the policy's rounding; absent where there is none, or prices were not asked for."}}};
const schema15 = {"title":"Decimal","description":"A decimal number in a string: at most 20 digits before the point and 18 after it.","type":"string","pattern":"^-?\\d{1,20}(\\.\\d{1,18})?$"};
const pattern0 = new RegExp("^-?\\d{1,20}(\\.\\d{1,18})?$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "status")) || (key0 === "liquidationPrice"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
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
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.id.type,parentSchema:schema13.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.status.type,parentSchema:schema13.properties.status,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.liquidationPrice !== undefined){
let data2 = data.liquidationPrice;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err5 = {instancePath:instancePath+"/liquidationPrice",schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema15,data:data2};
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
const err6 = {instancePath:instancePath+"/liquidationPrice",schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data2};
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
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="decision.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.row === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "row"},message:"must have required property '"+"row"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.account === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema11.required,parentSchema:schema11,data};
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
for(const key0 in data){
if(!(((((((key0 === "seq") || (key0 === "row")) || (key0 === "account")) || (key0 === "status")) || (key0 === "pools")) || (key0 === "positions")) || (key0 === "cannotDecide"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.seq !== undefined){
let data0 = data.seq;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.seq.type,parentSchema:schema11.properties.seq,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.row !== undefined){
let data1 = data.row;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/row",schemaPath:"#/properties/row/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.row.type,parentSchema:schema11.properties.row,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.account !== undefined){
let data2 = data.account;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.account.type,parentSchema:schema11.properties.account,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.status.type,parentSchema:schema11.properties.status,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.pools !== undefined){
let data4 = data.pools;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err10 = {instancePath:instancePath+"/pools/" + i0,schemaPath:"#/definitions/decidedPool/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema12.required,parentSchema:schema12,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.status === undefined){
const err11 = {instancePath:instancePath+"/pools/" + i0,schemaPath:"#/definitions/decidedPool/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema12.required,parentSchema:schema12,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "id") || (key1 === "status"))){
const err12 = {instancePath:instancePath+"/pools/" + i0,schemaPath:"#/definitions/decidedPool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.id !== undefined){
let data6 = data5.id;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/pools/" + i0+"/id",schemaPath:"#/definitions/decidedPool/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.id.type,parentSchema:schema12.properties.id,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.status !== undefined){
let data7 = data5.status;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/pools/" + i0+"/status",schemaPath:"#/definitions/decidedPool/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.status.type,parentSchema:schema12.properties.status,data:data7};
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
const err15 = {instancePath:instancePath+"/pools/" + i0,schemaPath:"#/definitions/decidedPool/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data5};
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
const err16 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.pools.type,parentSchema:schema11.properties.pools,data:data4};
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
let data8 = data.positions;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate11(data8[i1], {instancePath:instancePath+"/positions/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate11.errors : append(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.positions.type,parentSchema:schema11.properties.positions,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.cannotDecide !== undefined){
let data10 = data.cannotDecide;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.answer === undefined){
const err18 = {instancePath:instancePath+"/cannotDecide/" + i2,schemaPath:"#/definitions/undecidedPart/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'",schema:schema16.required,parentSchema:schema16,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data11.reason === undefined){
const err19 = {instancePath:instancePath+"/cannotDecide/" + i2,schemaPath:"#/definitions/undecidedPart/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema16.required,parentSchema:schema16,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "answer") || (key2 === "reason"))){
const err20 = {instancePath:instancePath+"/cannotDecide/" + i2,schemaPath:"#/definitions/undecidedPart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.answer !== undefined){
let data12 = data11.answer;
if(typeof data12 !== "string"){
const err21 = {instancePath:instancePath+"/cannotDecide/" + i2+"/answer",schemaPath:"#/definitions/undecidedPart/properties/answer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.answer.type,parentSchema:schema16.properties.answer,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.reason !== undefined){
let data13 = data11.reason;
if(typeof data13 !== "string"){
const err22 = {instancePath:instancePath+"/cannotDecide/" + i2+"/reason",schemaPath:"#/definitions/undecidedPart/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.reason.type,parentSchema:schema16.properties.reason,data:data13};
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
const err23 = {instancePath:instancePath+"/cannotDecide/" + i2,schemaPath:"#/definitions/undecidedPart/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data:data11};
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
const err24 = {instancePath:instancePath+"/cannotDecide",schemaPath:"#/properties/cannotDecide/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.cannotDecide.type,parentSchema:schema11.properties.cannotDecide,data:data10};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
