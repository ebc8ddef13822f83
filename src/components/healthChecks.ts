import { translate } from '@docusaurus/Translate';
import type { HealthRule } from '../plugins/community/rules';

/** What a check of the health page looks for, in the order of the page. */
export function healthCheckLabels(): Readonly<Record<HealthRule, string>> {
  return {
    'no-lead': translate({ id: 'health.no-lead', message: 'Without a lead' }),
    'single-lead': translate({ id: 'health.single-lead', message: 'With one lead only' }),
    'no-meeting': translate({ id: 'health.no-meeting', message: 'Without a meeting time' }),
    'no-time-zone': translate({ id: 'health.no-time-zone', message: 'Meeting without a time zone' }),
    'no-notes': translate({ id: 'health.no-notes', message: 'Without meeting notes' }),
    'hidden-notes': translate({ id: 'health.hidden-notes', message: 'Notes behind a short link' }),
    'not-confirmed': translate({ id: 'health.not-confirmed', message: 'Facts older than a year' }),
    conflict: translate({ id: 'health.conflict', message: 'Sources that disagree' }),
  };
}
