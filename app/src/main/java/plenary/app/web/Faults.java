package plenary.app.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plenary.app.chamber.ChamberStoppedException;
import plenary.app.web.api.ApiActions;
import plenary.app.web.edge.Pages;
import plenary.app.web.edge.Problem;
import plenary.base.Text;

/** Shows why a request was not done, in the form in which it was asked. */
final class Faults {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
  private static final Text BUG =
      new Text(
          "系统出现未预料的错误，本次操作可能没有执行。请刷新页面核对；如再次出现，请告知工作人员。",
          "Something unforeseen went wrong, and this may not have been done. Reload the page and"
              + " check; if it happens again, tell the staff.");

  private final Pages pages;

  Faults(Pages pages) {
    this.pages = pages;
  }

  void handle(JavalinConfig config) {
    config.routes.exception(Problem.class, (problem, ctx) -> show(ctx, problem));
    config.routes.exception(
        ChamberStoppedException.class,
        (_, ctx) -> show(ctx, Problem.unavailable(ChamberStoppedException.words())));
    config.routes.exception(HttpResponseException.class, (e, ctx) -> show(ctx, e));
    config.routes.exception(IOException.class, (_, ctx) -> ctx.status(499)); // the browser left
    config.routes.exception(Exception.class, (e, ctx) -> unforeseen(ctx, e));
  }

  private void show(Context ctx, Problem problem) {
    show(ctx, problem.status(), problem.sentence());
  }

  /** What the server itself found: no such page, or not by this method. */
  private void show(Context ctx, HttpResponseException e) {
    var sentence =
        e.getStatus() == 405
            ? new Text("此地址不能这样使用。请从首页重新进入。", "Not by this method. Start from the first page.")
            : Problem.notFound().sentence();
    show(ctx, e.getStatus(), sentence);
  }

  /** The message of an exception may hold what somebody sent, so it is not logged. */
  private void unforeseen(Context ctx, Exception e) {
    var where = e.getStackTrace().length > 0 ? e.getStackTrace()[0].toString() : "nowhere";
    LOG.error("{} at {}, on {} {}", e.getClass().getName(), where, ctx.method(), route(ctx));
    show(ctx, 500, BUG);
  }

  private static String route(Context ctx) {
    return ctx.endpoint().path;
  }

  private void show(Context ctx, int status, Text sentence) {
    ctx.status(status);
    if (wantsJson(ctx)) {
      ctx.contentType("application/json; charset=utf-8")
          .result(ApiActions.error(sentence).canonical());
    } else if ("true".equals(ctx.header("HX-Request"))) {
      ctx.html(pages.part("refusal", Map.of("sentence", sentence)));
    } else {
      var params = Map.of("sentence", sentence, "status", status);
      ctx.contentType("text/html; charset=utf-8").result(pages.page("error", params));
    }
  }

  private static boolean wantsJson(Context ctx) {
    var accept = ctx.header("Accept");
    return ctx.path().startsWith("/api/")
        || (accept != null && accept.contains("application/json") && !accept.contains("text/html"));
  }
}
