import type { Words } from "./say.ts";

/** A solver that is asked what the page cannot settle by itself. */
export const solverWords = {
  title: { en: "A solver", zh: "求解器" },
  about: { en: "{open} could not be settled here. A solver may: z3-solver {version}, which runs in this page and sends nothing anywhere.", zh: "有 {open} 项在此无法判定。可询问求解器 z3-solver {version}：它在本页面内运行，不向任何地方发送数据。" },
  ask: { en: "Ask the solver (loads {size} MB)", zh: "询问求解器（载入 {size} MB）" },
  asked: { en: "The solver was asked, and {open} stayed open. On the command line it knows more of products of unknowns: plimsoll prove, plimsoll diff.", zh: "已询问求解器，仍有 {open} 项未定。命令行的求解器更擅长处理未知量的乘积：plimsoll prove、plimsoll diff。" },
  again: { en: "Ask the solver again (loads {size} MB)", zh: "再次询问求解器（载入 {size} MB）" },
  none: { en: "{open} could not be settled here. A solver may, and none is offered to this page: install it beside Plimsoll with “npm install z3-solver”, and open the workbench with “plimsoll edit”.", zh: "有 {open} 项在此无法判定。求解器或可判定，但本页面没有可用的求解器：请在 Plimsoll 旁安装（npm install z3-solver），再用 plimsoll edit 打开工作台。" },
  stopped: { en: "Stopped. This was known before:", zh: "已停止。此前已知：" },
  loading: { en: "Loading the solver: {loaded} of {of} MB", zh: "正在载入求解器：{loaded}/{of} MB" },
  starting: { en: "Looking at what is to be asked …", zh: "正在准备提问……" },
  asking: { en: "Asking the solver: {done} of {all} answered. {about}", zh: "正在询问求解器：已答 {done}/{all}。{about}" },
} as const satisfies Record<string, Words>;
