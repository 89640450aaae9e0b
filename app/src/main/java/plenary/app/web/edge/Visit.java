package plenary.app.web.edge;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plenary.act.Actor;
import plenary.act.Role;
import plenary.app.web.live.Stream;
import plenary.app.web.signin.Secret;
import plenary.app.web.signin.SignIn;
import plenary.app.web.signin.SignIns;
import plenary.base.Digest;

/** One request that may pass: who asks, and what was sent. */
public final class Visit {
  private final Context ctx;
  private final SignIns signIns;
  private final @Nullable SignIn signIn;
  private final @Nullable Secret secret;
  private @Nullable Form form;
  private @Nullable SentFile file;
  private byte[] body = {};

  Visit(Context ctx, SignIns signIns, SignIns.@Nullable Opened opened) {
    this.ctx = ctx;
    this.signIns = signIns;
    this.signIn = opened == null ? null : opened.signIn();
    this.secret = opened == null ? null : opened.secret();
  }

  Context ctx() {
    return ctx;
  }

  Optional<SignIn> signIn() {
    return Optional.ofNullable(signIn);
  }

  public boolean isSignedIn() {
    return signIn != null;
  }

  /** Whether whoever asks is signed in, and as one of these. */
  public boolean isOneOf(List<Role> roles) {
    return signIn().map(SignIn::role).filter(roles::contains).isPresent();
  }

  /** As whom; on a route that asks for a role there always is somebody. */
  public SignIn who() {
    return signIn().orElseThrow(Problem::notSignedIn);
  }

  public Actor actor() {
    return who().actor();
  }

  /** What the forms on the page must carry. */
  public String formToken() {
    if (secret != null) return secret.formToken();
    var visitor = Cookies.visitor(ctx).orElseGet(Secret::fresh);
    Cookies.keepVisitor(ctx, visitor);
    return visitor.formToken();
  }

  /** Whether a form that was sent carries the token shown to whoever sends it. */
  boolean holds(String token) {
    var shown = secret != null ? Optional.of(secret) : Cookies.visitor(ctx);
    return shown.map(Secret::formToken).filter(token::equals).isPresent();
  }

  /** The form that was sent. */
  public Form form() {
    if (form == null) form = Form.parse(body);
    return form;
  }

  /** The file that was sent with the form; empty if none was chosen. */
  public Optional<SentFile> file() {
    return Optional.ofNullable(file);
  }

  void readMultipart(int most) throws IOException {
    read(most);
    var sent = Multipart.parse(String.valueOf(ctx.contentType()), body);
    body = new byte[0];
    form = sent.form();
    file = sent.file().orElse(null);
  }

  /** What was sent. */
  public byte[] body() {
    return body;
  }

  /** Keeps somebody who has just signed in. */
  public void keep(SignIns.Opened opened) {
    Cookies.keep(ctx, opened.signIn().role(), opened.secret());
  }

  /** Forgets who asks. */
  public void forget() {
    Cookies.drop(ctx, who().role());
  }

  void read(int most) throws IOException {
    var in = ctx.req().getInputStream();
    boolean tooLong = ctx.req().getContentLengthLong() > most;
    if (!tooLong) {
      body = in.readNBytes(most + 1);
      tooLong = body.length > most;
    }
    if (tooLong) {
      body = new byte[0];
      hearOut(in, 2L * most);
      throw Problem.tooLarge(most);
    }
  }

  /**
   * Who is still sending does not hear the answer: somewhat too much is listened to, and let go.
   */
  private static void hearOut(InputStream in, long most) throws IOException {
    var lot = new byte[8192];
    for (long heard = 0; heard < most; ) {
      int some = in.read(lot);
      if (some < 0) return;
      heard += some;
    }
  }

  /** Whether a part of a page is asked for, and not a page. */
  public boolean wantsPart() {
    return "true".equals(ctx.header("HX-Request")) && ctx.header("HX-Boosted") == null;
  }

