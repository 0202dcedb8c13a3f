/** What one suite came to. `skipped` holds full test names. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: string[];
}

/** The part of Vitest's JSON report that counts. */
export interface VitestReport {
  success: boolean;
  testResults: { status: string; assertionResults: { status: string; fullName: string }[] }[];
}

/**
 * Counts a report. A file that could not be loaded holds no tests and counts as one failure; so does a run that Vitest calls
 * unsuccessful although no test failed (an error outside every test), and a run without any test.
 */
export function countReport(report: VitestReport): Outcome {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length + broken.length;
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  const silent = failed === 0 && (!report.success || tests.length === 0);
  return { passed, failed: failed + Number(silent), skipped: skipped.map((test) => test.fullName) };
}
