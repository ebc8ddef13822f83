import * as runtime from 'preact/compat/jsx-runtime';
import { sliced } from '../slices';

export { Fragment } from 'preact/compat/jsx-runtime';

/** Makes elements of the page such that taking it over may pause before them. */
const element = ((type: string, props: object, key?: string) =>
  runtime.jsx(sliced(type), props, key)) as typeof runtime.jsx;

// The second name is for an element with several children.
export { element as jsx, element as jsxs };
