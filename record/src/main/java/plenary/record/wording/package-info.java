/**
 * The words of every sentence, read from the YAML files in {@code src/main/resources/wording}.
 *
 * <p>Start at {@link plenary.record.wording.Wordings}.
 */
@NullMarked
package plenary.record.wording;

import org.jspecify.annotations.NullMarked;
