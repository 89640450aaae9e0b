/**
 * A rulebook as a person reads it, in both languages: what is needed of what, with an example that
 * shows the edge, how those who abstain or stay away are counted, what the law leaves open, and the
 * article behind every value.
 *
 * <p>Values only: the same {@link plenary.book.RulebookPage} is printed as plain text and drawn as
 * a page. The words are data ({@link plenary.base.Wording}); nothing is said here that is not in
 * the rulebook.
 *
 * <p>May know {@code base}, {@code rules} and the wording of shares in {@code session}. Start at
 * {@link plenary.book.RulebookPage}.
 */
@NullMarked
package plenary.book;

import org.jspecify.annotations.NullMarked;
