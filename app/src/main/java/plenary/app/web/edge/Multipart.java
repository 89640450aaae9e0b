package plenary.app.web.edge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form with one file, as a browser sends it ({@code multipart/form-data}), read strictly.
 *
 * @param form what was typed and chosen beside the file
 * @param file the file; empty if none was chosen
 */
record Multipart(Form form, Optional<SentFile> file) {
  private static final int MOST_PARTS = 20;
  private static final int LONGEST_HEAD = 4_096;
  private static final int LONGEST_FIELD = 64 * 1024;
  private static final byte[] BLANK = "\r\n\r\n".getBytes(ISO_8859_1);
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)\\bboundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))");
  private static final Pattern NAME = Pattern.compile("(?i)[; ]name=\"([^\"]{1,100})\"");
  private static final Pattern FILE_NAME = Pattern.compile("(?i)[; ]filename=\"([^\"]{0,500})\"");

  /**
   * Reads a form.
   *
   * @param type the content type, with its boundary
   * @throws Problem if it is not one
   */
  static Multipart parse(String type, byte[] body) {
    var found = BOUNDARY.matcher(type);
    if (!found.find()) throw broken();
    var name = found.group(1) != null ? found.group(1) : found.group(2);
    var boundary = ("--" + name).getBytes(ISO_8859_1);
    var between = ("\r\n--" + name).getBytes(ISO_8859_1);
    var fields = new LinkedHashMap<String, List<String>>();
    var files = new ArrayList<SentFile>();
    if (!begins(body, 0, boundary)) throw broken();
    int at = boundary.length;
    for (int parts = 0; !begins(body, at, "--".getBytes(ISO_8859_1)); parts++) {
      if (parts == MOST_PARTS || !begins(body, at, "\r\n".getBytes(ISO_8859_1))) throw broken();
      int blank = find(body, BLANK, at, Math.min(body.length, at + LONGEST_HEAD));
      int end = find(body, between, blank + 4, body.length);
      var head = new String(body, at, blank - at, UTF_8);
      part(head, Arrays.copyOfRange(body, Math.min(blank + 4, end), end), fields, files);
      at = end + between.length;
    }
    if (files.size() > 1) throw broken();
    return new Multipart(new Form(fields), files.stream().findFirst());
  }

  private static void part(
      String head, byte[] content, Map<String, List<String>> fields, List<SentFile> files) {
    var name = NAME.matcher(head);
    if (!name.find()) throw broken();
    var fileName = FILE_NAME.matcher(head);
    if (fileName.find()) {
      if (!fileName.group(1).isEmpty()) files.add(new SentFile(fileName.group(1), content));
    } else {
      if (content.length > LONGEST_FIELD) throw broken();
      fields.computeIfAbsent(name.group(1), _ -> new ArrayList<>()).add(new String(content, UTF_8));
    }
  }

  private static boolean begins(byte[] body, int at, byte[] with) {
    return at + with.length <= body.length
        && Arrays.equals(body, at, at + with.length, with, 0, with.length);
  }

  private static int find(byte[] body, byte[] what, int from, int end) {
    for (int at = from; at + what.length <= end; at++) {
      if (body[at] == what[0] && begins(body, at, what)) return at;
    }
    throw broken();
  }

  private static Problem broken() {
    return Problem.bad(
        "文件没有完整传到。请重新打开页面，再选一次文件。",
        "The file did not arrive whole. Open the page again and choose it once more.");
  }
}
