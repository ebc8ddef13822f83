/** Stands for a module that pages do without, in the browser and where they are rendered. */
export {};
