/**
 * The community's name on Twitter, such as `@KubeSphere`: that of the first channel there.
 *
 * @returns `undefined` when no channel is on Twitter.
 */
export function twitterHandle(channels: readonly { readonly url: string }[]): string | undefined {
  const names = channels.flatMap(
    ({ url }) => /^https:\/\/(?:www\.)?(?:twitter|x)\.com\/(\w{1,15})\/?$/.exec(url)?.[1] ?? [],
  );
  return names[0] === undefined ? undefined : `@${names[0]}`;
}
