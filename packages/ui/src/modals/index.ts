export { Modals } from "./modals.tsx";
export { createModalStore, type ModalName, type ModalStore } from "./store.ts";
