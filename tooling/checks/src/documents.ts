/**
 * Reads the documents as readers do: their relative links must lead somewhere, and their TypeScript must compile.
 *
 *     node tooling/checks/src/documents.ts
 */
import { checkExamples } from "./documents/examples.ts";
import { checkLinks } from "./documents/links.ts";
import { conclude } from "./outcome.ts";
import { repositoryRoot } from "./workspace/packages.ts";

const { problems, count } = checkExamples(repositoryRoot);
conclude([...checkLinks(repositoryRoot), ...problems], `All links lead somewhere; ${count} examples compile`);
