package plenary.app.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The kinds of file that a meeting paper may be, told by content. */
public enum Kind {
  PDF("pdf", "application/pdf"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  ODT("odt", "application/vnd.oasis.opendocument.text"),
  TXT("txt", "text/plain; charset=utf-8"),
  PNG("png", "image/png"),
  JPG("jpg", "image/jpeg");

  private static final String ODT_TYPE = "mimetypeapplication/vnd.oasis.opendocument.text";

  /** Where a zip of an OpenDocument file says what it is: after the header of its first entry. */
  private static final int ODT_AT = 30;

  private final String ending;
  private final String mediaType;

  Kind(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** What its name ends with, without the dot. */
  public String ending() {
    return ending;
  }

  /** As what it is sent. */
  public String mediaType() {
    return mediaType;
  }

  /** What this file is; empty if it is none of these, or one that may run something. */
  public static Optional<Kind> of(byte[] content) {
    if (begins(content, 0, "%PDF-")) return Optional.of(PDF);
    if (begins(content, 0, "\u0089PNG\r\n\u001a\n")) return Optional.of(PNG);
    if (begins(content, 0, "\u00ff\u00d8\u00ff")) return Optional.of(JPG);
    if (begins(content, 0, "PK\u0003\u0004")) return office(content);
    return isText(content) ? Optional.of(TXT) : Optional.empty();
  }

  private static Optional<Kind> office(byte[] content) {
    var names = ZipNames.of(content);
    if (names.stream().anyMatch(Kind::runs)) return Optional.empty();
    if (begins(content, ODT_AT, ODT_TYPE)) return Optional.of(ODT);
    if (!names.contains("[Content_Types].xml")) return Optional.empty();
    if (names.contains("word/document.xml")) return Optional.of(DOCX);
    return names.contains("xl/workbook.xml") ? Optional.of(XLSX) : Optional.empty();
  }

  /** A macro, or a program within a document. */
  private static boolean runs(String name) {
    return List.of("vbaProject.bin", "vbaData.xml").stream().anyMatch(name::endsWith)
        || name.startsWith("Basic/")
        || name.startsWith("Scripts/")
        || name.contains("/activeX/");
  }

  /** UTF-8 without control characters that does not begin as a page or a drawing does. */
  private static boolean isText(byte[] content) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      if (text.startsWith("\ufeff")) text = text.substring(1);
      return !text.isBlank() && text.strip().charAt(0) != '<' && text.chars().noneMatch(Kind::odd);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean odd(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }

  private static boolean begins(byte[] content, int at, String with) {
    var bytes = with.getBytes(StandardCharsets.ISO_8859_1);
    if (content.length < at + bytes.length) return false;
    for (int i = 0; i < bytes.length; i++) if (content[at + i] != bytes[i]) return false;
    return true;
  }
}
