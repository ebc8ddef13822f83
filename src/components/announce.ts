/** How long an announcement stays in the page, in milliseconds: long enough to be read, too short to be found later. */
const lifetime = 5000;

let region: HTMLElement | undefined;
let clearing: ReturnType<typeof setTimeout> | undefined;

/** The page's one place for announcements. Made ahead of the first one: a screen reader follows only what it knows of. */
export function prepareAnnouncements(): HTMLElement {
  if (region) return region;
  region = document.createElement('div');
  region.className = 'visually-hidden';
  region.ariaLive = 'polite';
  region.dataset.announcements = '';
  document.body.append(region);
  return region;
}

/** Says something to readers who listen; the same words twice are said twice. */
export function announce(words: string): void {
  const place = prepareAnnouncements();
  // A new element each time, because words that do not differ are no change.
  const line = document.createElement('p');
  line.textContent = words;
  place.replaceChildren(line);
  clearTimeout(clearing);
  clearing = setTimeout(() => place.replaceChildren(), lifetime);
}
