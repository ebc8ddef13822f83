/** Stands where the theme would load a highlighter into the browser. */
export {};
