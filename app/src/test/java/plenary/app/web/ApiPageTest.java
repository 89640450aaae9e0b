package plenary.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.record.json.Json;
import plenary.rules.Secrecy;

class ApiPageTest {
  @TempDir Path folder;

  @Test
  @DisplayName("what the description of the interface names is there, by the method it says")
  void the_description_holds() {
    try (var site = TestSite.prepared(folder)) {
      var description = object(Json.parse(site.visitor().get("/api/openapi.json").body()));
      var described = new ArrayList<String>();
      object(description.members().get("paths"))
          .members()
          .forEach(
              (path, methods) ->
                  object(methods)
                      .members()
                      .keySet()
                      .forEach(
                          method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));
      var served =
          site.server.routes().table().stream()
              .map(route -> route.method() + " " + route.path())
              .toList();
      assertTrue(served.containsAll(described), described.toString());
      assertEquals(14, described.size());
      assertEquals(200, site.visitor().get("/api").statusCode());
    }
  }

  @Test
  @DisplayName("the hall shows how the latest checkpoint begins, as it is written in the record")
  void the_checkpoint_in_the_hall() {
    try (var site = TestSite.voting(folder, Secrecy.SECRET)) {
      var signed = site.chamber.latestCheckpoint().orElseThrow();
      var begins = signed.checkpoint().root().base64().substring(0, 10);
      var written = begins.replace("+", "&#43;");
      var hall = site.visitor().get("/hall").body();
      assertTrue(hall.contains(begins) || hall.contains(written), begins);
    }
  }

  private static Json.Obj object(Json json) {
    if (json instanceof Json.Obj object) return object;
    throw new AssertionError("no object: " + json);
  }
}
