package plenary.app.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** A house's identity provider, as small as one can be that checks what it has to check. */
final class HouseProvider implements AutoCloseable {
  static final String CLIENT = "plenary";
  static final String SECRET = "a secret between two servers";

  private final HttpServer server;
  private final RSAKey key;
  private final RSAKey other;
  private final Map<String, Asked> codes = new HashMap<>();

  /** What the next token gets wrong. */
  enum Fault {
    NONE,
    NONCE,
    AUDIENCE,
    ISSUER,
    EXPIRED,
    SIGNATURE
  }

  volatile Fault fault = Fault.NONE;

  private record Asked(String who, String nonce, String challenge) {}

  HouseProvider() {
    try {
      key = new RSAKeyGenerator(2048).keyID("1").generate();
      other = new RSAKeyGenerator(2048).keyID("1").generate();
      server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    } catch (JOSEException | IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/.well-known/openid-configuration", this::about);
    server.createContext(
        "/keys", each -> send(each, 200, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/token", this::token);
    server.start();
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void about(HttpExchange exchange) throws IOException {
    send(
        exchange,
        200,
        """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
         "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
         "response_types_supported": ["code"], "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["RS256"]}
        """
            .formatted(issuer()));
  }

  /** Somebody signs in there; the answer is where the browser is sent back to. */
  URI signIn(URI asked, String who) {
    var query = query(asked.getRawQuery());
    if (!query.get("code_challenge_method").equals("S256")) throw new AssertionError(query);
    if (!query.get("client_id").equals(CLIENT)) throw new AssertionError(query);
    var code = "code-" + codes.size();
    codes.put(code, new Asked(who, query.get("nonce"), query.get("code_challenge")));
    return URI.create(query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state"));
  }

  private void token(HttpExchange exchange) throws IOException {
    var form = query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    var asked = codes.remove(form.get("code"));
    var basic = exchange.getRequestHeaders().getFirst("Authorization");
    boolean known = basic != null && basic.equals("Basic " + credentials());
    if (asked == null || !known || !asked.challenge().equals(hash(form.get("code_verifier")))) {
      send(exchange, 400, "{\"error\": \"invalid_grant\"}");
      return;
    }
    var token = "{\"access_token\": \"x\", \"token_type\": \"Bearer\", \"id_token\": \"%s\"}";
    send(exchange, 200, token.formatted(signed(asked)));
  }

  private static String credentials() {
    var secret = SECRET.replace(" ", "+");
    return Base64.getEncoder()
        .encodeToString((CLIENT + ":" + secret).getBytes(StandardCharsets.UTF_8));
  }

  private String signed(Asked asked) {
    var now = Instant.now();
    var until = fault == Fault.EXPIRED ? now.minusSeconds(3_600) : now.plusSeconds(300);
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(fault == Fault.ISSUER ? "http://localhost:1" : issuer())
            .audience(fault == Fault.AUDIENCE ? "another" : CLIENT)
            .subject("4711")
            .claim("preferred_username", asked.who())
            .claim("nonce", fault == Fault.NONCE ? "another" : asked.nonce())
            .issueTime(Date.from(until.minusSeconds(300)))
            .expirationTime(Date.from(until))
            .build();
    var jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims);
    try {
      jwt.sign(new RSASSASigner(fault == Fault.SIGNATURE ? other : key));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hash(String verifier) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(digest.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> query(String text) {
    var fields = new HashMap<String, String>();
    for (var pair : text.split("&")) {
      int equals = pair.indexOf('=');
      fields.put(
          pair.substring(0, equals),
          URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return fields;
  }

  private static void send(HttpExchange exchange, int status, String json) {
    try (exchange) {
      var bytes = json.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
