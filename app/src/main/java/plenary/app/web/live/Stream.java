package plenary.app.web.live;

import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/**
 * Where a live page is written to.
 *
 * @param out to the browser
 * @param open whether whoever reads it still may
 */
public record Stream(OutputStream out, BooleanSupplier open) {}
