// Generated from report-trend-answer.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"report-trend-answer.schema.json","title":"ReportTrendAnswer","description":"Runs of a suite in the order of time: `plimsoll report trend`.","type":"array","items":{"title":"RunInTrend","type":"object","additionalProperties":false,"required":["run","digest","conforms","bearing","open","cases","passed","tolerated","failed","notAnswered"],"properties":{"run":{"type":"string","description":"What the run is called."},"digest":{"type":"string","description":"The digest of the policy that the suite was written from."},"conforms":{"type":"boolean","description":"Whether the platform does what the policy says."},"bearing":{"type":"string","enum":["conforms","does not conform","cannot be told"],"description":"The same with a third word, for a run of which too little is known."},"open":{"type":"string","description":"The cases that leave it open, such as 2 indeterminate; empty where none does."},"cases":{"type":"integer","minimum":0,"description":"How many cases there are."},"passed":{"type":"integer","minimum":0,"description":"Those that passed."},"tolerated":{"type":"integer","minimum":0,"description":"Those that passed by tolerance alone."},"failed":{"type":"integer","minimum":0,"description":"Those that did not."},"notAnswered":{"type":"integer","minimum":0,"description":"Those that the platform does not answer."}}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="report-trend-answer.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.run === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'",schema:schema11.items.required,parentSchema:schema11.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.digest === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema11.items.required,parentSchema:schema11.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.conforms === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "conforms"},message:"must have required property '"+"conforms"+"'",schema:schema11.items.required,parentSchema:schema11.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.bearing === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "bearing"},message:"must have required property '"+"bearing"+"'",schema:schema11.items.required,parentSchema:schema11.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.open === undefined){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "open"},message:"must have required property '"+"open"+"'",schema:schema11.items.required,parentSchema:schema11.items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.cases === undefined){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema11.items.required,parentSchema:schema11.items,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.passed === undefined){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'",schema:schema11.items.required,parentSchema:schema11.items,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.tolerated === undefined){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "tolerated"},message:"must have required property '"+"tolerated"+"'",schema:schema11.items.required,parentSchema:schema11.items,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.failed === undefined){
const err8 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "failed"},message:"must have required property '"+"failed"+"'",schema:schema11.items.required,parentSchema:schema11.items,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0.notAnswered === undefined){
const err9 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "notAnswered"},message:"must have required property '"+"notAnswered"+"'",schema:schema11.items.required,parentSchema:schema11.items,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data0){
if(!(func2.call(schema11.items.properties, key0))){
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11.items,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.run !== undefined){
let data1 = data0.run;
if(typeof data1 !== "string"){
const err11 = {instancePath:instancePath+"/" + i0+"/run",schemaPath:"#/items/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.items.properties.run.type,parentSchema:schema11.items.properties.run,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.digest !== undefined){
let data2 = data0.digest;
if(typeof data2 !== "string"){
const err12 = {instancePath:instancePath+"/" + i0+"/digest",schemaPath:"#/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.items.properties.digest.type,parentSchema:schema11.items.properties.digest,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.conforms !== undefined){
let data3 = data0.conforms;
if(typeof data3 !== "boolean"){
const err13 = {instancePath:instancePath+"/" + i0+"/conforms",schemaPath:"#/items/properties/conforms/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.items.properties.conforms.type,parentSchema:schema11.items.properties.conforms,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.bearing !== undefined){
let data4 = data0.bearing;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/" + i0+"/bearing",schemaPath:"#/items/properties/bearing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.items.properties.bearing.type,parentSchema:schema11.items.properties.bearing,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data4 === "conforms") || (data4 === "does not conform")) || (data4 === "cannot be told"))){
const err15 = {instancePath:instancePath+"/" + i0+"/bearing",schemaPath:"#/items/properties/bearing/enum",keyword:"enum",params:{allowedValues: schema11.items.properties.bearing.enum},message:"must be equal to one of the allowed values",schema:schema11.items.properties.bearing.enum,parentSchema:schema11.items.properties.bearing,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.open !== undefined){
let data5 = data0.open;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/" + i0+"/open",schemaPath:"#/items/properties/open/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.items.properties.open.type,parentSchema:schema11.items.properties.open,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.cases !== undefined){
let data6 = data0.cases;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err17 = {instancePath:instancePath+"/" + i0+"/cases",schemaPath:"#/items/properties/cases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.items.properties.cases.type,parentSchema:schema11.items.properties.cases,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/" + i0+"/cases",schemaPath:"#/items/properties/cases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.items.properties.cases,data:data6};
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
if(data0.passed !== undefined){
let data7 = data0.passed;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/" + i0+"/passed",schemaPath:"#/items/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.items.properties.passed.type,parentSchema:schema11.items.properties.passed,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/" + i0+"/passed",schemaPath:"#/items/properties/passed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.items.properties.passed,data:data7};
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
if(data0.tolerated !== undefined){
let data8 = data0.tolerated;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err21 = {instancePath:instancePath+"/" + i0+"/tolerated",schemaPath:"#/items/properties/tolerated/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.items.properties.tolerated.type,parentSchema:schema11.items.properties.tolerated,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/" + i0+"/tolerated",schemaPath:"#/items/properties/tolerated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.items.properties.tolerated,data:data8};
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
if(data0.failed !== undefined){
let data9 = data0.failed;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err23 = {instancePath:instancePath+"/" + i0+"/failed",schemaPath:"#/items/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.items.properties.failed.type,parentSchema:schema11.items.properties.failed,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/" + i0+"/failed",schemaPath:"#/items/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.items.properties.failed,data:data9};
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
if(data0.notAnswered !== undefined){
let data10 = data0.notAnswered;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err25 = {instancePath:instancePath+"/" + i0+"/notAnswered",schemaPath:"#/items/properties/notAnswered/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.items.properties.notAnswered.type,parentSchema:schema11.items.properties.notAnswered,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/" + i0+"/notAnswered",schemaPath:"#/items/properties/notAnswered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.items.properties.notAnswered,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.items.type,parentSchema:schema11.items,data:data0};
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
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
