import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { readSiteConfig } from '../../site.config';
import { findProgram } from '../../tools/nginx/find';
import { manifestProblems, readManifests } from './manifests';

const folder = join(__dirname, '../../deploy/kubernetes');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const name = 'community-site';

/** What kustomize is told; a word that it does not know is a mistake. */
const kustomization = z
  .strictObject({
    apiVersion: z.literal('kustomize.config.k8s.io/v1beta1'),
    kind: z.literal('Kustomization'),
    namespace: z.string(),
    labels: z.array(
      z.strictObject({ pairs: z.record(z.string(), z.string()), includeTemplates: z.boolean().default(false) }),
    ),
    images: z.array(z.strictObject({ name: z.string(), newName: z.string(), newTag: z.string() })),
    resources: z.array(z.string()),
  })
  .parse(parse(read('kustomization.yaml')));

const files = kustomization.resources;
const manifests = files.flatMap((file) => readManifests(read(file)));

/** The object of a kind, as far as this looks at it. */
function only<Shape extends z.ZodType>(kind: string, shape: Shape): z.infer<Shape> {
  const found = manifests.filter((one) => (one as { kind: string }).kind === kind);
  expect(found).toHaveLength(1);
  return shape.parse(found[0]);
}

const container = z.object({
  name: z.string(),
  image: z.string(),
  ports: z.array(z.object({ name: z.string(), containerPort: z.number() })),
  securityContext: z.object({ allowPrivilegeEscalation: z.boolean(), readOnlyRootFilesystem: z.boolean() }),
  resources: z.object({ requests: z.record(z.string(), z.string()), limits: z.record(z.string(), z.string()) }),
  volumeMounts: z.array(z.object({ name: z.string(), mountPath: z.string() })),
});
const probe = z.object({ httpGet: z.object({ path: z.string(), port: z.string() }) });
const deployment = only(
  'Deployment',
  z.object({
    spec: z.object({
      selector: z.object({ matchLabels: z.record(z.string(), z.string()) }),
      template: z.object({
        metadata: z.object({ labels: z.record(z.string(), z.string()) }),
        spec: z.object({
          securityContext: z.object({ runAsUser: z.number(), runAsNonRoot: z.boolean() }),
          volumes: z.array(z.object({ name: z.string(), emptyDir: z.object({}) })),
          containers: z.tuple([container.extend({ startupProbe: probe, readinessProbe: probe, livenessProbe: probe })]),
        }),
      }),
    }),
  }),
).spec;
const pod = deployment.template.spec;
const [nginx] = pod.containers;

