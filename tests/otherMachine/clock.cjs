// Loaded into every process and thread of a build by NODE_OPTIONS: their clock is years ahead. What measures a time by the
// difference of two moments works as before.
const ahead = 3 * 365.25 * 24 * 3600 * 1000 + 5 * 3600 * 1000 + 7 * 60 * 1000;
const now = Date.now.bind(Date);

globalThis.Date = new Proxy(Date, {
  apply: (RealDate) => new RealDate(now() + ahead).toString(),
  construct: (RealDate, args, target) =>
    Reflect.construct(RealDate, args.length === 0 ? [now() + ahead] : args, target),
  get: (RealDate, name) => (name === 'now' ? () => now() + ahead : Reflect.get(RealDate, name)),
});
