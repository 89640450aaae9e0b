/** The repository's own order, as tests that read it. */
package plenary.tidy;
