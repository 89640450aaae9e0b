/**
 * Plain bytes: 32-byte hashes, base64 that has one spelling, and SHA-256 without ceremony.
 *
 * <p>Units. A {@link plenary.record.bytes.Hash} is 32 bytes. Text is UTF-8, base64 the standard
 * alphabet of RFC 4648 section 4 with padding.
 *
 * <p>Errors. What cannot be read is an {@link plenary.record.bytes.IllegalRecordException}, whose
 * message is a sentence fit for a report.
 *
 * <p>May know the JDK only. Start at {@link plenary.record.bytes.Hash}.
 */
@NullMarked
package plenary.record.bytes;

import org.jspecify.annotations.NullMarked;
