import type * as z from 'zod';

/**
 * Reads a JSON text.
 *
 * @param what - whose text it is, such as `package.json`: a sentence begins with it.
 * @param form - what it must be.
 * @throws Error, one sentence, that names it and the first thing that is wrong.
 */
export function readForm<Value>(what: string, text: string, form: z.ZodType<Value>): Value {
  const read = form.safeParse(parsed(what, text));
  if (read.success) return read.data;
  const [first] = read.error.issues;
  const place = first?.path.join('.') || 'the whole';
  throw new Error(`${what} has another form than expected: ${place}: ${first?.message}`);
}

function parsed(what: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${what} is no JSON`);
  }
}
