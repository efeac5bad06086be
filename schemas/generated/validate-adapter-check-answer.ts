// Generated from adapter-check-answer.schema.json by schemas/generate.mjs: do not edit.
// @ts-nocheck
import type { Validator } from "../validator.ts";

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

export const validate: Validator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"adapter-check-answer.schema.json","title":"AdapterCheckAnswer","description":"Whether an adapter keeps to the protocol: `plimsoll conform --check`.","type":"object","additionalProperties":false,"required":["passed","probes"],"properties":{"passed":{"type":"boolean","description":"Whether it passed every probe."},"implementation":{"$ref":"platform-start.schema.json#/definitions/implementation"},"capabilities":{"$ref":"platform-start.schema.json#/definitions/capabilities"},"probes":{"type":"array","description":"What was tried, in this order.","items":{"title":"AdapterProbe","type":"object","additionalProperties":false,"required":["name","passed"],"properties":{"name":{"type":"string","description":"What was tried."},"passed":{"type":"boolean","description":"Whether it went as it must."},"message":{"type":"string","description":"What was found where it did not."}}}}}};
const schema13 = {"title":"Implementation","description":"What it is.","type":"object","additionalProperties":true,"required":["name","version"],"properties":{"name":{"type":"string","description":"Its name."},"version":{"type":"string","description":"Its version."},"language":{"type":"string","description":"What it is written in."},"homepage":{"type":"string","description":"Where it is from."},"issues":{"type":"string","description":"Where its faults are reported."},"os":{"type":"string","description":"The system that it runs on."}}};
const schema14 = {"title":"Capabilities","description":"What it can be asked. What is absent is not restricted, but asks, which is assess alone.","type":"object","additionalProperties":true,"properties":{"modes":{"description":"The margin modes that it knows.","type":"array","items":{"type":"string"}},"asks":{"description":"The questions that it answers: assess, permit, charge, liquidate.","type":"array","items":{"type":"string"}},"supports":{"description":"Further words that cases may require; a case that requires another is not asked.","type":"array","items":{"type":"string"}},"decisions":{"description":"Paths of the decisions that it answers; * stands for any characters.","type":"array","items":{"type":"string"}},"numbers":{"description":"Paths of the numbers that it answers; * stands for any characters.","type":"array","items":{"type":"string"}},"batch":{"description":"How many questions it takes in one message; none together where absent.","type":"integer","minimum":1},"maxInFlight":{"description":"How many messages may wait for their answers; 1 where absent.","type":"integer","minimum":1},"deterministic":{"description":"Whether it says the same when it is asked again; true where absent.","type":"boolean"},"arithmetic":{"description":"What it reckons with, such as decimal or binary64.","type":"string"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="adapter-check-answer.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.passed === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.probes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "probes"},message:"must have required property '"+"probes"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "passed") || (key0 === "implementation")) || (key0 === "capabilities")) || (key0 === "probes"))){
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
if(data.passed !== undefined){
let data0 = data.passed;
if(typeof data0 !== "boolean"){
const err3 = {instancePath:instancePath+"/passed",schemaPath:"#/properties/passed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.passed.type,parentSchema:schema11.properties.passed,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.implementation !== undefined){
let data1 = data.implementation;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err4 = {instancePath:instancePath+"/implementation",schemaPath:"platform-start.schema.json#/definitions/implementation/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema13.required,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.version === undefined){
const err5 = {instancePath:instancePath+"/implementation",schemaPath:"platform-start.schema.json#/definitions/implementation/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema13.required,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/implementation/name",schemaPath:"platform-start.schema.json#/definitions/implementation/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.name.type,parentSchema:schema13.properties.name,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.version !== undefined){
let data3 = data1.version;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/implementation/version",schemaPath:"platform-start.schema.json#/definitions/implementation/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.version.type,parentSchema:schema13.properties.version,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.language !== undefined){
let data4 = data1.language;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/implementation/language",schemaPath:"platform-start.schema.json#/definitions/implementation/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.language.type,parentSchema:schema13.properties.language,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.homepage !== undefined){
let data5 = data1.homepage;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/implementation/homepage",schemaPath:"platform-start.schema.json#/definitions/implementation/properties/homepage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.homepage.type,parentSchema:schema13.properties.homepage,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.issues !== undefined){
let data6 = data1.issues;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/implementation/issues",schemaPath:"platform-start.schema.json#/definitions/implementation/properties/issues/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.issues.type,parentSchema:schema13.properties.issues,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.os !== undefined){
let data7 = data1.os;
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/implementation/os",schemaPath:"platform-start.schema.json#/definitions/implementation/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.os.type,parentSchema:schema13.properties.os,data:data7};
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
const err12 = {instancePath:instancePath+"/implementation",schemaPath:"platform-start.schema.json#/definitions/implementation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.capabilities !== undefined){
let data8 = data.capabilities;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.modes !== undefined){
let data9 = data8.modes;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 !== "string"){
const err13 = {instancePath:instancePath+"/capabilities/modes/" + i0,schemaPath:"platform-start.schema.json#/definitions/capabilities/properties/modes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.modes.items.type,parentSchema:schema14.properties.modes.items,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/capabilities/modes",schemaPath:"platform-start.schema.json#/definitions/capabilities/properties/modes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.modes.type,parentSchema:schema14.properties.modes,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data8.asks !== undefined){
let data11 = data8.asks;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 !== "string"){
const err15 = {instancePath:instancePath+"/capabilities/asks/" + i1,schemaPath:"platform-start.schema.json#/definitions/capabilities/properties/asks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.asks.items.type,parentSchema:schema14.properties.asks.items,data:data12};
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
const err16 = {instancePath:instancePath+"/capabilities/asks",schemaPath:"platform-start.schema.json#/definitions/capabilities/properties/asks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.asks.type,parentSchema:schema14.properties.asks,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.supports !== undefined){
let data13 = data8.supports;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 !== "string"){
const err17 = {instancePath:instancePath+"/capabilities/supports/" + i2,schemaPath:"platform-start.schema.json#/definitions/capabilities/properties/supports/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.supports.items.type,parentSchema:schema14.properties.supports.items,data:data14};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/capabilities/supports",schemaPath:"platform-start.schema.json#/definitions/capabilities/properties/supports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.supports.type,parentSchema:schema14.properties.supports,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.decisions !== undefined){
let data15 = data8.decisions;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 !== "string"){
const err19 = {instancePath:instancePath+"/capabilities/decisions/" + i3,schemaPath:"platform-start.schema.json#/definitions/capabilities/properties/decisions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.decisions.items.type,parentSchema:schema14.properties.decisions.items,data:data16};
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
const err20 = {instancePath:instancePath+"/capabilities/decisions",schemaPath:"platform-start.schema.json#/definitions/capabilities/properties/decisions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.decisions.type,parentSchema:schema14.properties.decisions,data:data15};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.numbers !== undefined){
let data17 = data8.numbers;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(typeof data18 !== "string"){
const err21 = {instancePath:instancePath+"/capabilities/numbers/" + i4,schemaPath:"platform-start.schema.json#/definitions/capabilities/properties/numbers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.numbers.items.type,parentSchema:schema14.properties.numbers.items,data:data18};
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
const err22 = {instancePath:instancePath+"/capabilities/numbers",schemaPath:"platform-start.schema.json#/definitions/capabilities/properties/numbers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.numbers.type,parentSchema:schema14.properties.numbers,data:data17};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.batch !== undefined){
let data19 = data8.batch;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err23 = {instancePath:instancePath+"/capabilities/batch",schemaPath:"platform-start.schema.json#/definitions/capabilities/properties/batch/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.batch.type,parentSchema:schema14.properties.batch,data:data19};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
const err24 = {instancePath:instancePath+"/capabilities/batch",schemaPath:"platform-start.schema.json#/definitions/capabilities/properties/batch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema14.properties.batch,data:data19};
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
if(data8.maxInFlight !== undefined){
let data20 = data8.maxInFlight;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err25 = {instancePath:instancePath+"/capabilities/maxInFlight",schemaPath:"platform-start.schema.json#/definitions/capabilities/properties/maxInFlight/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.properties.maxInFlight.type,parentSchema:schema14.properties.maxInFlight,data:data20};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err26 = {instancePath:instancePath+"/capabilities/maxInFlight",schemaPath:"platform-start.schema.json#/definitions/capabilities/properties/maxInFlight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema14.properties.maxInFlight,data:data20};
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
if(data8.deterministic !== undefined){
let data21 = data8.deterministic;
if(typeof data21 !== "boolean"){
const err27 = {instancePath:instancePath+"/capabilities/deterministic",schemaPath:"platform-start.schema.json#/definitions/capabilities/properties/deterministic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema14.properties.deterministic.type,parentSchema:schema14.properties.deterministic,data:data21};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.arithmetic !== undefined){
let data22 = data8.arithmetic;
if(typeof data22 !== "string"){
const err28 = {instancePath:instancePath+"/capabilities/arithmetic",schemaPath:"platform-start.schema.json#/definitions/capabilities/properties/arithmetic/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.arithmetic.type,parentSchema:schema14.properties.arithmetic,data:data22};
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
const err29 = {instancePath:instancePath+"/capabilities",schemaPath:"platform-start.schema.json#/definitions/capabilities/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.probes !== undefined){
let data23 = data.probes;
if(Array.isArray(data23)){
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
let data24 = data23[i5];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.name === undefined){
const err30 = {instancePath:instancePath+"/probes/" + i5,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.probes.items.required,parentSchema:schema11.properties.probes.items,data:data24};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data24.passed === undefined){
const err31 = {instancePath:instancePath+"/probes/" + i5,schemaPath:"#/properties/probes/items/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'",schema:schema11.properties.probes.items.required,parentSchema:schema11.properties.probes.items,data:data24};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key1 in data24){
if(!(((key1 === "name") || (key1 === "passed")) || (key1 === "message"))){
const err32 = {instancePath:instancePath+"/probes/" + i5,schemaPath:"#/properties/probes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.probes.items,data:data24};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data24.name !== undefined){
let data25 = data24.name;
if(typeof data25 !== "string"){
const err33 = {instancePath:instancePath+"/probes/" + i5+"/name",schemaPath:"#/properties/probes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.probes.items.properties.name.type,parentSchema:schema11.properties.probes.items.properties.name,data:data25};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data24.passed !== undefined){
let data26 = data24.passed;
if(typeof data26 !== "boolean"){
const err34 = {instancePath:instancePath+"/probes/" + i5+"/passed",schemaPath:"#/properties/probes/items/properties/passed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.probes.items.properties.passed.type,parentSchema:schema11.properties.probes.items.properties.passed,data:data26};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data24.message !== undefined){
let data27 = data24.message;
if(typeof data27 !== "string"){
const err35 = {instancePath:instancePath+"/probes/" + i5+"/message",schemaPath:"#/properties/probes/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.probes.items.properties.message.type,parentSchema:schema11.properties.probes.items.properties.message,data:data27};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/probes/" + i5,schemaPath:"#/properties/probes/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.probes.items.type,parentSchema:schema11.properties.probes.items,data:data24};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.probes.type,parentSchema:schema11.properties.probes,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
