// What the fields say of a wrong value. The texts stand here, because a suggestion is found by them.

export const empty = 'must not be empty';
export const tooLong = 'must be at most 500 characters';
export const longName = 'must be at most 80 characters';
export const edges = 'must not start or end with a space';
export const oneLine = 'must be text on one line';
export const backslash = 'must not hold a backslash, which no page can show here';
export const control = 'must not hold characters that cannot be seen';
export const quoted = 'must not stand in quotes of its own';
export const halfQuote = 'must not hold a quote without its other half';
export const mail = 'must not hold an e-mail address: write a handle, or a channel';
export const slug = 'must be lower-case words joined by dashes';
export const handle = 'must be a GitHub handle, or a key of lower-case words joined by dashes';
export const address = 'must be a full address, such as https://example.org/page';
export const https = 'must start with https://';
export const encoded =
  'must be percent-encoded: %20 for a space, %22 for a quote, %25 for a percent sign, %5B for [, %5D for ], %7C for |';
export const passcode = 'must not carry a passcode';
export const credentials = 'must not carry a user name or password';
export const date = 'must be a real date as YYYY-MM-DD';
export const time = 'must be a time of day as HH:MM';
export const timeZone = 'must be the IANA name of a time zone, such as Asia/Shanghai';
export const language = 'must be a language tag, such as en or zh';
export const slackChannel = 'must be a Slack channel name: lower-case letters, digits, dashes, no #';
export const repositoryPath = 'must be a path from the root of the repository';
export const siteAddress = 'must be an address of this site, such as /sigs/network or /sigs/network#scope';
export const formerPath = 'must be one path, without a "*"';
export const pattern = 'may have one "*" for a part of a name, and "/**" at its end for all that is below';
