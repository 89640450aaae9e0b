/**
 * Meeting papers: registered, uploaded and given out at the desk, opened by those they were given
 * to, and by everybody once they are released.
 *
 * <p>Nobody reads a byte of a paper before it was given out to him or her, or released; what is not
 * to be read is answered as if it were not there. Who has opened what is kept beside the record.
 *
 * <p>May know {@code core}, {@code files}, {@code side}, {@code edge}, {@code prepare} and {@code
 * roll}. Start at {@link plenary.app.web.papers.PaperForms}.
 */
@NullMarked
package plenary.app.web.papers;

import org.jspecify.annotations.NullMarked;
