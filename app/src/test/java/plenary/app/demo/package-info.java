/** The demonstration: its links, its crowd, and the recorded sitting that runs by itself. */
@NullMarked
package plenary.app.demo;

import org.jspecify.annotations.NullMarked;
