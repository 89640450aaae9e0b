/**
 * Rules of procedure as files: the form that people write, and the form that is hashed.
 *
 * <p>A rulebook is written in YAML ({@code docs/format/rulebook.md}) and journaled as canonical
 * JSON, whose hash is its name in every vote. The two forms differ in spelling only, and only in
 * {@link plenary.record.rulebook.WrittenForm}.
 *
 * <p>May know {@code wire} and {@code input}. Start at {@link plenary.record.rulebook.Rulebooks}.
 */
@NullMarked
package plenary.record.rulebook;

import org.jspecify.annotations.NullMarked;
