/**
 * The web server as its users meet it: a real server on a free port, asked over HTTP.
 *
 * <p>What tests and other programs may hold on to, and will stay: the ids {@code content}, {@code
 * status}, {@code ballot}, {@code vote}, {@code unsent} (a deputy's page), {@code figures}, {@code
 * doors}, {@code table}, {@code q}, {@code numbers}, {@code proceedings}, {@code corrections},
 * {@code releases}, {@code papers}, {@code links} (the desk), {@code sittings} (the public page),
 * {@code primary} (the console); and these values of {@code data-test}:
 *
 * <ul>
 *   <li>public page: {@code home nothing-released sitting now chair attendance items result outcome
 *       papers}
 *   <li>deputy: {@code deputy number name present where offer ballot motion for against abstain
 *       recorded refusal not-entitled closed unsent papers items}
 *   <li>desk: {@code desk due present noted open-check-in announce-attendance numbers check-in
 *       note-absence search table entries withdraw release make-link made-link link refusal}
 *   <li>sign-in: {@code signin account password enter use-passkey provider card pin set-password
 *       set change end-all make-passkey passkey-failed contact keep sure erase}
 *   <li>administration: {@code admin account make make-link made-link link disable log sign-in-log}
 *   <li>record, demonstration, faults: {@code record checkpoint signer zip not-yet demo entrance
 *       mode play watch-1 watch-10 watch-60 error refusal}
 * </ul>
 *
 * <p>Forms carry {@code csrf} and, where they ask something, {@code stamp}. Events of live pages:
 * {@code /live} sends {@code sittings}, {@code /hall/live} {@code head hall foot}, {@code
 * /chair/live} {@code steps script moves figures}, {@code /deputy/live} {@code status}, {@code
 * /desk/live} {@code figures proceedings}.
 *
 * <p>Start at {@link plenary.app.web.TestSite}.
 */
@NullMarked
package plenary.app.web;

import org.jspecify.annotations.NullMarked;