  /** A place in the path. */
  public String path(String name) {
    return ctx.pathParam(name);
  }

  /** A query parameter, without space around it; empty if it is blank. */
  public String query(String name) {
    var value = ctx.queryParam(name);
    return value == null ? "" : value.strip();
  }

  /** Sends the browser on, by GET. */
  public void goTo(String address) {
    ctx.redirect(address, HttpStatus.SEE_OTHER);
  }

  /** Answers with a page. */
  public void html(byte[] page) {
    ctx.contentType("text/html; charset=utf-8").result(page);
  }

  /** Answers with a part of a page. */
  public void html(String part) {
    html(part.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers with plain text. */
  public void text(String text) {
    ctx.contentType("text/plain; charset=utf-8").result(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The address of the network that a request comes from. */
  static String origin(Context ctx) {
    return String.valueOf(ctx.req().getRemoteAddr());
  }

  /** The address of the network that this comes from. */
  public String origin() {
    return origin(ctx);
  }

  /** Whether the browser runs on this machine, and was not led here under another name. */
  public boolean fromThisMachine() {
    try {
      var host = String.valueOf(ctx.header("Host")).replaceFirst(":[0-9]+$", "");
      return List.of("localhost", "127.0.0.1", "[::1]").contains(host)
          && InetAddress.getByName(ctx.req().getRemoteAddr()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** A path of this server as an address that can be given to somebody. */
  public String address(String path) {
    return ctx.scheme() + "://" + ctx.header("Host") + path;
  }

  /** The status of the answer, if it is not 200. */
  public Visit status(int status) {
    ctx.status(status);
    return this;
  }

  /** Answers with bytes of some kind. */
  public void send(String type, byte[] bytes) {
    ctx.contentType(type).result(bytes);
  }

  /**
   * Answers with what everybody may keep, as long as they ask whether it is still so: 304 if it is.
   * The tag is of every byte that would be sent.
   */
  public void shared(String type, byte[] bytes) {
    var tag = "W/\"" + Digest.of(bytes).hex().substring(0, 32) + "\"";
    ctx.header("ETag", tag).header("Cache-Control", "no-cache");
    var known = ctx.header("If-None-Match");
    if (known != null && List.of(known.split("\\s*,\\s*")).contains(tag)) {
      ctx.status(HttpStatus.NOT_MODIFIED);
    } else {
      send(type, bytes);
    }
  }

  boolean acceptsGzip() {
    var accepted = ctx.header("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }

  /** Answers with bytes that are compressed already. */
  void sendGzipped(String type, byte[] gzipped) {
    ctx.header("Content-Encoding", "gzip").header("Vary", "Accept-Encoding");
    send(type, gzipped);
  }

  /** Answers with a file to be kept under this name. */
  public void file(String name, String type, InputStream in) {
    ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    ctx.contentType(type).result(in);
  }

  /** Says one more thing in the head of the answer. */
  public Visit header(String name, String value) {
    ctx.header(name, value);
    return this;
  }

  /**
   * Answers with a file that is to be kept and not shown.
   *
   * @param plain its name in ASCII
   * @param name its name as it was given (RFC 8187)
   */
  public void attachment(String plain, String name, String type, byte[] content) {
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    ctx.header(
        "Content-Disposition",
        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded.replace("*", "%2A"));
    ctx.contentType(type).result(content);
  }

  /** How long the answer may be kept, and by whom. */
  public Visit cache(String control) {
    ctx.header("Cache-Control", control);
    return this;
  }

  /** Begins to answer with events, to be written as they come, while who asked is signed in. */
  public Stream events() throws IOException {
    ctx.contentType("text/event-stream; charset=utf-8");
    ctx.header("X-Accel-Buffering", "no"); // a proxy in between passes each on at once
    var out = ctx.res().getOutputStream();
    return new Stream(out, () -> signIn == null || signIns.stays(signIn));
  }
}
