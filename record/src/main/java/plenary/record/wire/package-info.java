/**
 * The frozen wire form of every event, every command and every value inside them.
 *
 * <p>One declaration a type gives both directions ({@link plenary.record.wire.Shape}). Names stand
 * here in full and are never taken from the code, so that renaming a class changes no record. What
 * a name means never changes; a new meaning is a new name.
 *
 * <p>Form. Ids are as printed: members {@code "m032"}, guests {@code "g007"}, items {@code "1.3"};
 * sittings, votes and papers are numbers. Instants are ISO in UTC, shares {@code "2/3"}, never
 * decimals. What is empty (an optional, a list, a flag that is off) is left out, and refused where
 * it is not. A field that is not known is refused. Nothing is null.
 *
 * <p>Invariant: {@code read(write(value)).equals(value)}, and for events {@code
 * write(read(json)).equals(json)}: an event has one spelling. Each type has one golden file.
 *
 * <p>May know {@code json} and the vocabulary of {@code core}. Start at {@link
 * plenary.record.wire.Payloads}; the tables are {@link plenary.record.wire.Events} and {@link
 * plenary.record.wire.Commands}.
 */
@NullMarked
package plenary.record.wire;

import org.jspecify.annotations.NullMarked;
