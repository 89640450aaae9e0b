/**
 * Who is who: bodies with their rolls, deputies, guests, standing chairs. Who is due follows from
 * here.
 *
 * <p>The fold is mutable and has one writer; what it shows is read-only and in printed order.
 *
 * <p>May know {@code base}, {@code rules}, {@code act}. Start at {@link plenary.roster.Roster}.
 */
@NullMarked
package plenary.roster;

import org.jspecify.annotations.NullMarked;
