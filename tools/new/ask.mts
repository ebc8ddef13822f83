import type { Readable, Writable } from 'node:stream';
import { type CANCEL_SYMBOL, confirm, isCancel, log, multiselect, select, text } from '@clack/prompts';
import type { Asker } from './interview';

/** Where questions are put and answers come from; left out: the terminal. */
type Streams = { readonly input?: Readable; readonly output?: Writable };

/** Asks in a terminal. */
export function terminalAsker(streams: Streams = {}): Asker {
  return {
    text: async (message, initial, check) =>
      given(
        await text({
          ...streams,
          message,
          initialValue: initial,
          validate: (typed) => check(typed ?? ''),
        }),
      ),
    choose: async (message, options, initial, check) => {
      for (;;) {
        const shown = [...options];
        const value = given(await select<string>({ ...streams, message, options: shown, initialValue: initial }));
        const wrong = value === undefined ? undefined : await check(value);
        if (wrong === undefined) return value;
        log.error(wrong, streams);
      }
    },
    chooseMany: async (message, options, check) => {
      let initialValues: string[] = [];
      for (;;) {
        const chosen = given(
          await multiselect<string>({
            ...streams,
            message,
            options,
            initialValues,
            required: false,
            maxItems: 10,
          }),
        );
        const wrong = chosen === undefined ? undefined : await check(chosen);
        if (chosen === undefined || wrong === undefined) return chosen;
        log.error(wrong, streams);
        initialValues = chosen;
      }
    },
    confirm: async (message, initial) => given(await confirm({ ...streams, message, initialValue: initial })),
  };
}

/** An answer; `undefined` when the person pressed Ctrl-C or Escape. */
function given<Value>(value: Value | typeof CANCEL_SYMBOL): Value | undefined {
  return isCancel(value) ? undefined : value;
}
