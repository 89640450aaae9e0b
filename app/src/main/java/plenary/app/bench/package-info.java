/**
 * The benchmarks. Each gives a ratio against something measured in the same run, on the same disk,
 * with the same bytes; a figure without such a measure says more of the machine than of Plenary.
 *
 * <p>Units. Rates are entries a second, times are milliseconds, sizes are bytes.
 *
 * <p>May know {@code core}, {@code record}, {@code app.journal}, {@code app.chamber}, {@code
 * app.decide} and, as its clients do, {@code app.web}. Start at {@link
 * plenary.app.bench.AppendBench}.
 */
@NullMarked
package plenary.app.bench;

import org.jspecify.annotations.NullMarked;
