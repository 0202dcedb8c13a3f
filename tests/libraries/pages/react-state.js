import { useState } from 'react';
import { EMPTY, expose } from './company-form.js';

/** The page's values in React state, exposed as `read` makes ids of them, with a setter for each field. */
export function useValues(widgets, read = (values) => values, start = EMPTY) {
  const [values, setValues] = useState(start);
  expose(widgets, () => read(values));
  return [values, (name) => (value) => setValues((before) => ({ ...before, [name]: value }))];
}
