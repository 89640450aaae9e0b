package plenary.app.chair;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Whoever fills in a sheet.
 *
 * @param account by which he or she is signed in: nobody counts in another's name
 * @param today where the assembly is
 * @param zone of the assembly
 */
public record Filler(String account, LocalDate today, ZoneId zone) {}
