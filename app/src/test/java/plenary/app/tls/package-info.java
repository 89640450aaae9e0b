/** HTTPS as a browser meets it, with certificates made here and with given ones. */
@NullMarked
package plenary.app.tls;

import org.jspecify.annotations.NullMarked;
