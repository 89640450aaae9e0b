/**
 * JSON as the record writes it: canonical (RFC 8785), whole numbers only, read strictly.
 *
 * <p>Units. A number is a whole {@code long} of at most 2^53 - 1 either way. Text is Unicode
 * without lone surrogates. Bytes are UTF-8 without a byte order mark.
 *
 * <p>Limits. {@link plenary.record.json.Json#MAX_BYTES} a text, {@link
 * plenary.record.json.Json#MAX_DEPTH} deep; no name twice in an object.
 *
 * <p>Invariant: {@code Json.parse(json.canonical()).equals(json)}, and equal values have equal
 * bytes.
 *
 * <p>May know the JDK and Jackson's streaming parser. Start at {@link plenary.record.json.Json}.
 */
@NullMarked
package plenary.record.json;

import org.jspecify.annotations.NullMarked;