describe('the manifests', () => {
  test('are all named by the kustomization', () => {
    expect(readdirSync(folder).toSorted()).toEqual(['kustomization.yaml', ...files].toSorted());
  });

  test.each(files)('%s is what Kubernetes takes', (file) => {
    for (const one of readManifests(read(file))) expect(manifestProblems(one)).toEqual([]);
  });

  test('find each other', () => {
    const selector = { 'app.kubernetes.io/name': name };
    expect(deployment.selector.matchLabels).toEqual(selector);
    expect(deployment.template.metadata.labels).toEqual(selector);
    expect(only('Service', z.object({ spec: z.looseObject({ selector: z.unknown() }) })).spec.selector).toEqual(
      selector,
    );
    for (const [kind, field] of [
      ['PodDisruptionBudget', 'selector'],
      ['NetworkPolicy', 'podSelector'],
    ] as const) {
      const { spec } = only(kind, z.object({ spec: z.looseObject({}) }));
      expect(spec[field]).toEqual({ matchLabels: selector });
    }
    const scaled = only('HorizontalPodAutoscaler', z.object({ spec: z.object({ scaleTargetRef: z.unknown() }) }));
    expect(scaled.spec.scaleTargetRef).toEqual({ apiVersion: 'apps/v1', kind: 'Deployment', name });
    expect(kustomization.images.map((image) => image.name)).toEqual([nginx.image]);
    expect(pod.volumes.map((volume) => volume.name)).toEqual(nginx.volumeMounts.map((mount) => mount.name));
  });

  test('ask the container at the port and the address where it answers', () => {
    const dockerfile = readFileSync(join(folder, '../../Dockerfile'), 'utf8');
    expect(dockerfile).toContain(`EXPOSE ${nginx.ports[0]?.containerPort}\n`);
    expect(dockerfile).toContain(`USER ${pod.securityContext.runAsUser}:`);
    expect(dockerfile).toContain(`"-p", "${nginx.volumeMounts[0]?.mountPath}"`);
    const template = readFileSync(join(folder, '../nginx/nginx.conf.template'), 'utf8');
    for (const { httpGet } of [nginx.startupProbe, nginx.readinessProbe, nginx.livenessProbe]) {
      expect(httpGet.port).toBe(nginx.ports[0]?.name);
      expect(template).toContain(`location = ${httpGet.path} {`);
    }
  });

  test('give the container no rights, and limits', () => {
    expect(pod.securityContext.runAsNonRoot).toBe(true);
    expect(nginx.securityContext).toMatchObject({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true });
    expect(Object.keys(nginx.resources.limits).toSorted()).toEqual(['cpu', 'memory']);
    expect(Object.keys(nginx.resources.requests).toSorted()).toEqual(['cpu', 'memory']);
  });

  test('answer at the address of the site', () => {
    const { host } = new URL(readSiteConfig({}).url);
    const { spec } = only(
      'Ingress',
      z.object({
        spec: z.object({
          tls: z.array(z.object({ hosts: z.array(z.string()) })),
          rules: z.array(z.object({ host: z.string() })),
        }),
      }),
    );
    expect(spec.rules.map((rule) => rule.host)).toEqual([host]);
    expect(spec.tls.flatMap((tls) => tls.hosts)).toEqual([host]);
  });

  const kubectl = findProgram('kubectl');
  if (!kubectl) console.warn('What kustomize makes is not checked: kubectl is not on this machine.');
  test.runIf(kubectl)('are put together by kustomize', () => {
    const made = readManifests(execFileSync(kubectl ?? '', ['kustomize', folder], { encoding: 'utf8' }));
    expect(made).toHaveLength(manifests.length);
    for (const one of made) expect(manifestProblems(one)).toEqual([]);
    expect(JSON.stringify(made)).toContain(`${kustomization.images[0]?.newName}:${kustomization.images[0]?.newTag}`);
  });
});

describe('the check of manifests', () => {
  const service = { apiVersion: 'v1', kind: 'Service', metadata: { name }, spec: { ports: [{ port: 80 }] } };

  test('has nothing to say about a right one', () => {
    expect(manifestProblems(service)).toEqual([]);
    expect(manifestProblems({ ...service, metadata: { name, labels: { any: 'label' } } })).toEqual([]);
  });

  test.each<[value: unknown, problem: string]>([
    [null, ': Invalid input'],
    [{ ...service, metadata: {} }, 'metadata.name: Invalid input'],
    [{ ...service, kind: 'Servce' }, 'v1 Servce is not a kind of Kubernetes'],
    [{ ...service, apiVersion: 'apps/v1' }, 'apps/v1 Service is not a kind of Kubernetes'],
    [{ ...service, spec: { ports: [{}] } }, '/spec/ports/0'],
    [{ ...service, spec: { ports: [{ port: 'http' }] } }, '/spec/ports/0/port'],
    [{ ...service, spek: {} }, '/spek is not a field of its kind'],
    [
      { ...service, spec: { ports: [{ port: 80, tergetPort: 1 }] } },
      '/spec/ports/0/tergetPort is not a field of its kind',
    ],
  ])('%#: tells what is wrong, and where', (value, problem) => {
    expect(manifestProblems(value)).toContainEqual(expect.stringContaining(problem));
  });

  test('refuses what is no YAML', () => {
    expect(() => readManifests('kind: [')).toThrow('Flow sequence');
  });
});
