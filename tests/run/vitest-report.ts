/** A test, or a whole file of them, that failed, and the beginning of what it said. */
interface Fault {
  name: string;
  message: string;
}

/** What one suite came to. `skipped` holds full test names; `faults` what is known of the failures. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: string[];
  faults: Fault[];
}

/** The part of Vitest's JSON report that counts. */
export interface VitestReport {
  success: boolean;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/** Lines of a message that are shown again in the summary. */
const MESSAGE_LINES = 6;

/** Vitest's report does not hold what a hook said. */
const OUTSIDE = 'failed outside its tests, in a hook: see above';

const beginningOf = (message: string): string => message.split('\n').slice(0, MESSAGE_LINES).join('\n');

/** Failed tests, and files that failed though none of their tests did: by an error while loading, or in a hook. */
function faultsIn({ testResults }: VitestReport): Fault[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [{ name, message: beginningOf(message || OUTSIDE) }];
    return failed.map(({ fullName, failureMessages }) => ({
      name: fullName,
      message: beginningOf(failureMessages.join('\n')),
    }));
  });
}

/**
 * Counts a report. A file that could not be loaded holds no tests and counts as one failure; so does one whose hook failed, a run
 * that Vitest calls unsuccessful although no test failed (an error outside every test), and a run without any test.
 */
export function countReport(report: VitestReport): Outcome {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  const faults = faultsIn(report);
  const isSilent = faults.length === 0 && (!report.success || tests.length === 0);
  return { passed, failed: faults.length + Number(isSilent), skipped: skipped.map((test) => test.fullName), faults };
}
