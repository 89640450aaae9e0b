/**
 * HTTPS: certificates, made here or given.
 *
 * <p>With its own authority, whose key and certificate stay in the data folder, a server makes
 * itself a new certificate at each start, for the names and addresses that the machine has then;
 * staff machines that trust the authority trust it. With files that are given, they are read again
 * when they change.
 *
 * <p>Start at {@link plenary.app.tls.Https}.
 */
@NullMarked
package plenary.app.tls;

import org.jspecify.annotations.NullMarked;
