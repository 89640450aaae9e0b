/**
 * Files that people write, read strictly: YAML and CSV in UTF-8.
 *
 * <p>YAML is 1.2, so {@code no} and {@code on} are words; it becomes {@link
 * plenary.record.json.Json}, with the line of every value kept beside it. Numbers are whole: a
 * fraction of a number is refused. No name stands twice; anchors, aliases, tags and second
 * documents are refused. CSV is RFC 4180 with a header whose columns are known.
 *
 * <p>Limits. {@link plenary.record.input.TextFile#MAX_BYTES} a file, {@link
 * plenary.record.json.Json#MAX_DEPTH} deep.
 *
 * <p>Errors. What is wrong in a file is an {@link plenary.record.input.InputException}: one
 * sentence with file, line and what to do. A failing disk is an {@link
 * java.io.UncheckedIOException}.
 *
 * <p>May know {@code json} and {@code wire}. Start at {@link plenary.record.input.YamlFile} and
 * {@link plenary.record.input.CsvFile}.
 */
@NullMarked
package plenary.record.input;

import org.jspecify.annotations.NullMarked;
