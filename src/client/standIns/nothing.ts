/** Stands for a module that the browser does without. */
export {};
