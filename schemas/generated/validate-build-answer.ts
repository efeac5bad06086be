// Generated from build-answer.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"build-answer.schema.json","title":"BuildAnswer","description":"A policy's decisions as a module: `plimsoll build`.","type":"object","additionalProperties":false,"required":["leftToEngine","tables"],"properties":{"module":{"type":"string","description":"The text of the module, in JavaScript; in a file where --out names one."},"types":{"type":"string","description":"Its types, in TypeScript; in a file beside that."},"leftToEngine":{"type":"array","items":{"type":"string"},"description":"What of the policy the module leaves to the exact engine, each with the reason."},"tables":{"type":"array","description":"The tables that its stages look into: its own, and with --market those of instruments.","items":{"title":"TableContinuity","type":"object","additionalProperties":false,"required":["table","of","bounds","jumps"],"properties":{"table":{"type":"string","description":"A table of the policy by its name, or the instrument whose tiers they are."},"of":{"type":"string","enum":["policy","instrument"],"description":"Whose table it is."},"bounds":{"type":"integer","minimum":0,"description":"How many bounds stand between its rows."},"jumps":{"type":"array","items":{"$ref":"common.schema.json#/definitions/decimal"},"description":"The bounds at which something jumps, or falls too steeply to be taken for continuous: a number there has its row found exactly."}}}}}};
const schema13 = {"title":"Decimal","description":"A decimal number in a string: at most 20 digits before the point and 18 after it.","type":"string","pattern":"^-?\\d{1,20}(\\.\\d{1,18})?$"};
const pattern0 = new RegExp("^-?\\d{1,20}(\\.\\d{1,18})?$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="build-answer.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leftToEngine === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leftToEngine"},message:"must have required property '"+"leftToEngine"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tables === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tables"},message:"must have required property '"+"tables"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "module") || (key0 === "types")) || (key0 === "leftToEngine")) || (key0 === "tables"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.module !== undefined){
let data0 = data.module;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/module",schemaPath:"#/properties/module/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.module.type,parentSchema:schema11.properties.module,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.types !== undefined){
let data1 = data.types;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.types.type,parentSchema:schema11.properties.types,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.leftToEngine !== undefined){
let data2 = data.leftToEngine;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/leftToEngine/" + i0,schemaPath:"#/properties/leftToEngine/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.leftToEngine.items.type,parentSchema:schema11.properties.leftToEngine.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/leftToEngine",schemaPath:"#/properties/leftToEngine/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.leftToEngine.type,parentSchema:schema11.properties.leftToEngine,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.tables !== undefined){
let data4 = data.tables;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.table === undefined){
const err7 = {instancePath:instancePath+"/tables/" + i1,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty: "table"},message:"must have required property '"+"table"+"'",schema:schema11.properties.tables.items.required,parentSchema:schema11.properties.tables.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5.of === undefined){
const err8 = {instancePath:instancePath+"/tables/" + i1,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema11.properties.tables.items.required,parentSchema:schema11.properties.tables.items,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.bounds === undefined){
const err9 = {instancePath:instancePath+"/tables/" + i1,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty: "bounds"},message:"must have required property '"+"bounds"+"'",schema:schema11.properties.tables.items.required,parentSchema:schema11.properties.tables.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.jumps === undefined){
const err10 = {instancePath:instancePath+"/tables/" + i1,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty: "jumps"},message:"must have required property '"+"jumps"+"'",schema:schema11.properties.tables.items.required,parentSchema:schema11.properties.tables.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "table") || (key1 === "of")) || (key1 === "bounds")) || (key1 === "jumps"))){
const err11 = {instancePath:instancePath+"/tables/" + i1,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.table !== undefined){
let data6 = data5.table;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/tables/" + i1+"/table",schemaPath:"#/properties/tables/items/properties/table/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.items.properties.table.type,parentSchema:schema11.properties.tables.items.properties.table,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.of !== undefined){
let data7 = data5.of;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/tables/" + i1+"/of",schemaPath:"#/properties/tables/items/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.items.properties.of.type,parentSchema:schema11.properties.tables.items.properties.of,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data7 === "policy") || (data7 === "instrument"))){
const err14 = {instancePath:instancePath+"/tables/" + i1+"/of",schemaPath:"#/properties/tables/items/properties/of/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.items.properties.of.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.items.properties.of.enum,parentSchema:schema11.properties.tables.items.properties.of,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.bounds !== undefined){
let data8 = data5.bounds;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err15 = {instancePath:instancePath+"/tables/" + i1+"/bounds",schemaPath:"#/properties/tables/items/properties/bounds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tables.items.properties.bounds.type,parentSchema:schema11.properties.tables.items.properties.bounds,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/tables/" + i1+"/bounds",schemaPath:"#/properties/tables/items/properties/bounds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.tables.items.properties.bounds,data:data8};
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
if(data5.jumps !== undefined){
let data9 = data5.jumps;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err17 = {instancePath:instancePath+"/tables/" + i1+"/jumps/" + i2,schemaPath:"common.schema.json#/definitions/decimal/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,20}(\\.\\d{1,18})?$"},message:"must match pattern \""+"^-?\\d{1,20}(\\.\\d{1,18})?$"+"\"",schema:"^-?\\d{1,20}(\\.\\d{1,18})?$",parentSchema:schema13,data:data10};
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
const err18 = {instancePath:instancePath+"/tables/" + i1+"/jumps/" + i2,schemaPath:"common.schema.json#/definitions/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/tables/" + i1+"/jumps",schemaPath:"#/properties/tables/items/properties/jumps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.items.properties.jumps.type,parentSchema:schema11.properties.tables.items.properties.jumps,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/tables/" + i1,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.items.type,parentSchema:schema11.properties.tables.items,data:data5};
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
const err21 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.type,parentSchema:schema11.properties.tables,data:data4};
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
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
