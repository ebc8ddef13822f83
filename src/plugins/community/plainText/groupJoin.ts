import type { List } from 'mdast';
import type { GroupView } from '../outputs/groupView';
import { type Inline, item, link, steps } from './nodes';
import { say, sayWith } from './words';

function talk({ slack }: GroupView): Inline {
  if (!slack) return sayWith('group.join.noSlack', { contact: link(say('group.join.ask'), '/contact') });
  return sayWith('group.join.slack', {
    workspace: link(say('group.join.workspace'), '/contact#slack'),
    channel: link(`#${slack.channel}`, slack.url),
  });
}

function read({ notes }: GroupView): Inline {
  if (!notes) return say('group.join.noNotes');
  return sayWith('group.join.notes', { notes: link(say('group.join.notesLink'), notes) });
}

function work({ repositories: [repository] }: GroupView): Inline {
  if (!repository) {
    return sayWith('group.join.noRepository', { ways: link(say('group.join.ways'), '/contributing') });
  }
  const { name, url } = repository;
  return sayWith('group.join.repository', {
    issues: link(say('group.join.issues', { name }), `${url.replace(/\/$/, '')}/issues`),
    workflow: link(say('group.join.workflow'), '/contributing/workflow'),
  });
}

/** Three steps into a group: its channel, what is going on, a first task. */
export function joinSteps(group: GroupView): List {
  return steps([item(talk(group)), item(read(group)), item(work(group))]);
}
