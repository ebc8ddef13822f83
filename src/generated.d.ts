/** JSON that the community plugin writes at build time; the importing page says which output it is. */
declare module '@generated/community/*.json' {
  const data: unknown;
  export default data;
}
