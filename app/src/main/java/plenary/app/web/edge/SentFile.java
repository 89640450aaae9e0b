package plenary.app.web.edge;

/**
 * A file that somebody has sent.
 *
 * @param name as the browser says it is called; it is shown and never used as a path
 */
@SuppressWarnings("ArrayRecordComponent") // read once, by whoever it was sent to
public record SentFile(String name, byte[] content) {}
