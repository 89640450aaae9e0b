package plenary.app.roll;

/** Why names are corrected, and who agreed, as it is typed on the page. */
public record Correcting(String reason, String agreedBy) {}
