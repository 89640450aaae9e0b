package plenary.app.web.edge;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import plenary.app.chamber.ChamberStoppedException;

/** Draws pages and parts of pages from their templates, which are compiled with the program. */
public final class Pages {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Assets assets;

  public Pages(Assets assets) {
    this.assets = assets;
    engine.setBinaryStaticContent(true);
  }

  /** A whole page, as UTF-8; its template is also told where the assets are. */
  public byte[] page(String template, Map<String, ?> params) {
    var all = new HashMap<String, Object>(params);
    all.put("assets", assets.base());
    var out = new Utf8ByteOutput();
    engine.render(template + ".jte", all, out);
    var bytes = new ByteArrayOutputStream(out.getContentLength());
    try {
      out.writeTo(bytes::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The live parts of a page; where the chamber has stopped, that it has, in place of the first.
   *
   * @param events the names of the parts
   */
  public Map<String, String> live(Supplier<Map<String, String>> draw, String... events) {
    try {
      return draw.get();
    } catch (ChamberStoppedException e) {
      var parts = new LinkedHashMap<String, String>();
      for (var event : events) parts.put(event, "");
      parts.put(events[0], part("stopped", Map.of("words", ChamberStoppedException.words())));
      return parts;
    }
  }

  /** A part of a page. */
  public String part(String template, Map<String, ?> params) {
    var out = new StringOutput();
    engine.render(template + ".jte", new HashMap<String, Object>(params), out);
    return out.toString();
  }
}
