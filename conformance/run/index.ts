/** Platforms as processes, addresses, modules and policies: the only part of the kit that touches the world. */
export { clockTimers, type Channel, type Listener, type Open, type Timers } from "./channel.ts";
export { connect, connectableKinds, NotConnectable, type Connected, type Surroundings } from "./connect.ts";
export { handlerOpen, type Handler } from "./handler-channel.ts";
export { probeAdapter, type Probe, type ProbeGround } from "./probe.ts";
export { runSuite, type RunOptions } from "./run-suite.ts";
export { PlatformFault, Session, type Waits } from "./session.ts";
