import type { MailOperator } from './operator.ts'

/** Domains judged by their type alone, tried after everything else. */
export const patterns: readonly MailOperator[] = [
  {
    kind: 'work-pattern',
    operator: 'JPNIC member or network operator',
    ends: 'job',
    domains: [[['domain-types'], '*.ad.jp']],
  },
  {
    kind: 'work-pattern',
    operator: 'Japanese company',
    ends: 'job',
    domains: [[['domain-types', 'microsoft-terms-4c'], '*.co.jp']],
  },
  {
    kind: 'work-pattern',
    operator: 'Japanese government',
    ends: 'job',
    domains: [[['domain-types'], '*.go.jp']],
  },
  {
    kind: 'work-pattern',
    operator: 'Japanese local government',
    ends: 'job',
    domains: [[['domain-types'], '*.lg.jp']],
  },
  {
    kind: 'work-pattern',
    operator: 'Microsoft Entra tenant',
    ends: 'tenant',
    domains: [[['vl-docs', 'ispdb'], '*.onmicrosoft.com']],
  },
  {
    kind: 'work-pattern',
    operator: 'US government',
    ends: 'job',
    domains: [[['domain-types'], '*.gov']],
  },
  {
    kind: 'school-pattern',
    operator: 'Australian schools',
    ends: 'school',
    domains: [[['domain-types'], '*.edu.au']],
  },
  {
    kind: 'school-pattern',
    operator: 'Chinese schools',
    ends: 'school',
    domains: [[['domain-types'], '*.edu.cn']],
  },
  {
    kind: 'school-pattern',
    operator: 'Japanese school',
    ends: 'school-class',
    domains: [[['domain-types'], '*.ed.jp']],
  },
  {
    kind: 'school-pattern',
    operator: 'Japanese university or college',
    ends: 'school-grace',
    domains: [[['domain-types'], '*.ac.jp']],
  },
  {
    kind: 'school-pattern',
    operator: 'Korean universities',
    ends: 'school',
    domains: [[['domain-types'], '*.ac.kr']],
  },
  {
    kind: 'school-pattern',
    operator: 'Taiwanese schools',
    ends: 'school',
    domains: [[['domain-types'], '*.edu.tw']],
  },
  {
    kind: 'school-pattern',
    operator: 'UK universities',
    ends: 'school',
    domains: [[['domain-types'], '*.ac.uk']],
  },
  {
    kind: 'school-pattern',
    operator: 'US school (K-12)',
    ends: 'school',
    domains: [[['domain-types'], '*.k12.ca.us']],
  },
  {
    kind: 'school-pattern',
    operator: 'US and other universities',
    ends: 'school',
    domains: [[['domain-types'], '*.edu']],
  },
  {
    kind: 'group-pattern',
    operator: 'groups without legal personality',
    ends: 'group',
    domains: [[['domain-types'], '*.gr.jp']],
  },
  {
    kind: 'mixed-pattern',
    operator: 'association or old provider',
    ends: 'membership',
    domains: [[['domain-types'], '*.or.jp']],
  },
  {
    kind: 'isp-pattern-jp',
    operator: 'network service (provider, cable or hosting)',
    ends: 'contract',
    domains: [[['domain-types'], '*.ne.jp']],
  },
  {
    kind: 'own-or-unknown',
    operator: 'own domain or unknown',
    ends: 'own-domain',
    domains: [[['rule'], '*']],
  },
]
