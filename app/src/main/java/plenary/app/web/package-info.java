/**
 * The web server: pages, forms, live pages and the interface for programs.
 *
 * <p>Every route, and who may take it, stands in one table ({@link plenary.app.web.Routes}); who
 * may ask which command in another ({@link plenary.app.web.edge.Permissions}). A bad body ends at
 * the edge with a sentence and 400; a refusal of the session is an answer, 409, with its sentence;
 * a chamber that cannot write is 503, with what to do.
 *
 * <p>May know everything in {@code plenary.app} but the command line. Start at {@link
 * plenary.app.web.WebServer}.
 */
@NullMarked
package plenary.app.web;

import org.jspecify.annotations.NullMarked;
