/**
 * The screens of the house: what each shows, pushed to it, and the page on which the chair and the
 * secretariat make screens and set them.
 *
 * <p>A screen's settings are no part of the record: they are kept beside it, survive a restart and
 * are pushed as soon as they are changed. What is drawn comes from {@link plenary.app.hall}; a view
 * that would say what is not so is refused, and one that has become so gives way to the state.
 *
 * <p>May know {@code hall}, {@code side}, {@code edge} and {@code live}. Start at {@link
 * plenary.app.web.screens.Screens}.
 */
@NullMarked
package plenary.app.web.screens;

import org.jspecify.annotations.NullMarked;
