// axe-core and IBM's checker on what the window shows now. Gives their findings and the rules that found something to pass.
const [withAxe, withIbm, done] = arguments
const axeRules = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  resultTypes: ['violations', 'passes'],
  iframes: false,
}
const checkerOf = () => (window.checker ??= new ace.Checker())
const run = async () => {
  const begun = performance.now()
  const axed = withAxe ? await axe.run(document, axeRules) : { violations: [], passes: [] }
  const between = performance.now()
  const checked = withIbm ? await checkerOf().check(document, ['WCAG_2_2']) : { results: [] }
  const ended = performance.now()
  const axeFound = axed.violations.map((one) => ({ rule: one.id, help: one.help, places: one.nodes.map((node) => `${node.target} ${node.failureSummary}`.slice(0, 300)) }))
  const failed = checked.results.filter((one) => one.value[1] === 'FAIL' && /VIOLATION/.test(one.value[0]))
  const ibmFound = failed.map((one) => ({ rule: one.ruleId, help: one.message, places: [`${one.path.dom} ${one.snippet}`.slice(0, 300)] }))
  const criteria = {}
  for (const one of axed.passes) for (const tag of one.tags) {
    const digits = /^wcag(\d)(\d)(\d+)$/.exec(tag)
    if (digits) (criteria[digits.slice(1).join('.')] ??= []).push(one.id)
  }
  // Which criterion a rule of IBM's belongs to, its own guideline says.
  const guidelines = checkerOf().guidelines
  const ours = (guidelines instanceof Map ? [...guidelines.values()] : Object.values(guidelines)).find((one) => one.id === 'WCAG_2_2')
  const passed = new Set(checked.results.filter((one) => one.value[1] === 'PASS').map((one) => one.ruleId))
  const ibmCriteria = {}
  for (const point of ours?.checkpoints ?? []) {
    const rules = point.rules.map((rule) => rule.id).filter((rule) => passed.has(rule))
    if (rules.length > 0) ibmCriteria[point.num] = rules
  }
  return {
    axe: axeFound, ibmCriteria, ibm: ibmFound, criteria, ms: [between - begun, ended - between],
    ibmReview: [...new Set(checked.results.filter((one) => one.value[1] !== 'PASS' && !/VIOLATION/.test(one.value[0])).map((one) => one.ruleId))],
  }
}
run().then(done, (reason) => done({ broken: String(reason?.stack ?? reason) }))
