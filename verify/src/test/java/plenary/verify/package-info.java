/** Tests of the verifier: what is sound verifies, and nothing that was touched does. */
@NullMarked
package plenary.verify;

import org.jspecify.annotations.NullMarked;
