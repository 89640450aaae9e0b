package plenary.app.preview;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import plenary.app.chair.ChairPage;
import plenary.app.hall.HallPage;
import plenary.app.hall.Screen;

/** Renders pages as the server does. */
final class Pages {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Pages() {}

  static HallPage hall(Rehearsal rehearsal) {
    return HallPage.of(rehearsal.session(), Rehearsal.SITTING, rehearsal.now())
        .withCheckpoint("3f9a 21c0 7be4");
  }

  static String render(HallPage page, String look, String assets) {
    return render("hall.jte", params(page, look, assets));
  }

  private static Map<String, Object> params(HallPage page, String look, String assets) {
    return Map.of("page", page, "screen", Screen.main(), "look", look, "assets", assets);
  }

  static String part(String template, HallPage page) {
    return render(template + ".jte", Map.of("page", page));
  }

  static ChairPage chair(Rehearsal rehearsal) {
    return ChairPage.of(rehearsal.session(), Rehearsal.SITTING, rehearsal.now(), "stamp")
        .withCsrf("csrf-token");
  }

  static String render(ChairPage page, String assets) {
    return render("chair.jte", Map.of("page", page, "assets", assets));
  }

  static String part(String template, ChairPage page) {
    return render(template + ".jte", Map.of("page", page));
  }

  private static String render(String template, Map<String, Object> params) {
    var out = new StringOutput();
    ENGINE.render(template, params, out);
    return out.toString();
  }
}
