import type { AppContext } from "../../context.ts";
import type { Instance } from "./instance.ts";
import { selectInstance, selectInstances } from "./store.ts";

export const findInstanceById = (ctx: AppContext, id: string): Promise<Instance | undefined> =>
  selectInstance(ctx.db, id);
export const findInstances = (ctx: AppContext): Promise<Instance[]> => selectInstances(ctx.db);
