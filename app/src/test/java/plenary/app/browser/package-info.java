/**
 * Whole sittings on a real server, with everybody in front of a screen of his or her own: the
 * chair's console, deputies' phones, the hall's screen and the public page, each a browser that
 * shares nothing with the others.
 *
 * <p>What is waited for is a condition on a page, never a time. Where there is no Chromium the
 * tests report as not run, each by its name. Start at {@link plenary.app.browser.SittingTest}.
 */
@NullMarked
package plenary.app.browser;

import org.jspecify.annotations.NullMarked;
