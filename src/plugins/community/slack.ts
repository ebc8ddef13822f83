const workspace = 'https://kubesphere.slack.com';

/** Address of a Slack channel, by its id where one is given. */
export function slackUrl(slack: { readonly channel: string; readonly id?: string | undefined }): string {
  return slack.id ? `${workspace}/archives/${slack.id}` : `${workspace}/messages/${slack.channel}`;
}
